package io.anju.deadlines;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch in the life of a clock, so that every minute is explained.
 *
 * @param whose whose time it was, for a pause
 * @param reason why, for a pause
 * @param note what was written about it
 * @param by who paused it, by name; null where a rule did
 * @param party whose minutes these were; null while nothing counted and nobody was waited for
 */
public record ClockSegment(
        Instant from,
        Instant to,
        Kind kind,
        @Nullable WhoseTime whose,
        @Nullable PauseReason reason,
        @Nullable String note,
        @Nullable String by,
        @Nullable Party party) {

    /** A part of it, of this party. */
    ClockSegment of(Instant begin, Instant end, @Nullable Party whoseMinutes) {
        return new ClockSegment(begin, end, kind, whose, reason, note, by, whoseMinutes);
    }

    /** What the time counted as. */
    public enum Kind {
        /** It counted. */
        RUNNING,
        /** It did not count: somebody paused the clock. */
        PAUSED,
        /** It did not count: the term is in service hours and the desk was closed. */
        CLOSED_HOURS,
        /** It did not count: the clock was stopped or cancelled and later reopened. */
        STOPPED
    }
}
