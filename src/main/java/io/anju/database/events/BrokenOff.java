package io.anju.database.events;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Role;
import org.springframework.stereotype.Component;

/**
 * What this process knows to be without anybody at work on it: events whose listener could not begin or whose end could not
 * be written down, and events of which nobody knows whether they were committed. Lives as long as the process; whatever a
 * dead process knew is found by its silence.
 */
@Component
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class BrokenOff {

    private final Set<UUID> publications = ConcurrentHashMap.newKeySet();

    void add(UUID publication) {
        publications.add(publication);
    }

    /** Everything so far; it is forgotten here, so whoever takes it and fails adds it again. */
    Set<UUID> take() {
        var taken = new HashSet<>(publications);
        publications.removeAll(taken);
        return taken;
    }
}
