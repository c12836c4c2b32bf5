package io.anju.requests.work;

import io.anju.kernel.Actor;
import io.anju.requests.Intake;
import io.anju.requests.category.Catalogue;
import io.anju.requests.journal.RequestJournal;
import io.anju.requests.journal.RequestStep;
import io.anju.requests.journal.ServiceRequest;
import io.anju.workforce.TeamId;
import io.anju.workorders.Customer;
import io.anju.workorders.OpenWorkOrder;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.WorkOrders;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands repairs to the field. */
@Component
public class RequestWork {

    private final WorkOrders workOrders;
    private final Catalogue catalogue;
    private final RequestJournal journal;

    RequestWork(WorkOrders workOrders, Catalogue catalogue, RequestJournal journal) {
        this.workOrders = workOrders;
        this.catalogue = catalogue;
        this.journal = journal;
    }

    /** Opens the work order if the request may begin, and lets somebody be found for it. */
    public void beginIfReady(Actor actor, ServiceRequest request, Instant at) {
        openIfReady(actor, request, at).ifPresent(step -> journal.write(actor, request, step));
    }

    /** The same for a request that its caller will write, with the step that this is for the request. */
    public Optional<RequestStep> openIfReady(Actor actor, ServiceRequest request, Instant at) {
        return request.mayBeginWork() ? Optional.of(open(actor, request, null, true, at)) : Optional.empty();
    }

    /** Opens work whose history a file tells, for this team and offered to nobody; the caller writes the step. */
    public RequestStep openRecorded(Actor actor, ServiceRequest request, @Nullable TeamId team, Instant at) {
        return open(actor, request, team, false, at);
    }

    /** The name of the person whom the work would be offered to first; null where nobody is asked by name. */
    @Nullable
    public String wouldAsk(Actor actor, ServiceRequest request, Instant at) {
        return workOrders.wouldAsk(actor, task(request, null, true, at)).orElse(null);
    }

    private RequestStep open(Actor actor, ServiceRequest request, @Nullable TeamId team, boolean offer, Instant at) {
        return request.startWork(workOrders.open(actor, task(request, team, offer, at)), at);
    }

    void appoint(Actor actor, ServiceRequest request, Intake.Window window, Instant at) {
        var order = request.standing().workOrderId();
        if (order != null) {
            workOrders.appoint(actor, order, window.from(), window.to(), at);
        }
    }

    /** Hands the request's priority on to work that is still under way. */
    public void reprioritise(Actor actor, ServiceRequest request, String reason, Instant at) {
        var order = live(request);
        if (order != null && request.standing().priority() != null) {
            workOrders.reprioritise(actor, order, request.standing().priority(), reason, at);
        }
    }

    /** Calls work off that is still under way; finished work stays finished. */
    public void cancel(Actor actor, ServiceRequest request, String reason, Instant at) {
        var order = live(request);
        if (order != null) {
            workOrders.cancel(actor, order, reason, at);
        }
    }

    /** The order that is still to be done, null if there is none. */
    private @Nullable WorkOrderId live(ServiceRequest request) {
        var order = request.standing().workOrderId();
        return order != null && workOrders.get(order).state().isLive() ? order : null;
    }

    private OpenWorkOrder task(ServiceRequest request, @Nullable TeamId team, boolean offer, Instant at) {
        var report = request.report();
        var standing = request.standing();
        var name = Objects.requireNonNullElse(report.reporterName(), "");
        return new OpenWorkOrder(
                request.subject(),
                request.number(),
                request.projectId(),
                report.placeId(),
                report.spot(),
                report.title(),
                report.description(),
                standing.category(),
                catalogue.get(standing.category()).skill(),
                Objects.requireNonNull(standing.priority()),
                team,
                standing.chargeable(),
                offer,
                at,
                standing.windowFrom(),
                standing.windowTo(),
                name.isEmpty() ? null : new Customer(name, report.reporterPhone(), report.personId()));
    }
}
