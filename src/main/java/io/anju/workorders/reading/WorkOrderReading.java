package io.anju.workorders.reading;

import io.anju.files.FileContent;
import io.anju.files.FileId;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.access.WorkOrderAccess;
import io.anju.workorders.crew.Crew;
import io.anju.workorders.journal.WorkOrder;
import io.anju.workorders.offer.DecisionView;
import io.anju.workorders.proof.Photos;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One order, read by whoever may. */
@Service
public class WorkOrderReading {

    private final WorkOrderAccess access;
    private final JobViews views;
    private final WorkOrderRights rights;
    private final WorkOrderHistory history;
    private final Crew crew;
    private final Photos photos;

    WorkOrderReading(
            WorkOrderAccess access,
            JobViews views,
            WorkOrderRights rights,
            WorkOrderHistory history,
            Crew crew,
            Photos photos) {
        this.access = access;
        this.views = views;
        this.rights = rights;
        this.history = history;
        this.crew = crew;
        this.photos = photos;
    }

    /**
     * An order with its history.
     *
     * @param decisions why people were asked, the latest first; null for readers who do not dispatch
     */
    public record WorkOrderDetail(
            JobView order,
            List<WorkOrderHistory.WorkStepView> steps,
            List<WorkOrderHistory.OfferView> offers,
            List<WorkOrderHistory.VerdictView> verdicts,
            @Nullable List<DecisionView> decisions) {}

    /** For whoever may read the order; others are refused as if it were missing. */
    @Transactional(readOnly = true)
    public WorkOrderDetail detail(Actor actor, WorkOrderId id) {
        var order = access.toRead(actor, id);
        var dispatches = actor.may(Permission.WORK_DISPATCH, order.task().projectId());
        return new WorkOrderDetail(
                view(actor, order),
                history.steps(id),
                history.offers(id),
                history.verdicts(id),
                dispatches ? history.decisions(id) : null);
    }

    /** The same without the history, as a phone keeps it. */
    @Transactional(readOnly = true)
    public JobView job(Actor actor, WorkOrderId id) {
        return view(actor, access.toRead(actor, id));
    }

    /** A photo or signature of the order, or a picture that came with its report. */
    @Transactional(readOnly = true)
    public FileContent file(Actor actor, WorkOrderId id, FileId file, boolean thumbnail) {
        return photos.open(access.toRead(actor, id), file, thumbnail);
    }

    /** The picture of the plan on which the spot of this order is. */
    @Transactional(readOnly = true)
    public FileContent plan(Actor actor, WorkOrderId id) {
        return photos.plan(access.toRead(actor, id));
    }

    /** The order with what this actor may do now, for callers that have checked who reads. */
    public JobView view(Actor actor, WorkOrder order) {
        var helpers = crew.of(order.id());
        var wish = history.wish(order);
        return views.of(actor, order, helpers, wish, rights.can(actor, order, helpers, wish));
    }
}
