package io.anju.calendar;

import io.anju.calendar.CalendarEvent.ServiceHoursChanged;
import io.anju.http.IfMatch;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The changes an administrator makes to service hours; each is told, because promises depend on them. */
@Service
class CalendarChanges {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    private final CalendarStore store;
    private final ExceptionalDays days;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CalendarChanges(CalendarStore store, ExceptionalDays days, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.days = days;
        this.events = events;
        this.clock = clock;
    }

    /** Gives a project other weekly hours and another set of holidays. */
    @Transactional
    public void change(
            Actor actor,
            ProjectId project,
            IfMatch ifMatch,
            Map<DayOfWeek, List<OpeningHours>> week,
            PublicHolidays holidays) {
        actor.require(Permission.SETTINGS_WRITE, project, "project");
        var version = store.find(project)
                .orElseThrow(() -> Refused.missing("project"))
                .version();
        ifMatch.check(version);
        WeekRules.check(week);
        if (!store.update(project, holidays, version)) {
            throw Refused.stale();
        }
        store.replaceWeek(project, week);
        tell(actor, project);
    }

    /** Gives a date hours of its own in a project, or with {@code null} in the whole company. */
    @Transactional
    public void except(
            Actor actor, @Nullable ProjectId project, LocalDate day, String name, @Nullable OpeningHours hours) {
        permit(actor, project);
        checkDay("day", day);
        if (hours != null) {
            WeekRules.check(Map.of(day.getDayOfWeek(), List.of(hours)));
        }
        days.put(project, day, name, hours);
        tell(actor, project);
    }

    /** Lets a date keep the usual hours again; refuses {@code day-missing}. */
    @Transactional
    public void unexcept(Actor actor, @Nullable ProjectId project, LocalDate day) {
        permit(actor, project);
        if (!days.remove(project, day)) {
            throw Refused.missing("day");
        }
        tell(actor, project);
    }

    static void checkDay(String field, LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw Refused.field(field, "range-invalid");
        }
    }

    private void permit(Actor actor, @Nullable ProjectId project) {
        if (project == null) {
            if (!actor.scope(Permission.SETTINGS_WRITE).all()) {
                throw Refused.forbidden();
            }
            return;
        }
        actor.require(Permission.SETTINGS_WRITE, project, "project");
        if (store.find(project).isEmpty()) {
            throw Refused.missing("project");
        }
    }

    private void tell(Actor actor, @Nullable ProjectId project) {
        store.changed();
        events.publishEvent(new ServiceHoursChanged(actor.company(), clock.instant(), project));
    }
}
