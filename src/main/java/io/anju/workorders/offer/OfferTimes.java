package io.anju.workorders.offer;

import io.anju.calendar.ServiceCalendar;
import io.anju.deadlines.Priority;
import io.anju.workorders.dispatch.AnswerTimes;
import java.time.Instant;

/** How long an offer rings, and when the search for a person may begin (S-05). */
final class OfferTimes {

    private OfferTimes() {}

    /** When an offer made now lapses; planned work is answered in the hours of service. */
    static Instant expiry(Priority priority, AnswerTimes times, ServiceCalendar calendar, Instant now) {
        return switch (priority) {
            case P1, P2, P3 -> now.plus(times.of(priority));
            case P4, P5 -> calendar.plusOpen(now, times.of(priority));
        };
    }

    /** P1 and P2 ring at any hour; the others wait for the next opening. */
    static Instant start(Priority priority, ServiceCalendar calendar, Instant now) {
        return switch (priority) {
            case P1, P2 -> now;
            case P3, P4, P5 -> calendar.nextOpening(now);
        };
    }

    /** What is urgent rings at somebody, whatever is usual for its category. */
    static boolean rings(Priority priority) {
        return priority == Priority.P1 || priority == Priority.P2;
    }

    /** Planned work and light work without a trade is taken from the pool instead of being offered. */
    static boolean goesToPool(Priority priority, boolean anybodyCanDoIt) {
        return switch (priority) {
            case P1, P2 -> false;
            case P3, P4 -> anybodyCanDoIt;
            case P5 -> true;
        };
    }
}
