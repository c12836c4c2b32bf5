package io.anju.replay;

import io.anju.replay.PromiseOracle.Promised;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts what the clocks should say, straight from the instants and without the clock engine. The world ends at a given
 * instant; what has not come by then never comes.
 */
final class Oracle {

    private static final int WARN_PERCENT = 75;

    private final Instant end;
    private long missed;
    private long warned;

    Oracle(Instant end) {
        this.end = end;
    }

    /** A clock of the file's own promise. */
    static Promised promised(Instant opens, Instant due) {
        var share = Duration.between(opens, due).multipliedBy(WARN_PERCENT).dividedBy(100);
        return new Promised(opens, opens.plus(share), due);
    }

    /** Counts the clocks that one row should have. */
    void count(List<Promised> clocks, @Nullable Instant closes) {
        var stops = closes == null || closes.isAfter(end) ? null : closes;
        clocks.forEach(clock -> count(clock, stops));
    }

    private void count(Promised clock, @Nullable Instant stops) {
        var overBeforeItBegan = !clock.ends().isAfter(clock.starts());
        if (!overBeforeItBegan && comes(clock.warns(), stops)) {
            warned++;
        }
        if (overBeforeItBegan || comes(clock.ends(), stops)) {
            missed++;
        }
    }

    /** Whether an instant arrives while the clock still runs: a stop at the very instant comes first. */
    private boolean comes(Instant instant, @Nullable Instant stops) {
        return !instant.isAfter(end) && (stops == null || stops.isAfter(instant));
    }

    long missed() {
        return missed;
    }

    long warned() {
        return warned;
    }
}
