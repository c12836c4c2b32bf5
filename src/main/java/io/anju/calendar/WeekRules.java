package io.anju.calendar;

import io.anju.kernel.Refused;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What weekly hours must keep to: some hours, in whole minutes, without overlap, also around the week's end. */
final class WeekRules {

    private static final int MINUTES_PER_DAY = 24 * 60;
    private static final int MINUTES_PER_WEEK = 7 * MINUTES_PER_DAY;

    private WeekRules() {}

    private record Stretch(DayOfWeek day, int from, int to) {}

    static void check(Map<DayOfWeek, List<OpeningHours>> week) {
        var stretches = week.entrySet().stream()
                .flatMap(day -> day.getValue().stream().map(hours -> stretch(day.getKey(), hours)))
                .sorted(Comparator.comparing(Stretch::from))
                .toList();
        if (stretches.isEmpty()) {
            throw Refused.field("week", "hours-empty");
        }
        var previousEnd = stretches.getLast().to() - MINUTES_PER_WEEK;
        for (var stretch : stretches) {
            if (stretch.from() < previousEnd) {
                throw Refused.field("week." + stretch.day(), "hours-overlap");
            }
            previousEnd = stretch.to();
        }
        week.forEach(WeekRules::checkMinutes);
    }

    private static void checkMinutes(DayOfWeek day, List<OpeningHours> openings) {
        var precise = openings.stream()
                .flatMap(each -> Stream.of(each.opens(), each.closes()))
                .anyMatch(time -> time.toNanoOfDay() % 60_000_000_000L != 0);
        if (precise) {
            throw Refused.field("week." + day, "hours-not-in-minutes");
        }
    }

    private static Stretch stretch(DayOfWeek day, OpeningHours hours) {
        var midnight = (day.getValue() - 1) * MINUTES_PER_DAY;
        return new Stretch(day, midnight + hours.firstMinute(), midnight + hours.lastMinute());
    }
}
