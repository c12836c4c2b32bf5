package io.anju.calendar;

import io.anju.kernel.CompanyEvent;
import io.anju.kernel.CompanyId;
import io.anju.kernel.ProjectId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** News of service calendars. */
public sealed interface CalendarEvent extends CompanyEvent {

    /**
     * Service hours are other ones from now on, also for what is promised already.
     *
     * @param project null when the change holds for every project of the company
     */
    record ServiceHoursChanged(
            CompanyId company, Instant occurredAt, @Nullable ProjectId project) implements CalendarEvent {}
}
