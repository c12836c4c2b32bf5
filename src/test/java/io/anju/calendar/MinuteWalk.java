package io.anju.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

/**
 * Which minutes are open, found by walking: a stretch is open from the first minute whose wall time has reached its opening
 * until the first whose wall time has reached its closing. Minutes count from the first midnight.
 */
public final class MinuteWalk {

    private final Instant start;
    private final ZoneId zone;
    private final LocalDateTime midnight;
    private final int[] wall;
    private final boolean[] open;

    public MinuteWalk(ZoneId zone, LocalDate first, int days, Function<LocalDate, List<OpeningHours>> hoursOn) {
        this.start = first.atStartOfDay(zone).toInstant();
        this.zone = zone;
        this.midnight = first.atStartOfDay();
        var end = first.plusDays(days).atStartOfDay(zone).toInstant();
        this.open = new boolean[(int) Duration.between(start, end).toMinutes()];
        this.wall = new int[open.length];
        var latest = LocalDateTime.MIN;
        for (var minute = 0; minute < open.length; minute++) {
            var shown = LocalDateTime.ofInstant(at(minute), zone);
            latest = shown.isAfter(latest) ? shown : latest;
            wall[minute] = shown(latest);
            open[minute] = openAt(latest, hoursOn);
        }
    }

    private static boolean openAt(LocalDateTime wall, Function<LocalDate, List<OpeningHours>> hoursOn) {
        for (var back = 0; back <= 1; back++) {
            var day = wall.toLocalDate().minusDays(back);
            for (var hours : hoursOn.apply(day)) {
                if (!wall.isBefore(day.atTime(hours.opens())) && wall.isBefore(closing(hours, day))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static LocalDateTime closing(OpeningHours hours, LocalDate day) {
        var closes = day.atTime(hours.closes());
        return closes.isAfter(day.atTime(hours.opens())) ? closes : closes.plusDays(1);
    }

    private int shown(LocalDateTime time) {
        return (int) Duration.between(midnight, time).toMinutes();
    }

    public int minutes() {
        return open.length;
    }

    public Instant at(int minute) {
        return start.plus(Duration.ofMinutes(minute));
    }

    public boolean isOpen(int minute) {
        return open[minute];
    }

    public int openBetween(int from, int to) {
        var sum = 0;
        for (var minute = from; minute < to; minute++) {
            sum += open[minute] ? 1 : 0;
        }
        return sum;
    }

    int plusOpen(int from, int minutes) {
        var minute = from;
        for (var left = minutes; left > 0; minute++) {
            left -= open[minute] ? 1 : 0;
        }
        return minute;
    }

    int next(int from, boolean wanted) {
        var minute = from;
        while (open[minute] != wanted) {
            minute++;
        }
        return minute;
    }

    /** The end of service on the working day that is the {@code days}-th after the day of this minute. */
    public int endOfService(int minute, int days, Function<LocalDate, List<OpeningHours>> hoursOn) {
        var day = date(minute);
        var later = 0;
        for (var left = days; left > 0; ) {
            later++;
            left -= hoursOn.apply(day.plusDays(later)).isEmpty() ? 0 : 1;
        }
        return endOfDay(minute, later, hoursOn);
    }

    /** The end of service so many days after the day of this minute; the first minute of all for a day without any. */
    public int endOfDay(int minute, int later, Function<LocalDate, List<OpeningHours>> hoursOn) {
        var day = date(minute).plusDays(later);
        var last = midnight;
        for (var hours : hoursOn.apply(day)) {
            last = closing(hours, day).isAfter(last) ? closing(hours, day) : last;
        }
        var end = 0;
        while (wall[end] < shown(last)) {
            end++;
        }
        return end;
    }

    private LocalDate date(int minute) {
        return LocalDateTime.ofInstant(at(minute), zone).toLocalDate();
    }
}
