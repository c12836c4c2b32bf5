package io.anju.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a project's desk is open, and arithmetic in service time (R-010, R-011, S-05). Immutable; never reads a clock.
 * A stretch of hours is open at its first instant and closed at its last.
 */
public final class ServiceCalendar {

    /** Where China keeps its time, and the default of a project. */
    public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private static final int LONGEST_OPENING_IN_DAYS = 400;

    private final ZoneId zone;
    private final ServiceHours hours;

    ServiceCalendar(ZoneId zone, ServiceHours hours) {
        this.zone = zone;
        this.hours = hours;
    }

    /** Monday to Friday 09:00-17:00 with the Chinese public holidays. */
    public static ServiceCalendar standard(ZoneId zone) {
        return of(zone, ServiceHours.OFFICE_WEEK, Map.of(), PublicHolidays.CHINA);
    }

    /**
     * A calendar of these parts.
     *
     * @param week hours per weekday; at least one weekday must have some
     * @param exceptions dates with hours of their own, empty for closed; they win over public holidays
     */
    public static ServiceCalendar of(
            ZoneId zone,
            Map<DayOfWeek, List<OpeningHours>> week,
            Map<LocalDate, List<OpeningHours>> exceptions,
            PublicHolidays holidays) {
        return new ServiceCalendar(zone, new ServiceHours(week, exceptions, PublicDays.of(holidays)));
    }

    public ZoneId zone() {
        return zone;
    }

    /** Whether the desk is open. */
    public boolean isOpen(Instant at) {
        return spans(at).next().from().equals(at);
    }

    /** The first instant not before {@code at} at which the desk is open: {@code at} itself if it is open then. */
    public Instant nextOpening(Instant at) {
        return spans(at).next().from();
    }

    /**
     * The first instant not before {@code at} at which the desk is closed: {@code at} itself if it is closed then. Empty
     * for a desk that does not close within 400 days.
     */
    public Optional<Instant> nextClosing(Instant at) {
        var spans = spans(at);
        var end = at;
        for (var span = spans.next(); span.from().equals(end); span = spans.next()) {
            end = span.to();
            if (Duration.between(at, end).toDays() > LONGEST_OPENING_IN_DAYS) {
                return Optional.empty();
            }
        }
        return Optional.of(end);
    }

    /** The first instant by which the desk was open for {@code open} since {@code from}; {@code from} itself for zero. */
    public Instant plusOpen(Instant from, Duration open) {
        if (open.isNegative()) {
            throw new IllegalArgumentException("negative service time " + open);
        }
        if (open.isZero()) {
            return from;
        }
        var rest = open;
        var spans = spans(from);
        var span = spans.next();
        while (span.length().compareTo(rest) < 0) {
            rest = rest.minus(span.length());
            span = spans.next();
        }
        return span.from().plus(rest);
    }

    /** How long the desk is open from {@code from} until {@code to}; zero if {@code to} is not later. */
    public Duration openBetween(Instant from, Instant to) {
        var sum = Duration.ZERO;
        var spans = spans(from);
        for (var span = spans.next(); span.from().isBefore(to); span = spans.next()) {
            sum = sum.plus(Duration.between(span.from(), span.to().isBefore(to) ? span.to() : to));
        }
        return sum;
    }

    /**
     * The end of service on the {@code days}-th working day after the day of {@code from}, which itself does not count;
     * zero days means the first end of service after {@code from}.
     */
    public Instant plusWorkingDays(Instant from, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("negative working days " + days);
        }
        var day = LocalDate.ofInstant(from, zone);
        if (days == 0) {
            return Stream.of(day.minusDays(1), day)
                    .flatMap(each -> endOfService(each).stream())
                    .filter(end -> end.isAfter(from))
                    .findFirst()
                    .orElseGet(() -> end(nextWorkingDay(day)));
        }
        var last = day;
        for (var left = days; left > 0; left--) {
            last = nextWorkingDay(last);
        }
        return end(last);
    }

    /** The first date after {@code day} on which the desk opens. */
    public LocalDate nextWorkingDay(LocalDate day) {
        return Stream.iterate(day.plusDays(1), date -> date.plusDays(1))
                .limit(1_100)
                .filter(this::isWorkingDay)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the calendar stays closed after " + day));
    }

    /** Whether the desk opens on this date. */
    public boolean isWorkingDay(LocalDate date) {
        return !hours.on(date).isEmpty();
    }

    /** The hours that begin on this date. */
    public List<OpeningHours> hoursOn(LocalDate date) {
        return hours.on(date);
    }

    /** The name of the public holiday on this date, also on a make-up workday that belongs to it. */
    public Optional<String> holidayOn(LocalDate date) {
        return hours.publicDays().on(date).map(PublicDays.PublicDay::name);
    }

    /** The last date for which official holidays are known; null for a calendar that keeps none. */
    public @Nullable LocalDate dataUntil() {
        return hours.publicDays().until();
    }

    /** Whether only the weekday rule speaks about this date, so that a screen has to warn. */
    public boolean beyondData(LocalDate date) {
        return hours.beyondData(date);
    }

    private OpenSpans spans(Instant from) {
        return new OpenSpans(hours, zone, from);
    }

    private Instant end(LocalDate workingDay) {
        return endOfService(workingDay).orElseThrow();
    }

    private Optional<Instant> endOfService(LocalDate day) {
        return hours.on(day).stream()
                .map(each -> OpenSpans.span(each, day, zone).to())
                .max(Instant::compareTo);
    }
}
