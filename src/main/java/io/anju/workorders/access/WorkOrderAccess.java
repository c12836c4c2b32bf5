package io.anju.workorders.access;

import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.crew.Crew;
import io.anju.workorders.crew.CrewMember;
import io.anju.workorders.journal.WorkOrder;
import io.anju.workorders.journal.WorkOrderJournal;
import io.anju.workorders.offer.OfferStore;
import org.springframework.stereotype.Component;

/** Who may see or move an order. What is not the caller's looks as if it did not exist. */
@Component
public class WorkOrderAccess {

    private final WorkOrderJournal journal;
    private final OfferStore offers;
    private final Crew crew;

    WorkOrderAccess(WorkOrderJournal journal, OfferStore offers, Crew crew) {
        this.journal = journal;
        this.offers = offers;
        this.crew = crew;
    }

    /** The order, for holders of the permission in its project. */
    public WorkOrder with(Actor actor, Permission permission, WorkOrderId id) {
        var order = journal.load(id);
        actor.require(permission, order.task().projectId(), "work-order");
        return order;
    }

    /** The order, for the person who stands for it. */
    public WorkOrder asDoer(Actor actor, WorkOrderId id) {
        var order = journal.load(id);
        if (!order.isAssignedTo(actor.account()) || !actor.may(Permission.WORK_DO)) {
            throw Refused.missing("work-order");
        }
        return order;
    }

    /** The order, for whoever works on it: the person who stands for it and those who said that they help. */
    public WorkOrder asCrew(Actor actor, WorkOrderId id) {
        var order = journal.load(id);
        var works = order.isAssignedTo(actor.account())
                || crew.open(id, actor.account()).filter(CrewMember::helps).isPresent();
        if (!works || !actor.may(Permission.WORK_DO)) {
            throw Refused.missing("work-order");
        }
        return order;
    }

    /** The order, for whoever works on it and for the desk that speaks with them. */
    public WorkOrder asCrewOrDesk(Actor actor, WorkOrderId id) {
        var order = journal.load(id);
        return actor.may(Permission.WORK_DISPATCH, order.task().projectId()) ? order : asCrew(actor, id);
    }

    /** The order, for the person who stands for it and for the desk that speaks with that person. */
    public WorkOrder asDoerOrDesk(Actor actor, WorkOrderId id) {
        var order = journal.load(id);
        return actor.may(Permission.WORK_DISPATCH, order.task().projectId()) ? order : asDoer(actor, id);
    }

    /** The order, for its doer and helpers, for whoever it rings at or may take it, and for readers of its project. */
    public WorkOrder toRead(Actor actor, WorkOrderId id) {
        var order = journal.load(id);
        var project = order.task().projectId();
        var mayRead = actor.may(Permission.WORK_READ, project)
                || (actor.may(Permission.WORK_DO) && order.isAssignedTo(actor.account()))
                || (actor.may(Permission.WORK_DO, project) && order.search().pooled())
                || ringsAt(actor, order)
                || crew.open(id, actor.account()).isPresent();
        if (!mayRead) {
            throw Refused.missing("work-order");
        }
        return order;
    }

    /** Whether the open question is the actor's to answer. */
    public boolean ringsAt(Actor actor, WorkOrder order) {
        return actor.account() != null
                && offers.openFor(order.id())
                        .filter(offer -> offer.accountId().equals(actor.account()))
                        .isPresent();
    }
}
