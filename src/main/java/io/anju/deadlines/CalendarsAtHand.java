package io.anju.deadlines;

import io.anju.calendar.ServiceCalendar;
import io.anju.calendar.ServiceCalendars;
import io.anju.kernel.ProjectId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The calendars that one use case needs, each read at most once and only if a term counts service time. */
final class CalendarsAtHand {

    private final ServiceCalendars calendars;
    private final Map<ProjectId, ServiceCalendar> read = new HashMap<>();

    CalendarsAtHand(ServiceCalendars calendars) {
        this.calendars = calendars;
    }

    Supplier<ServiceCalendar> of(ProjectId project) {
        return () -> read.computeIfAbsent(project, calendars::of);
    }
}
