package io.anju.database.events;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Role;
import org.springframework.modulith.events.core.PublicationTargetIdentifier;
import org.springframework.stereotype.Component;

/**
 * What this process knows to be without anybody at work on it: events whose listener could not begin or whose end could not
 * be written down, and events of which nobody knows whether they were committed. Lives as long as the process; whatever a
 * dead process knew is found by its silence.
 */
@Component
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class BrokenOff {

    private final Set<Unheard> unheard = ConcurrentHashMap.newKeySet();

    /** Something that broke off. */
    sealed interface Unheard {

        /** Known by the id of its row. */
        record Publication(UUID id) implements Unheard {}

        /** Known by what was to be heard and by whom. */
        record Hearing(Object event, PublicationTargetIdentifier listener) implements Unheard {}
    }

    void add(Unheard one) {
        unheard.add(one);
    }

    /** Everything so far; it is forgotten here, so whoever takes it and fails adds it again. */
    Set<Unheard> take() {
        var taken = new HashSet<>(unheard);
        unheard.removeAll(taken);
        return taken;
    }
}
