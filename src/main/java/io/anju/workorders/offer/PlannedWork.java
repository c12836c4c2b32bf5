package io.anju.workorders.offer;

import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.workforce.StaffId;
import io.anju.workorders.WorkOrderState;
import io.anju.workorders.journal.Assignee;
import io.anju.workorders.journal.Moment;
import io.anju.workorders.journal.Move;
import io.anju.workorders.journal.WorkOrder;
import io.anju.workorders.journal.WorkOrderJournal;
import org.springframework.stereotype.Component;

/** Gives out what a plan of a day gives to somebody: nobody's phone rings for each job, the day is told as a whole. */
@Component
public class PlannedWork {

    private final WorkOrderJournal journal;
    private final Assignments assignments;
    private final OfferChain chain;

    PlannedWork(WorkOrderJournal journal, Assignments assignments, OfferChain chain) {
        this.journal = journal;
        this.assignments = assignments;
        this.chain = chain;
    }

    /**
     * Makes the person stand for the order, unless that is so already. False where somebody has left for it meanwhile, or it is
     * asked of somebody just now: then nothing changes.
     *
     * @param reason is kept with the step
     */
    public boolean give(Actor actor, WorkOrder order, StaffId staff, AccountId account, String name, String reason) {
        if (order.state() != WorkOrderState.OPEN && order.state() != WorkOrderState.ACCEPTED) {
            return false;
        }
        if (order.state() == WorkOrderState.ACCEPTED && order.isAssignedTo(account)) {
            return true;
        }
        var moment = Moment.claimed(null, journal.now(), order.progress().lastStepAt());
        chain.withdraw(order, moment.at());
        assignments.stand(actor, order, Move.ASSIGN, new Assignee(staff, account, name), reason, moment);
        return true;
    }
}
