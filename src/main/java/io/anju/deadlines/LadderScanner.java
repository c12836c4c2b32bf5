package io.anju.deadlines;

import io.anju.calendar.ServiceCalendars;
import io.anju.database.CompanyScope;
import io.anju.deadlines.EscalationDue.DueEscalation;
import io.anju.deadlines.EscalationDue.ReachedLevel;
import io.anju.deadlines.EscalationStore.EscalationRow;
import io.anju.deadlines.EscalationStore.Look;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Climbs the ladders of clocks that warned or are late. Whatever a clock passed since the last look is told together, each
 * level with its own instant; of a clock that has ended or stands still nothing is told. It changes no clock.
 */
@Component
class LadderScanner {

    private static final int LOOKED_AT_ONCE = 500;
    private static final int TOLD_AT_ONCE = 200;

    private final EscalationStore store;
    private final ClockStore clocks;
    private final LadderStore ladders;
    private final ServiceCalendars calendars;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    LadderScanner(
            EscalationStore store,
            ClockStore clocks,
            LadderStore ladders,
            ServiceCalendars calendars,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.store = store;
        this.clocks = clocks;
        this.ladders = ladders;
        this.calendars = calendars;
        this.transaction = transaction;
        this.events = events;
    }

    /** Gives the number of clocks looked at. */
    int look(Instant when) {
        var now = when.truncatedTo(ChronoUnit.MICROS);
        var sum = 0;
        while (true) {
            int looked = Objects.requireNonNull(transaction.execute(status -> lookOnce(now)));
            sum += looked;
            if (looked < LOOKED_AT_ONCE) {
                return sum;
            }
        }
    }

    private int lookOnce(Instant now) {
        var rows = store.lockDue(now, LOOKED_AT_ONCE);
        if (rows.isEmpty()) {
            return 0;
        }
        var histories = clocks.histories(rows);
        var told = store.of(rows.stream().map(ClockRow::id).toList());
        var inForce = ladders.inForce();
        var climbs = rows.stream()
                .map(row -> Climb.of(
                        row,
                        histories.getOrDefault(row.id(), List.of()),
                        told,
                        Ladders.choose(inForce, row.projectId(), row.priority()),
                        () -> calendars.of(row.projectId())))
                .toList();
        var reached = new ArrayList<EscalationRow>();
        var news = new ArrayList<DueEscalation>();
        for (var climb : climbs) {
            var levels = climb.reached(now);
            if (!levels.isEmpty()) {
                reached.addAll(levels);
                news.add(news(climb.row(), levels));
            }
        }
        store.insert(reached);
        store.lookAgain(climbs.stream()
                .map(climb -> new Look(
                        climb.row().companyId(),
                        climb.row().id(),
                        climb.next(now).orElse(null)))
                .toList());
        tell(news, now);
        return rows.size();
    }

    private void tell(List<DueEscalation> news, Instant now) {
        var company = CompanyScope.requireCompany();
        for (var from = 0; from < news.size(); from += TOLD_AT_ONCE) {
            var batch = news.subList(from, Math.min(from + TOLD_AT_ONCE, news.size()));
            events.publishEvent(new EscalationDue(company, now, List.copyOf(batch)));
        }
    }

    private static DueEscalation news(ClockRow row, List<EscalationRow> levels) {
        return new DueEscalation(
                row.subject(),
                Objects.requireNonNull(row.name()),
                row.target(),
                row.projectId(),
                row.priority(),
                row.dueAt(),
                row.responsible(),
                row.neverAccount(),
                levels.stream()
                        .map(level -> new ReachedLevel(level.id(), level.level(), level.at(), level.roles()))
                        .toList());
    }
}
