package io.anju.workorders.field;

import io.anju.deadlines.Priority;
import io.anju.kernel.AccountId;
import io.anju.workorders.WorkOrderEvent;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.journal.WorkOrder;
import io.anju.workorders.journal.WorkOrderJournal;
import io.anju.workorders.offer.OfferChain;
import io.anju.workorders.offer.SearchTrigger;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets what can wait go when its person leaves for a danger to life. Only a way is broken off: an emergency (P2), another
 * danger, and work that somebody is on site for stay where they are, and nobody is called away twice within a shift.
 */
@Component
class Interruptions {

    private static final Duration SHIFT = Duration.ofHours(12);

    private final JdbcClient jdbc;
    private final WorkOrderJournal journal;
    private final OfferChain chain;

    Interruptions(JdbcClient jdbc, WorkOrderJournal journal, OfferChain chain) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.chain = chain;
    }

    /** Offers the order that the person is under way to anew; whoever asked for it hears that the person was called away. */
    void makeWay(WorkOrder danger, AccountId account) {
        if (danger.progress().priority() == Priority.P1 && !calledAway(account)) {
            underWayTo(danger, account)
                    .map(journal::load)
                    .ifPresent(order ->
                            chain.giveBack(order, WorkOrderEvent.GivenBack.CALLED_AWAY, SearchTrigger.GIVEN_BACK));
        }
    }

    private Optional<WorkOrderId> underWayTo(WorkOrder danger, AccountId account) {
        return jdbc.sql("""
                        select id from workorders.work_order
                        where assignee = ? and id <> ? and state = 'ON_THE_WAY' and priority in ('P3', 'P4', 'P5')
                        order by set_out_at desc limit 1""")
                .params(account.value(), danger.id().value())
                .query((row, number) -> new WorkOrderId(row.getObject("id", UUID.class)))
                .optional();
    }

    private boolean calledAway(AccountId account) {
        return jdbc.sql("""
                        select exists (select 1 from workorders.offer o
                            join workorders.step s on s.work_order_id = o.work_order_id
                            where o.account_id = ? and o.answer = 'ACCEPTED' and o.answered_at > ?
                              and s.move = 'GIVE_BACK' and s.reason = ? and s.at >= o.answered_at)""")
                .params(
                        account.value(),
                        Timestamp.from(journal.now().minus(SHIFT)),
                        WorkOrderEvent.GivenBack.CALLED_AWAY)
                .query(Boolean.class)
                .single();
    }
}
