package io.anju.deadlines;

import io.anju.calendar.ServiceCalendar;
import io.anju.calendar.ServiceCalendars;
import io.anju.kernel.ProjectId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whose the minutes of many promises were (S-01): what {@link Deadlines#explain} tells of each, in sums. */
@Component
public class PartyMinutes {

    private final ClockStore store;
    private final ServiceCalendars calendars;

    PartyMinutes(ClockStore store, ServiceCalendars calendars) {
        this.store = store;
        this.calendars = calendars;
    }

    /**
     * The sums of each of these clocks, in two statements; ids that are no clock of this company have none.
     *
     * @param hands in whose hands each subject was; where nothing is said, in the desk's
     * @param now up to when a clock that still runs is told
     */
    @Transactional(readOnly = true)
    public Map<UUID, List<PartyTime>> of(Collection<UUID> clocks, Map<UUID, List<Hand>> hands, Instant now) {
        var rows = store.byIds(clocks);
        var histories = store.histories(rows);
        var known = new HashMap<ProjectId, ServiceCalendar>();
        return rows.stream()
                .collect(Collectors.toMap(
                        ClockRow::id,
                        row -> sums(
                                histories.getOrDefault(row.id(), List.of()),
                                hands.getOrDefault(row.subjectId(), List.of()),
                                now,
                                () -> known.computeIfAbsent(row.projectId(), calendars::of))));
    }

    private static List<PartyTime> sums(
            List<ClockEntry> history, List<Hand> hands, Instant now, Supplier<ServiceCalendar> calendar) {
        return Hands.sums(new Hands(hands).divide(ClockExplanation.of(ClockLife.of(history), now, calendar)));
    }
}
