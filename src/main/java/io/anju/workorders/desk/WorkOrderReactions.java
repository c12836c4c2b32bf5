package io.anju.workorders.desk;

import io.anju.kernel.AccountId;
import io.anju.workforce.StaffLeft;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.crew.Crew;
import io.anju.workorders.journal.WorkOrderJournal;
import io.anju.workorders.offer.OfferChain;
import io.anju.workorders.offer.SearchTrigger;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What other modules' news means for open work. */
@Component
class WorkOrderReactions {

    private final JdbcClient jdbc;
    private final WorkOrderJournal journal;
    private final OfferChain chain;
    private final Crew crew;

    WorkOrderReactions(JdbcClient jdbc, WorkOrderJournal journal, OfferChain chain, Crew crew) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.chain = chain;
        this.crew = crew;
    }

    /** The jobs of somebody who left or may no longer sign in go back to the chain. */
    @ApplicationModuleListener
    void on(StaffLeft event) {
        if (event.account() != null) {
            giveBack(event.account(), "STAFF_LEFT");
            for (var order : crew.openAt(event.account())) {
                crew.open(order, event.account())
                        .ifPresent(helper -> crew.removed(helper, "dispatch", "STAFF_LEFT", event.occurredAt()));
            }
        }
    }

    private void giveBack(AccountId account, String reason) {
        openJobs(account).forEach(id -> chain.giveBack(journal.load(id), reason, SearchTrigger.GIVEN_BACK));
    }

    private List<WorkOrderId> openJobs(AccountId account) {
        return jdbc.sql("""
                        select id from workorders.work_order
                        where assignee = :account
                          and state in ('ACCEPTED', 'ON_THE_WAY', 'ON_SITE', 'PAUSED', 'REOPENED')
                        union
                        select work_order_id from workorders.offer where account_id = :account and answer is null
                        order by 1""")
                .param("account", account.value())
                .query((row, number) -> new WorkOrderId(row.getObject(1, UUID.class)))
                .list();
    }
}
