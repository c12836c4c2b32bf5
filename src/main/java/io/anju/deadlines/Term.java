package io.anju.deadlines;

import java.time.Duration;
import java.time.Instant;

/** How long a promise lasts. All but {@link Until} stand still while a clock is paused. */
public sealed interface Term {

    /** So much time by day and night. */
    record Elapsed(Duration duration) implements Term {
        public Elapsed {
            requireNotNegative(duration);
        }
    }

    /** So much time while the desk is open. */
    record Open(Duration duration) implements Term {
        public Open {
            requireNotNegative(duration);
        }
    }

    /**
     * Until the end of service on the {@code days}-th working day after the day of the start. A pause gives back as much
     * service time as it took.
     */
    record WorkingDays(int days) implements Term {
        public WorkingDays {
            if (days < 0 || days > 3_660) {
                throw new IllegalArgumentException("working days " + days);
            }
        }
    }

    /** Until an agreed instant, which no pause moves. */
    record Until(Instant due) implements Term {}

    private static void requireNotNegative(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("negative term " + duration);
        }
    }
}
