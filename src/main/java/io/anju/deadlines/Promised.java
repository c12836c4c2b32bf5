package io.anju.deadlines;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much time a promise gives.
 *
 * @param amount minutes for {@link Kind#ELAPSED} and {@link Kind#OPEN}, days for {@link Kind#WORKING_DAYS}
 * @param until the agreed instant, for {@link Kind#UNTIL}
 */
public record Promised(
        Kind kind, @Nullable Long amount, @Nullable Instant until) {

    /** Which time counts. */
    public enum Kind {
        /** Every minute, day and night. */
        ELAPSED,
        /** Minutes while the desk is open. */
        OPEN,
        /** Working days of the project's calendar. */
        WORKING_DAYS,
        /** Every minute until an agreed instant. */
        UNTIL
    }

    static Promised of(Term term) {
        return switch (term) {
            case Term.Elapsed elapsed ->
                new Promised(Kind.ELAPSED, elapsed.duration().toMinutes(), null);
            case Term.Open open -> new Promised(Kind.OPEN, open.duration().toMinutes(), null);
            case Term.WorkingDays working -> new Promised(Kind.WORKING_DAYS, (long) working.days(), null);
            case Term.Until agreed -> new Promised(Kind.UNTIL, null, agreed.due());
        };
    }
}
