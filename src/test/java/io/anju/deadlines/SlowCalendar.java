package io.anju.deadlines;

import io.anju.calendar.MinuteWalk;
import io.anju.calendar.OpeningHours;
import io.anju.calendar.PublicHolidays;
import io.anju.calendar.ServiceCalendar;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A random calendar twice: the product's, and one that walked through every minute of a season. The seasons hold the changes
 * of clocks by an hour and by half of one, ends of years, leap days, and weeks with public holidays and make-up workdays.
 * Everything in them is a multiple of ten minutes.
 */
final class SlowCalendar {

    private static final int DAYS = 75;
    private static final int GRID = 20;

    /** What the State Council announced for the seasons below, written down a second time. */
    private static final Set<LocalDate> OFF =
            dates("2024-02-10..17 2026-01-01..03 2026-02-15..23 2026-09-25..27 2026-10-01..07");

    private static final Set<LocalDate> WORKED =
            dates("2024-02-04 2024-02-18 2026-01-04 2026-02-14 2026-02-28 2026-09-20 2026-10-10");

    private record Season(String zone, String first, PublicHolidays holidays) {}

    private static final List<Season> SEASONS = List.of(
            new Season("Asia/Shanghai", "2024-01-30", PublicHolidays.CHINA),
            new Season("Asia/Shanghai", "2025-12-22", PublicHolidays.CHINA),
            new Season("Asia/Shanghai", "2026-09-14", PublicHolidays.CHINA),
            new Season("America/New_York", "2026-02-26", PublicHolidays.NONE),
            new Season("America/New_York", "2026-10-22", PublicHolidays.NONE),
            new Season("Australia/Lord_Howe", "2026-03-26", PublicHolidays.NONE),
            new Season("Australia/Lord_Howe", "2026-09-24", PublicHolidays.NONE),
            new Season("Europe/Berlin", "2027-12-24", PublicHolidays.NONE),
            new Season("Europe/Berlin", "2028-02-22", PublicHolidays.NONE));

    private final ServiceCalendar product;
    private final MinuteWalk walk;
    private final Function<LocalDate, List<OpeningHours>> hours;

    private SlowCalendar(ServiceCalendar product, MinuteWalk walk, Function<LocalDate, List<OpeningHours>> hours) {
        this.product = product;
        this.walk = walk;
        this.hours = hours;
    }

    /** So many, the seasons in turn, each with a sibling of the same season that a change of calendar may lead to. */
    static List<List<SlowCalendar>> seasons(int count) {
        var all = new ArrayList<List<SlowCalendar>>();
        for (var index = 0; index < count; index++) {
            var season = SEASONS.get(index % SEASONS.size());
            all.add(List.of(of(season, new Random(2L * index)), of(season, new Random(2L * index + 1))));
        }
        return all;
    }

    private static SlowCalendar of(Season season, Random random) {
        var zone = ZoneId.of(season.zone());
        var first = LocalDate.parse(season.first());
        var week = week(random);
        var exceptions = new HashMap<LocalDate, List<OpeningHours>>();
        for (var left = random.nextInt(5); left > 0; left--) {
            exceptions.put(first.plusDays(random.nextInt(20)), random.nextBoolean() ? List.of() : stretches(random));
        }
        var kept = season.holidays() == PublicHolidays.CHINA;
        Function<LocalDate, List<OpeningHours>> hours = date -> {
            if (exceptions.containsKey(date)) {
                return exceptions.get(date);
            }
            if (kept && OFF.contains(date)) {
                return List.of();
            }
            var day = date.getDayOfWeek();
            for (var make = DayOfWeek.MONDAY; kept && WORKED.contains(date); make = make.plus(1)) {
                if (week.containsKey(make)) {
                    day = make;
                    break;
                }
            }
            return week.getOrDefault(day, List.of());
        };
        return new SlowCalendar(
                ServiceCalendar.of(zone, week, exceptions, season.holidays()),
                new MinuteWalk(zone, first, DAYS, hours),
                hours);
    }

    /** Around the clock now and then, else four to seven days with one to three stretches, also over midnight. */
    private static Map<DayOfWeek, List<OpeningHours>> week(Random random) {
        var always = random.nextInt(8) == 0;
        var week = new EnumMap<DayOfWeek, List<OpeningHours>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            if (always) {
                week.put(day, List.of(new OpeningHours(LocalTime.MIN, LocalTime.MIN)));
            } else if (day.getValue() % 2 == 1 || random.nextInt(3) > 0) {
                week.put(day, stretches(random));
            }
        }
        return week;
    }

    private static List<OpeningHours> stretches(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> List.of(hours(random, 7, 4), hours(random, 13, 4));
            case 1 -> List.of(hours(random, 6, 3), hours(random, 11, 2), hours(random, 17, 4));
            case 2 -> List.of(hours(random, 8, 3), hours(random, 20, 9));
            default -> List.of(hours(random, 8, 9));
        };
    }

    /** From about {@code hour} on for about so many hours. */
    private static OpeningHours hours(Random random, int hour, int length) {
        var opens = LocalTime.of(hour, 0).plusMinutes((long) GRID * random.nextInt(3));
        return new OpeningHours(opens, opens.plusHours(length).plusMinutes((long) GRID * random.nextInt(3)));
    }

    private static Set<LocalDate> dates(String text) {
        return List.of(text.split(" ")).stream()
                .flatMap(range -> {
                    var from = LocalDate.parse(range.substring(0, 10));
                    var last = range.length() > 10 ? Integer.parseInt(range.substring(12)) : from.getDayOfMonth();
                    return from.datesUntil(from.withDayOfMonth(last).plusDays(1));
                })
                .collect(Collectors.toSet());
    }

    ServiceCalendar product() {
        return product;
    }

    boolean isOpen(int minute) {
        return walk.isOpen(minute);
    }

    Instant instant(int minute) {
        return walk.at(minute);
    }

    /** Service time from the start to the end of service on the n-th working day. */
    int openMinutesOf(int workingDays, int start) {
        return walk.openBetween(start, endOfService(workingDays, start));
    }

    /** For no days the first end of service after the start, also one of a stretch that began the day before. */
    private int endOfService(int days, int start) {
        if (days > 0) {
            return walk.endOfService(start, days, hours);
        }
        for (var day = -1; ; day++) {
            var end = walk.endOfDay(start, day, hours);
            if (end > start) {
                return end;
            }
        }
    }
}
