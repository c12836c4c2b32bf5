package io.anju.workorders.schedule;

import io.anju.calendar.ServiceCalendar;
import io.anju.calendar.ServiceCalendars;
import io.anju.estate.Projects;
import io.anju.kernel.ProjectId;
import io.anju.workforce.Presence.Span;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers what is known of a project's day. */
@Component
class Days {

    private final DayJobs jobs;
    private final DayCrew crew;
    private final Projects projects;
    private final ServiceCalendars calendars;
    private final Clock clock;

    Days(DayJobs jobs, DayCrew crew, Projects projects, ServiceCalendars calendars, Clock clock) {
        this.jobs = jobs;
        this.crew = crew;
        this.projects = projects;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** As things stand this moment. Refuses ({@code project-missing}) an unknown project. */
    DayFacts of(ProjectId project, LocalDate day) {
        var zone = projects.get(project).zone();
        var begins = day.atStartOfDay(zone).toInstant();
        var ends = day.plusDays(1).atStartOfDay(zone).toInstant();
        var now = clock.instant();
        var found = jobs.of(project, day, begins, ends);
        var open = found.size() < DayJobs.MOST ? found.size() : jobs.open(project);
        return new DayFacts(
                project,
                day,
                zone,
                now,
                hours(calendars.of(project), begins, ends),
                found,
                crew.of(project, day, begins, ends, now),
                Math.max(0, open - found.size()));
    }

    /** Today on the wall of the project. */
    LocalDate today(ProjectId project) {
        return LocalDate.ofInstant(clock.instant(), projects.get(project).zone());
    }

    /** The day of that instant on the wall of the project. */
    LocalDate on(ProjectId project, Instant at) {
        return LocalDate.ofInstant(at, projects.get(project).zone());
    }

    private static List<Span> hours(ServiceCalendar calendar, Instant begins, Instant ends) {
        var hours = new ArrayList<Span>();
        var from = calendar.nextOpening(begins);
        while (from.isBefore(ends)) {
            var until = calendar.nextClosing(from).filter(ends::isAfter).orElse(ends);
            hours.add(new Span(from, until));
            from = until.equals(ends) ? ends : calendar.nextOpening(until);
        }
        return hours;
    }
}
