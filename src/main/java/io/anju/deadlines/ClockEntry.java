package io.anju.deadlines;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a clock's history, never changed once written.
 *
 * @param id grows in the order of entering
 * @param at when it happened, which may lie before what was entered earlier; in microseconds, as it is stored
 * @param term the promise, for {@link Kind#STARTED} and {@link Kind#MOVED}
 * @param termsVersion the published terms that gave it, with {@code termsLine}; null for what was agreed otherwise
 */
record ClockEntry(
        UUID companyId,
        UUID id,
        UUID clockId,
        Kind kind,
        Instant at,
        @Nullable Term term,
        @Nullable PauseReason reason,
        @Nullable WhoseTime whose,
        @Nullable String note,
        @Nullable String author,
        @Nullable Integer termsVersion,
        @Nullable Integer termsLine) {

    /** What happened. */
    enum Kind {
        STARTED,
        MOVED,
        PAUSED,
        RESUMED,
        STOPPED,
        REOPENED,
        CANCELLED
    }

    ClockEntry {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether it says what is promised from when, rather than what happened to the promise. */
    boolean isTerm() {
        return term != null;
    }

    boolean pausesLike(ClockEntry other) {
        return reason == other.reason && whose == other.whose;
    }
}
