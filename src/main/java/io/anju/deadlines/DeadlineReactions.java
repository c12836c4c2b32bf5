package io.anju.deadlines;

import io.anju.calendar.CalendarEvent.ServiceHoursChanged;
import io.anju.calendar.ServiceCalendars;
import io.anju.kernel.ProjectId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Reckons running promises anew when the hours they count change; pauses stay, and doing it twice changes nothing. */
@Component
class DeadlineReactions {

    private static final int AT_ONCE = 500;

    private final ClockStore store;
    private final ServiceCalendars calendars;

    DeadlineReactions(ClockStore store, ServiceCalendars calendars) {
        this.store = store;
        this.calendars = calendars;
    }

    @ApplicationModuleListener
    void on(ServiceHoursChanged event) {
        var last = new UUID(0, 0);
        for (var rows = next(event.project(), last); !rows.isEmpty(); rows = next(event.project(), last)) {
            var histories = store.histories(rows);
            var reckoned = rows.stream()
                    .map(row -> row.reckonedAnew(Reckoning.of(
                            ClockLife.of(histories.getOrDefault(row.id(), List.of())),
                            row.warnPercent(),
                            () -> calendars.of(row.projectId()))))
                    .toList();
            store.update(reckoned, List.of());
            last = rows.getLast().id();
        }
    }

    private List<ClockRow> next(@Nullable ProjectId project, UUID last) {
        return store.lockInServiceTime(project, last, AT_ONCE);
    }
}
