package io.anju.deadlines;

import io.anju.calendar.ServiceCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** Which time counts for a term. */
interface Measure {

    /** The first instant by which {@code allowance} has counted since {@code from}. */
    Instant plus(Instant from, Duration allowance);

    /** How much counts between the two. */
    Duration between(Instant from, Instant to);

    /** The time that counts for this term; asks for the calendar only if the term needs it. */
    static Measure of(Term term, Supplier<ServiceCalendar> calendar) {
        return term.countsServiceTime() ? new ServiceTime(calendar.get()) : new AnyTime();
    }

    /** How much of the counting time the term allows. */
    static Duration allowance(Term term, Instant startsAt, Supplier<ServiceCalendar> calendar) {
        return switch (term) {
            case Term.Elapsed elapsed -> elapsed.duration();
            case Term.Open open -> open.duration();
            case Term.WorkingDays working -> {
                var hours = calendar.get();
                yield hours.openBetween(startsAt, hours.plusWorkingDays(startsAt, working.days()));
            }
            case Term.Until until -> Duration.between(startsAt, until.due());
        };
    }

    /** Day and night. */
    record AnyTime() implements Measure {

        @Override
        public Instant plus(Instant from, Duration allowance) {
            return from.plus(allowance);
        }

        @Override
        public Duration between(Instant from, Instant to) {
            return Duration.between(from, to);
        }
    }

    /** While the desk is open. */
    record ServiceTime(ServiceCalendar calendar) implements Measure {

        @Override
        public Instant plus(Instant from, Duration allowance) {
            return calendar.plusOpen(from, allowance);
        }

        @Override
        public Duration between(Instant from, Instant to) {
            return calendar.openBetween(from, to);
        }
    }
}
