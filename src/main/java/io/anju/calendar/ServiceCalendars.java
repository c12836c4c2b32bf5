package io.anju.calendar;

import io.anju.kernel.Actor;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The service calendar of each project. */
@Service
public class ServiceCalendars {

    private final CalendarStore store;

    ServiceCalendars(CalendarStore store) {
        this.store = store;
    }

    /** The calendar of a project; Monday to Friday 09:00-17:00 in Chinese time for one that has none of its own. */
    @Transactional(readOnly = true)
    public ServiceCalendar of(ProjectId project) {
        return store.calendar(project);
    }

    /**
     * Gives a new project the standard hours in its zone, with the Chinese holidays where it lies in China. The module
     * that makes projects calls this once for each: only then can the hours be read and changed over HTTP.
     */
    @Transactional
    public void define(Actor actor, ProjectId project, ZoneId zone) {
        var holidays = zone.equals(ServiceCalendar.CHINA) ? PublicHolidays.CHINA : PublicHolidays.NONE;
        define(actor, project, zone, ServiceHours.OFFICE_WEEK, holidays);
    }

    /**
     * Gives a new project its hours. Refuses overlapping hours and a week without any ({@code hours-overlap},
     * {@code hours-empty}) and a project that has a calendar already ({@code calendar-exists}).
     */
    @Transactional
    public void define(
            Actor actor,
            ProjectId project,
            ZoneId zone,
            Map<DayOfWeek, List<OpeningHours>> week,
            PublicHolidays holidays) {
        WeekRules.check(week);
        if (store.find(project).isPresent()) {
            throw Refused.conflict("calendar-exists");
        }
        store.insert(project, zone, holidays);
        store.replaceWeek(project, week);
    }
}
