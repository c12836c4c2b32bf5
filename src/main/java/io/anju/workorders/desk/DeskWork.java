package io.anju.workorders.desk;

import io.anju.http.IfMatch;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import io.anju.workforce.StaffId;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.WorkOrderState;
import io.anju.workorders.access.WorkOrderAccess;
import io.anju.workorders.journal.WorkOrderJournal;
import io.anju.workorders.offer.Assignments;
import io.anju.workorders.offer.Comparison;
import io.anju.workorders.offer.OfferChain;
import io.anju.workorders.offer.SearchTrigger;
import io.anju.workorders.signoff.SignOff;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the desk decides about an order: who does it, whether the result is good, what the customer said on the telephone. */
@Service
public class DeskWork {

    private final WorkOrderAccess access;
    private final WorkOrderJournal journal;
    private final Assignments assignments;
    private final OfferChain chain;
    private final SignOff signOff;

    DeskWork(
            WorkOrderAccess access,
            WorkOrderJournal journal,
            Assignments assignments,
            OfferChain chain,
            SignOff signOff) {
        this.access = access;
        this.journal = journal;
        this.assignments = assignments;
        this.chain = chain;
        this.signOff = signOff;
    }

    /** Who could do the order now, the best first, with reasons. */
    @Transactional(readOnly = true)
    public Comparison candidates(Actor actor, WorkOrderId id) {
        return assignments.compare(access.with(actor, Permission.WORK_DISPATCH, id));
    }

    /** Gives the order to this person without asking; reasons against it are stored but do not forbid it. */
    @Transactional
    public void assign(Actor actor, WorkOrderId id, StaffId staff, @Nullable String reason, IfMatch ifMatch) {
        var order = access.with(actor, Permission.WORK_DISPATCH, id);
        ifMatch.check(order.currentVersion());
        assignments.assign(actor, order, staff, reason);
    }

    /** Takes the order from whoever has it and searches anew. */
    @Transactional
    public void restart(Actor actor, WorkOrderId id, String reason, IfMatch ifMatch) {
        var order = access.with(actor, Permission.WORK_DISPATCH, id);
        ifMatch.check(order.currentVersion());
        if (order.state() == WorkOrderState.OPEN) {
            order.search().nextRound();
            order.search().leavePool();
            chain.search(order, SearchTrigger.RESTARTED);
        } else {
            chain.giveBack(order, reason, SearchTrigger.RESTARTED);
        }
    }

    /** Refuses ({@code own-work}) the doer. */
    @Transactional
    public void acceptResult(Actor actor, WorkOrderId id, @Nullable String comment) {
        signOff.acceptResult(actor, access.with(actor, Permission.WORK_ACCEPT, id), comment);
    }

    /** Refuses ({@code own-work}) the doer. */
    @Transactional
    public void refuseResult(Actor actor, WorkOrderId id, String reason) {
        signOff.refuseResult(actor, access.with(actor, Permission.WORK_ACCEPT, id), reason);
    }

    /** Notes where the paper sheet lies. */
    @Transactional
    public void file(Actor actor, WorkOrderId id, String paperLocation, IfMatch ifMatch) {
        var order = access.with(actor, Permission.WORK_DISPATCH, id);
        ifMatch.check(order.currentVersion());
        order.file(paperLocation, journal.now());
        journal.save(order);
        journal.note(actor, id, "filed", Map.of("paperLocation", paperLocation));
    }

    /** The customer's number, to call; every look is recorded (Y-08). Refuses where there is none. */
    @Transactional
    public String reveal(Actor actor, WorkOrderId id) {
        var order = access.toRead(actor, id);
        if (!order.isAssignedTo(actor.account())
                && !actor.may(Permission.PEOPLE_REVEAL, order.task().projectId())) {
            throw Refused.forbidden();
        }
        var phone = Optional.ofNullable(order.task().customerPhone()).orElseThrow(() -> Refused.missing("phone"));
        journal.note(actor, id, "phone-revealed", Map.of());
        return phone;
    }
}
