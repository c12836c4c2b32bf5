package io.anju.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Service time against a walk through every minute, over random weeks, exceptions and zones. */
class RandomCalendarTests {

    private static final int CALENDARS = Integer.getInteger("anju.calendars", 60);
    private static final int DAYS = 12;

    @ParameterizedTest
    @CsvSource({
        "Asia/Shanghai, 2026-09-24",
        "America/New_York, 2026-03-04",
        "America/New_York, 2026-10-28",
        "Australia/Lord_Howe, 2026-04-01"
    })
    void service_time_is_what_a_walk_through_every_minute_finds(ZoneId zone, LocalDate first) {
        for (var seed = 0; seed < CALENDARS; seed++) {
            var random = new Random(seed);
            var week = week(random);
            var exceptions = exceptions(random, first);
            var calendar = ServiceCalendar.of(zone, week, exceptions, PublicHolidays.NONE);
            var walk = new MinuteWalk(
                    zone,
                    first,
                    DAYS,
                    date -> exceptions.containsKey(date)
                            ? exceptions.get(date)
                            : week.getOrDefault(date.getDayOfWeek(), List.of()));
            compare(calendar, walk, random, "seed " + seed);
        }
    }

    private static void compare(ServiceCalendar calendar, MinuteWalk walk, Random random, String seed) {
        for (var round = 0; round < 20; round++) {
            var from = random.nextInt(walk.minutes() / 2);
            var to = from + random.nextInt(walk.minutes() / 2);
            assertThat(calendar.isOpen(walk.at(from))).as(seed).isEqualTo(walk.isOpen(from));
            assertThat(calendar.openBetween(walk.at(from), walk.at(to)).toMinutes())
                    .as(seed)
                    .isEqualTo(walk.openBetween(from, to));
            var open = walk.openBetween(from, to);
            assertThat(calendar.plusOpen(walk.at(from), Duration.ofMinutes(open)))
                    .as(seed)
                    .isEqualTo(walk.at(walk.plusOpen(from, open)));
            if (open > 0) {
                assertThat(calendar.nextOpening(walk.at(from))).as(seed).isEqualTo(walk.at(walk.next(from, true)));
            }
            if (open < to - from) {
                assertThat(calendar.nextClosing(walk.at(from))).as(seed).contains(walk.at(walk.next(from, false)));
            }
        }
    }

    private static Map<DayOfWeek, List<OpeningHours>> week(Random random) {
        var week = new EnumMap<DayOfWeek, List<OpeningHours>>(DayOfWeek.class);
        week.put(DayOfWeek.MONDAY, hours(random));
        for (var day : DayOfWeek.values()) {
            if (random.nextInt(4) > 0) {
                week.put(day, hours(random));
            }
        }
        return week;
    }

    private static Map<LocalDate, List<OpeningHours>> exceptions(Random random, LocalDate first) {
        var exceptions = new HashMap<LocalDate, List<OpeningHours>>();
        for (var count = random.nextInt(4); count > 0; count--) {
            exceptions.put(first.plusDays(random.nextInt(DAYS)), random.nextBoolean() ? List.of() : hours(random));
        }
        return exceptions;
    }

    /** One or two stretches, also overnight and overlapping ones, which the calendar has to survive. */
    private static List<OpeningHours> hours(Random random) {
        var hours = new ArrayList<OpeningHours>();
        for (var count = 1 + random.nextInt(2); count > 0; count--) {
            hours.add(new OpeningHours(time(random), time(random)));
        }
        return hours;
    }

    private static LocalTime time(Random random) {
        return LocalTime.MIN.plusMinutes(random.nextInt(4) == 0 ? 90 + random.nextInt(60) : 15L * random.nextInt(96));
    }

    /**
     * Which minutes are open, found by walking: a stretch is open from the first minute whose wall time has reached its
     * opening until the first whose wall time has reached its closing.
     */
    private static final class MinuteWalk {

        private final Instant start;
        private final boolean[] open;

        MinuteWalk(ZoneId zone, LocalDate first, int days, Function<LocalDate, List<OpeningHours>> hoursOn) {
            this.start = first.atStartOfDay(zone).toInstant();
            var end = first.plusDays(days).atStartOfDay(zone).toInstant();
            this.open = new boolean[(int) Duration.between(start, end).toMinutes()];
            var latest = LocalDateTime.MIN;
            for (var minute = 0; minute < open.length; minute++) {
                var wall = LocalDateTime.ofInstant(at(minute), zone);
                latest = wall.isAfter(latest) ? wall : latest;
                open[minute] = openAt(latest, hoursOn);
            }
        }

        private static boolean openAt(LocalDateTime wall, Function<LocalDate, List<OpeningHours>> hoursOn) {
            for (var back = 0; back <= 1; back++) {
                var day = wall.toLocalDate().minusDays(back);
                for (var hours : hoursOn.apply(day)) {
                    var opens = day.atTime(hours.opens());
                    var closes = day.atTime(hours.closes());
                    closes = closes.isAfter(opens) ? closes : closes.plusDays(1);
                    if (!wall.isBefore(opens) && wall.isBefore(closes)) {
                        return true;
                    }
                }
            }
            return false;
        }

        int minutes() {
            return open.length;
        }

        Instant at(int minute) {
            return start.plus(Duration.ofMinutes(minute));
        }

        boolean isOpen(int minute) {
            return open[minute];
        }

        int openBetween(int from, int to) {
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
    }
}
