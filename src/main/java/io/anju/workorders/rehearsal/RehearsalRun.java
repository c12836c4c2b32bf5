package io.anju.workorders.rehearsal;

import io.anju.database.CompanyScope;
import io.anju.estate.Projects;
import io.anju.kernel.CompanyId;
import io.anju.workorders.rehearsal.RehearsalStore.Kept;
import io.anju.workorders.rehearsal.RehearsalView.RehearsalState;
import io.anju.workorders.rehearsal.Rehearsing.Stage;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Works out the rehearsals that were asked for, a day at a time, outside of any transaction. Each day is kept with its orders, so
 * that whatever ends the process costs one of them.
 */
@Component
public class RehearsalRun {

    private static final Logger LOG = LoggerFactory.getLogger(RehearsalRun.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final RehearsalStore store;
    private final PastOrders past;
    private final Projects projects;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RehearsalRun(
            RehearsalStore store, PastOrders past, Projects projects, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.past = past;
        this.projects = projects;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Everything that waits, whether just asked for or left by a process that ended. */
    public void all() {
        for (var due : CompanyScope.asSystem(store::due)) {
            CompanyScope.run(due.company(), () -> one(due.company(), due.id()));
        }
    }

    private void one(CompanyId company, UUID id) {
        try {
            while (!Thread.currentThread().isInterrupted() && step(company, id)) {
                // a day at a time
            }
        } catch (RuntimeException failed) {
            LOG.error("rehearsal {} cannot be worked out", id, failed);
            transaction.executeWithoutResult(status -> store.end(id, RehearsalState.FAILED, clock.instant()));
        }
    }

    /** Lives one day more; false once there is none left or nobody waits for it. */
    boolean step(CompanyId company, UUID id) {
        return Boolean.TRUE.equals(transaction.execute(status -> store.find(id)
                .filter(Kept::isUnderWay)
                .map(kept -> day(company, kept))
                .orElse(false)));
    }

    private boolean day(CompanyId company, Kept kept) {
        var rehearsing = new Rehearsing(kept.weights());
        var stage = kept.stage() == null ? Stage.begin(kept.from()) : JSON.readValue(kept.stage(), Stage.class);
        if (stage.next().isAfter(kept.to())) {
            var lived = rehearsing.end(stage);
            store.advance(company, kept.id(), 100, JSON.writeValueAsString(lived.stage()), 0, lived.known());
            store.end(kept.id(), RehearsalState.DONE, clock.instant());
            return false;
        }
        var zone = projects.get(kept.project()).zone();
        var from = stage.next().atStartOfDay(zone).toInstant();
        var to = stage.next().plusDays(1).atStartOfDay(zone).toInstant();
        var orders = past.of(kept.project(), from, to);
        var lived = rehearsing.day(stage, orders);
        var done = ChronoUnit.DAYS.between(kept.from(), lived.stage().next());
        var all = ChronoUnit.DAYS.between(kept.from(), kept.to()) + 1;
        var left = past.opened(kept.project(), from, to) - orders.size();
        return store.advance(
                company,
                kept.id(),
                (int) Math.min(99, done * 100 / all),
                Objects.requireNonNull(JSON.writeValueAsString(lived.stage())),
                left,
                lived.known());
    }
}
