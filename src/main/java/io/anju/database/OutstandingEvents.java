package io.anju.database;

import java.time.Duration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Publishes again what no listener finished: everything at the start, later whatever is older than a minute. Modulith's
 * own republishing runs without a scope and would see nothing.
 */
@Component
class OutstandingEvents {

    private static final Duration STALE = Duration.ofMinutes(1);

    private final IncompleteEventPublications publications;

    OutstandingEvents(IncompleteEventPublications publications) {
        this.publications = publications;
    }

    @EventListener(ApplicationReadyEvent.class)
    void afterStart() {
        CompanyScope.asSystem(() -> {
            publications.resubmitIncompletePublications(publication -> true);
            return true;
        });
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    void stale() {
        CompanyScope.asSystem(() -> {
            publications.resubmitIncompletePublicationsOlderThan(STALE);
            return true;
        });
    }
}
