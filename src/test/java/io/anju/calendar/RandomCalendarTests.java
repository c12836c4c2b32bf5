package io.anju.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Service time against a walk through every minute, over random weeks, exceptions and zones. */
class RandomCalendarTests {

    private static final int CALENDARS = Integer.getInteger("anju.calendars", 60);
    private static final int DAYS = 12;

    private static int compared;
    private static int disagreeing;

    @AfterAll
    static void tell() {
        System.out.println("calendars " + compared + " disagreements " + disagreeing);
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Shanghai, 2026-09-24",
        "America/New_York, 2026-03-04",
        "America/New_York, 2026-10-28",
        "Australia/Lord_Howe, 2026-04-01",
        "Asia/Shanghai, 2027-12-26",
        "Europe/Berlin, 2028-02-24"
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
            compared++;
            disagreeing++;
            compare(calendar, walk, random, "seed " + seed);
            disagreeing--;
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
}
