package io.anju.workorders.offer;

import io.anju.workorders.WorkOrderEvent;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.journal.WorkOrder;
import io.anju.workorders.journal.WorkOrderJournal;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Orders that lie until somebody has free hands. Neither being looked at again nor being woken is a change of the order: whoever
 * works on it at the desk is not told that it changed.
 */
@Component
class HeldWork {

    /** Turns begin and leaves end without any news of an order. */
    private static final Duration SECOND_LOOK = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final WorkOrderJournal journal;

    HeldWork(JdbcClient jdbc, WorkOrderJournal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** When an order that may lie until {@code latest} is looked at again. */
    Instant nextLook(Instant latest, Instant now) {
        var next = now.plus(SECOND_LOOK);
        return next.isBefore(latest) ? next : latest;
    }

    /** Lets the order lie on until then. */
    void rest(WorkOrder order, Instant next) {
        jdbc.sql("update workorders.work_order set dispatch_at = ? where id = ? and held_until is not null")
                .params(Timestamp.from(next), order.id().value())
                .update();
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(WorkOrderEvent event) {
        switch (event) {
            case WorkOrderEvent.Finished freed -> wake(freed.workOrder());
            case WorkOrderEvent.Paused freed -> wake(freed.workOrder());
            case WorkOrderEvent.GivenBack freed -> wake(freed.workOrder());
            case WorkOrderEvent.Cancelled freed -> wake(freed.workOrder());
            case WorkOrderEvent.OfferDeclined freed -> wake(freed.workOrder());
            case WorkOrderEvent.OfferExpired freed -> wake(freed.workOrder());
            default -> {}
        }
    }

    /** Somebody has freer hands: what lies in the same project is looked at now. One that is worked on just now is left alone. */
    private void wake(WorkOrderId freed) {
        var now = Timestamp.from(journal.now());
        jdbc.sql("""
                        update workorders.work_order set dispatch_at = ?
                        where id in (select id from workorders.work_order
                            where held_until is not null and dispatch_at > ?
                                and project_id = (select project_id from workorders.work_order where id = ?)
                            for update skip locked)""").params(now, now, freed.value()).update();
    }
}
