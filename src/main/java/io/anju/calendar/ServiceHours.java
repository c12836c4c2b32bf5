package io.anju.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which hours hold on which date: the company's own exceptions first, then public holidays, then the week.
 *
 * @param week hours per weekday; a missing weekday is closed
 * @param exceptions the company's own dates with their hours, empty for closed
 * @param publicDays holidays and make-up workdays
 */
record ServiceHours(
        Map<DayOfWeek, List<OpeningHours>> week, Map<LocalDate, List<OpeningHours>> exceptions, PublicDays publicDays) {

    private static final List<OpeningHours> OFFICE = List.of(new OpeningHours(LocalTime.of(9, 0), LocalTime.of(17, 0)));

    /** Monday to Friday 09:00-17:00. */
    static final Map<DayOfWeek, List<OpeningHours>> OFFICE_WEEK = officeWeek();

    ServiceHours {
        week = Map.copyOf(week);
        exceptions = Map.copyOf(exceptions);
    }

    List<OpeningHours> on(LocalDate date) {
        var own = exceptions.get(date);
        if (own != null) {
            return own;
        }
        return publicDays
                .on(date)
                .map(day -> day.working() ? workdayHours() : List.<OpeningHours>of())
                .orElseGet(() -> week.getOrDefault(date.getDayOfWeek(), List.of()));
    }

    /** Whether only the weekday rule is known for the date. */
    boolean beyondData(LocalDate date) {
        return !exceptions.containsKey(date) && publicDays.beyond(date);
    }

    /** The hours of a make-up workday: those of the first weekday that has any, so a Saturday works like a Monday. */
    List<OpeningHours> workdayHours() {
        return week.entrySet().stream()
                .filter(day -> !day.getValue().isEmpty())
                .min(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .orElse(List.of());
    }

    private static Map<DayOfWeek, List<OpeningHours>> officeWeek() {
        var week = new EnumMap<DayOfWeek, List<OpeningHours>>(DayOfWeek.class);
        for (var day = DayOfWeek.MONDAY; day != DayOfWeek.SATURDAY; day = day.plus(1)) {
            week.put(day, OFFICE);
        }
        return Map.copyOf(week);
    }
}
