package io.anju.workorders.routes;

import java.time.Clock;
import java.time.Duration;

/** How long a plan may be improved. */
@FunctionalInterface
public interface Budget {

    /** What share is spent after so many rounds: 1 or more ends the search. */
    double spent(long rounds);

    /** So many rounds: the same seed then gives the same plan, on any machine. */
    static Budget rounds(long most) {
        return rounds -> most <= 0 ? 1 : (double) rounds / most;
    }

    /** So long from now by the clock. */
    static Budget time(Clock clock, Duration most) {
        var begun = clock.millis();
        var millis = Math.max(1, most.toMillis());
        return rounds -> (double) (clock.millis() - begun) / millis;
    }
}
