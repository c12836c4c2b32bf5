package io.anju.replay;

import io.anju.deadlines.Priority;
import io.anju.deadlines.TargetTerm;
import io.anju.deadlines.Term;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When our own terms warn and end, worked out the slow and plain way: the desk is open Monday to Friday from nine to five
 * in the zone of the file, and service time is counted day by day.
 */
final class PromiseOracle {

    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(17, 0);

    private final ZoneId zone;

    PromiseOracle(ZoneId zone) {
        this.zone = zone;
    }

    /** One clock: from when, when it warns, when it is missed. */
    record Promised(Instant starts, Instant warns, Instant ends) {}

    /** Emergencies start at once, everything else at the next opening (S-05). */
    Instant start(@Nullable Priority priority, Instant reported) {
        var emergency = priority == Priority.P1 || priority == Priority.P2;
        return emergency ? reported : nextOpening(reported);
    }

    Promised promise(Instant starts, TargetTerm target) {
        return switch (target.term()) {
            case Term.Elapsed term ->
                new Promised(starts, starts.plus(share(term.duration(), target)), starts.plus(term.duration()));
            case Term.Open term ->
                new Promised(
                        starts, plusOpen(starts, share(term.duration(), target)), plusOpen(starts, term.duration()));
            case Term.WorkingDays term -> {
                var ends = endOfWorkingDay(starts, term.days());
                yield new Promised(starts, plusOpen(starts, share(openBetween(starts, ends), target)), ends);
            }
            case Term.Until term ->
                new Promised(starts, starts.plus(share(Duration.between(starts, term.due()), target)), term.due());
            case null -> throw new IllegalArgumentException(target + " waits for an appointment");
        };
    }

    /** The terms of a row that start by themselves. */
    static List<TargetTerm> startingAtOnce(List<TargetTerm> terms) {
        return terms.stream().filter(term -> !term.byAppointment()).toList();
    }

    private static Duration share(Duration whole, TargetTerm target) {
        return whole.multipliedBy(target.warnPercent()).dividedBy(100);
    }

    private Instant nextOpening(Instant instant) {
        var day = day(instant);
        while (true) {
            if (works(day)) {
                if (instant.isBefore(at(day, OPENS))) {
                    return at(day, OPENS);
                }
                if (instant.isBefore(at(day, CLOSES))) {
                    return instant;
                }
            }
            day = day.plusDays(1);
        }
    }

    private Instant plusOpen(Instant from, Duration service) {
        var left = service;
        var at = nextOpening(from);
        while (true) {
            var closes = at(day(at), CLOSES);
            var today = Duration.between(at, closes);
            if (left.compareTo(today) <= 0) {
                return at.plus(left);
            }
            left = left.minus(today);
            at = nextOpening(closes);
        }
    }

    private Duration openBetween(Instant from, Instant to) {
        var open = Duration.ZERO;
        var at = nextOpening(from);
        while (at.isBefore(to)) {
            var closes = at(day(at), CLOSES);
            var end = closes.isBefore(to) ? closes : to;
            open = open.plus(Duration.between(at, end));
            at = nextOpening(closes);
        }
        return open;
    }

    private Instant endOfWorkingDay(Instant from, int days) {
        var day = day(from);
        var left = days;
        while (left > 0) {
            day = day.plusDays(1);
            if (works(day)) {
                left--;
            }
        }
        return at(day, CLOSES);
    }

    private LocalDate day(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    private static boolean works(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
