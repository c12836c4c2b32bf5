package io.anju.lan;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the server how phones get in. */
@Component
@ConditionalOnProperty("anju.lan.enabled")
class LanAnnouncement {

    private final LanPage page;

    LanAnnouncement(LanPage page) {
        this.page = page;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        System.out.println(page.terminal());
    }
}
