package io.anju.deadlines;

import io.anju.calendar.ServiceCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * When a promise is due and when to warn, computed from its history alone: the same history always gives the same
 * instants.
 *
 * @param dueAt null while a pause holds it
 * @param warnAt null while a pause holds it, and for a promise that was late from its start
 * @param left what a lasting pause leaves of the term, else null
 * @param pausedFor finished pauses together, from the start on
 */
record Reckoning(
        ClockLife life,
        @Nullable Instant dueAt,
        @Nullable Instant warnAt,
        @Nullable Duration left,
        Duration pausedFor) {

    static Reckoning of(ClockLife life, int warnPercent, Supplier<ServiceCalendar> calendar) {
        var startsAt = life.startsAt();
        var pausedFor = pausedFor(life);
        var allowed = Measure.allowance(life.term(), startsAt, calendar);
        if (allowed.isZero() || allowed.isNegative()) {
            return lateFromStart(life, startsAt.plus(allowed), pausedFor);
        }
        var measure = Measure.of(life.term(), calendar);
        var holds = life.term() instanceof Term.Until ? List.<Hold>of() : life.holds();
        var due = Allowance.of(measure, startsAt, allowed, holds);
        var warning = allowed.multipliedBy(warnPercent).dividedBy(100).truncatedTo(ChronoUnit.MICROS);
        var warn = Allowance.of(measure, startsAt, warning, holds);
        return new Reckoning(life, due.usedUpAt(), warn.usedUpAt(), due.left(), pausedFor);
    }

    private static Reckoning lateFromStart(ClockLife life, Instant dueAt, Duration pausedFor) {
        return new Reckoning(life, dueAt, null, null, pausedFor);
    }

    /** The broken promise's instant as of {@code now}; a stop at the due instant is in time (S-01). */
    Optional<Instant> missedAt(@Nullable Instant now) {
        var stopped = life.stoppedAt();
        var end = stopped != null ? stopped : life.cancelledAt() != null ? life.cancelledAt() : now;
        if (dueAt == null || end == null) {
            return Optional.empty();
        }
        var late = end.isAfter(dueAt) || (stopped == null && lateFromStart() && !end.isBefore(life.startsAt()));
        return late ? Optional.of(later(dueAt, life.startsAt())) : Optional.empty();
    }

    /** The warning's instant as of {@code now}; a stop at the instant of the warning comes in time to prevent it. */
    Optional<Instant> warnedAt(@Nullable Instant now) {
        var end = life.endedAt() != null ? life.endedAt() : now;
        return Optional.ofNullable(warnAt).filter(warning -> end != null && end.isAfter(warning));
    }

    /** The last instant at which the scanner has nothing to do yet, as of {@code now}; null if it never will. */
    @Nullable
    Instant nextAt(@Nullable Instant now) {
        if (life.endedAt() != null || missedAt(now).isPresent()) {
            return null;
        }
        if (lateFromStart()) {
            return life.startsAt().minus(1, ChronoUnit.MICROS);
        }
        return warnAt != null && warnedAt(now).isEmpty() ? warnAt : dueAt;
    }

    private boolean lateFromStart() {
        return dueAt != null && !dueAt.isAfter(life.startsAt());
    }

    private static Duration pausedFor(ClockLife life) {
        var sum = Duration.ZERO;
        for (var hold : life.holds()) {
            var from = later(hold.from(), life.startsAt());
            var to = hold.to();
            if (hold.pause() != null && to != null && to.isAfter(from)) {
                sum = sum.plus(Duration.between(from, to));
            }
        }
        return sum;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
