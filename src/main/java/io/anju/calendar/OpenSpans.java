package io.anju.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;

/**
 * The open stretches after an instant, in order and without overlap; neighbours may touch. Endless, because the week
 * repeats. A wall time that daylight saving skips means the moment of the jump, one that it repeats means its first
 * occurrence.
 */
final class OpenSpans implements Iterator<Span> {

    private static final int LONGEST_CLOSURE_IN_DAYS = 1_100;

    private final ServiceHours hours;
    private final ZoneId zone;
    private final Deque<Span> ready = new ArrayDeque<>();
    private LocalDate day;
    private Instant covered;

    /** Starts a day early, because an overnight stretch may still be open. */
    OpenSpans(ServiceHours hours, ZoneId zone, Instant from) {
        this.hours = hours;
        this.zone = zone;
        this.day = LocalDate.ofInstant(from, zone).minusDays(1);
        this.covered = from;
    }

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public Span next() {
        var closedDays = 0;
        while (ready.isEmpty()) {
            if (closedDays++ > LONGEST_CLOSURE_IN_DAYS) {
                throw new IllegalStateException("the calendar stays closed after " + day);
            }
            readDay();
        }
        return ready.remove();
    }

    private void readDay() {
        hours.on(day).stream()
                .sorted(Comparator.comparing(OpeningHours::opens))
                .map(each -> span(each, day, zone))
                .forEach(this::add);
        day = day.plusDays(1);
    }

    private void add(Span span) {
        var rest = span.notBefore(covered);
        if (!rest.isEmpty()) {
            ready.add(rest);
            covered = rest.to();
        }
    }

    static Span span(OpeningHours hours, LocalDate day, ZoneId zone) {
        var closingDay = hours.overnight() ? day.plusDays(1) : day;
        return new Span(instant(day.atTime(hours.opens()), zone), instant(closingDay.atTime(hours.closes()), zone));
    }

    private static Instant instant(LocalDateTime wall, ZoneId zone) {
        var skipped = zone.getRules().getTransition(wall);
        return skipped != null && skipped.isGap()
                ? skipped.getInstant()
                : wall.atZone(zone).toInstant();
    }
}
