package io.anju.workorders.field;

import io.anju.deadlines.Priority;
import io.anju.kernel.AccountId;
import io.anju.workorders.WorkOrderEvent;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.WorkOrderState;
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
 * Lets what can wait go when its person leaves for something that cannot. A way to P3 to P5 is broken off for a danger to life and,
 * unless the project says otherwise, for an emergency (P2); work on site for a danger alone, from the priority on that the project
 * allows (P4 where it says nothing), never where the law asks for a certificate or the category says that whoever began stays. An
 * emergency and another danger stay where they are, no order is let go twice, and nobody is called off a site twice within a shift.
 */
@Component
class Interruptions {

    private static final Duration SHIFT = Duration.ofHours(12);

    private static final String[] REASONS = {
        WorkOrderEvent.GivenBack.CALLED_AWAY, WorkOrderEvent.GivenBack.CALLED_OFF_SITE
    };

    private final JdbcClient jdbc;
    private final WorkOrderJournal journal;
    private final OfferChain chain;

    Interruptions(JdbcClient jdbc, WorkOrderJournal journal, OfferChain chain) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.chain = chain;
    }

    /** Offers what the person does anew; whoever asked for it hears that the person was called away. */
    void makeWay(WorkOrder danger, AccountId account) {
        lettingGo(danger, account).map(journal::load).ifPresent(order -> {
            var reason = order.state() == WorkOrderState.ON_SITE
                    ? WorkOrderEvent.GivenBack.CALLED_OFF_SITE
                    : WorkOrderEvent.GivenBack.CALLED_AWAY;
            chain.giveBack(order, reason, SearchTrigger.GIVEN_BACK);
        });
    }

    /** What the person would let go by taking the danger on; empty where nothing. */
    Optional<WorkOrderId> lettingGo(WorkOrder danger, AccountId account) {
        var priority = danger.progress().priority();
        return priority == Priority.P1 || priority == Priority.P2 ? canWait(danger, account) : Optional.empty();
    }

    private Optional<WorkOrderId> canWait(WorkOrder danger, AccountId account) {
        var life = danger.progress().priority() == Priority.P1;
        return jdbc.sql("""
                        select w.id from workorders.work_order w
                        left join workorders.dispatch_policy d on d.company_id = w.company_id and d.project_id = w.project_id
                        left join workorders.work_rule r on r.company_id = w.company_id and r.category = w.category
                        where w.assignee = :account and w.id <> :danger and w.priority in ('P3', 'P4', 'P5')
                          and (w.state = 'ON_THE_WAY' and (:life or d.turns_ways is distinct from false)
                            or :offSite and w.state = 'ON_SITE' and r.certificate is null and r.stay is distinct from true
                              and coalesce(d.interrupt_from, 'P4') <> 'NEVER'
                              and w.priority >= coalesce(d.interrupt_from, 'P4'))
                          and not exists (select 1 from workorders.step s
                            where s.work_order_id = w.id and s.move = 'GIVE_BACK' and s.reason = any(:reasons))
                        order by w.set_out_at desc limit 1""")
                .param("account", account.value())
                .param("danger", danger.id().value())
                .param("reasons", REASONS)
                .param("life", life)
                .param("offSite", life && !calledOffSite(account))
                .query((row, number) -> new WorkOrderId(row.getObject("id", UUID.class)))
                .optional();
    }

    private boolean calledOffSite(AccountId account) {
        return jdbc.sql("""
                        select exists (select 1 from workorders.offer o
                            join workorders.step s on s.work_order_id = o.work_order_id
                            where o.account_id = ? and o.answer = 'ACCEPTED' and o.answered_at > ?
                              and s.move = 'GIVE_BACK' and s.reason = ? and s.at >= o.answered_at)""")
                .params(
                        account.value(),
                        Timestamp.from(journal.now().minus(SHIFT)),
                        WorkOrderEvent.GivenBack.CALLED_OFF_SITE)
                .query(Boolean.class)
                .single();
    }
}
