package io.anju.deadlines;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A clock as its readers see it.
 *
 * @param dueAt null while a pause holds the clock, because nobody knows then
 * @param warnAt null where it is not known yet, or the promise was late from its start
 * @param stoppedAt when the promised thing was done
 * @param missedAt the instant the promise was broken, null if it was not or is not known to be
 * @param warnedAt the instant of the warning, null if there was none
 * @param pausedSeconds finished pauses together
 * @param pausedAt since when the clock is paused, null if it is not
 * @param remainingSeconds what is left of the term while a pause holds it, in the term's own measure; else null
 */
public record ClockView(
        UUID id,
        Target target,
        ClockState state,
        Instant startsAt,
        @Nullable Instant dueAt,
        @Nullable Instant warnAt,
        @Nullable Instant stoppedAt,
        @Nullable Instant missedAt,
        @Nullable Instant warnedAt,
        @Nullable Instant cancelledAt,
        long pausedSeconds,
        @Nullable Instant pausedAt,
        @Nullable PauseReason pauseReason,
        @Nullable WhoseTime whose,
        @Nullable Long remainingSeconds,
        Responsible responsible) {}
