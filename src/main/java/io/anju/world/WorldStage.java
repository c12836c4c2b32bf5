package io.anju.world;

import io.anju.database.CompanyScope;
import io.anju.database.FirstFilling;
import io.anju.database.StartRefused;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import org.springframework.stereotype.Component;

/** What the story is played on: the running application, and the mark that says whether it was played to its end. */
@Component
@ConditionalOnProperty(name = "anju.world", havingValue = "demo")
class WorldStage {

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Duration LOOK = Duration.ofMillis(5);

    private final EventPublicationRegistry events;
    private final WorldDoor door;
    private final WorldOffers offers;
    private final FirstFilling filling;
    private final Clock clock;

    WorldStage(EventPublicationRegistry events, WorldDoor door, WorldOffers offers, FirstFilling filling, Clock clock) {
        this.events = events;
        this.door = door;
        this.offers = offers;
        this.filling = filling;
        this.clock = clock;
    }

    Teller teller(WorldBook book) {
        return new Teller(door, book, offers, clock);
    }

    /** Refuses to go on with a world that was begun in a database of somebody else's and never finished. */
    void checkFinished() {
        if (filling.brokenOff()) {
            throw new StartRefused(
                    "The demo world in this database was never finished. Empty the database, delete the file"
                            + " 'unfinished' in the data folder and start again.");
        }
    }

    void begin() {
        filling.begin();
    }

    void end() {
        filling.finish();
    }

    /** Waits until everybody has heard the news, so that what comes next finds things as they are. */
    void settle() {
        var start = System.nanoTime();
        while (!quiet()) {
            if (System.nanoTime() - start > LONGEST.toNanos()) {
                throw new IllegalStateException("the news does not reach everybody");
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private boolean quiet() {
        return CompanyScope.asSystem(() -> events.findIncompletePublications().isEmpty());
    }
}
