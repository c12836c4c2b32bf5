package io.anju.calendar;

import io.anju.calendar.ExceptionalDays.ExceptionalDay;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A project's calendar, day by day, for screens. */
@Component
class CalendarQueries {

    private static final int LONGEST_IN_DAYS = 400;

    private final CalendarStore store;
    private final ExceptionalDays days;

    CalendarQueries(CalendarStore store, ExceptionalDays days) {
        this.store = store;
        this.days = days;
    }

    /**
     * A project's service hours.
     *
     * @param dataUntil the last date with official holidays; absent for a calendar that keeps none
     * @param can {@code edit} where the reader may change it
     */
    record CalendarView(
            String zone,
            PublicHolidays holidays,
            Map<DayOfWeek, List<OpeningHours>> week,
            @Nullable LocalDate dataUntil,
            List<DayView> days,
            int version,
            List<String> can) {}

    /**
     * One date.
     *
     * @param hours those that begin on it, empty for closed
     * @param name of the holiday or exception
     * @param beyondData only the weekday rule speaks about it
     */
    record DayView(
            LocalDate date,
            DayKind kind,
            List<OpeningHours> hours,
            @Nullable String name,
            boolean beyondData) {}

    /** Why a date has the hours it has. */
    enum DayKind {
        WEEKDAY,
        HOLIDAY,
        MAKE_UP,
        EXCEPTION
    }

    /** The calendar with its days from {@code from} to {@code to}, both included, at most 400. */
    @Transactional(readOnly = true)
    public CalendarView of(Actor actor, ProjectId project, LocalDate from, LocalDate to) {
        actor.require(Permission.ESTATE_READ, project, "project");
        var stored = store.find(project).orElseThrow(() -> Refused.missing("project"));
        checkRange(from, to);
        var calendar = stored.calendar();
        var exceptions = new HashMap<LocalDate, String>();
        days.between(project, from, to).forEach(day -> exceptions.put(day.day(), day.name()));
        return new CalendarView(
                calendar.zone().getId(),
                stored.holidays(),
                stored.week(),
                calendar.dataUntil(),
                from.datesUntil(to.plusDays(1))
                        .map(date -> view(calendar, date, exceptions.get(date)))
                        .toList(),
                stored.version(),
                actor.may(Permission.SETTINGS_WRITE, project) ? List.of("edit") : List.of());
    }

    /** The whole company's exceptional days. */
    @Transactional(readOnly = true)
    public List<ExceptionalDay> companyDays(LocalDate from, LocalDate to) {
        checkRange(from, to);
        return days.between(null, from, to);
    }

    private static DayView view(ServiceCalendar calendar, LocalDate date, @Nullable String exception) {
        var hours = calendar.hoursOn(date);
        var holiday = calendar.holidayOn(date);
        var kind = exception != null
                ? DayKind.EXCEPTION
                : holiday.isEmpty() ? DayKind.WEEKDAY : hours.isEmpty() ? DayKind.HOLIDAY : DayKind.MAKE_UP;
        return new DayView(
                date, kind, hours, exception != null ? exception : holiday.orElse(null), calendar.beyondData(date));
    }

    private static void checkRange(LocalDate from, LocalDate to) {
        CalendarChanges.checkDay("from", from);
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= LONGEST_IN_DAYS) {
            throw Refused.field("to", "range-invalid");
        }
    }
}
