package io.anju.deadlines;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch during which a clock stood still.
 *
 * @param to null while it lasts
 * @param pause what paused it, null for a time between a stop and a reopening
 */
record Hold(Instant from, @Nullable Instant to, @Nullable ClockEntry pause) {

    Hold until(Instant end) {
        return new Hold(from, end, pause);
    }
}
