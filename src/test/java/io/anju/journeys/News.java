package io.anju.journeys;

import io.anju.database.CompanyScope;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.modulith.events.core.EventPublicationRegistry;

/** What one module has told the others. */
@TestComponent
public class News {

    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final EventPublicationRegistry events;

    News(EventPublicationRegistry events) {
        this.events = events;
    }

    /** Waits until every module has heard it. */
    public void settle() {
        var start = System.nanoTime();
        while (!CompanyScope.<Boolean, RuntimeException>asSystem(
                        () -> events.findIncompletePublications().isEmpty())
                && System.nanoTime() - start < LONGEST.toNanos()) {
            LockSupport.parkNanos(Duration.ofMillis(3).toNanos());
        }
    }
}
