package io.anju.requests.followup;

import io.anju.kernel.Actor;
import io.anju.kernel.Refused;
import io.anju.requests.journal.RequestEvent.RequestReopened;
import io.anju.requests.journal.RequestJournal;
import io.anju.requests.journal.RequestMove;
import io.anju.requests.journal.ServiceRequest;
import io.anju.requests.promise.RequestClocks;
import io.anju.requests.tidings.Leads;
import io.anju.requests.work.RequestWork;
import io.anju.workorders.WorkOrderState;
import io.anju.workorders.WorkOrders;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Calls a request up again because it was not good after all. */
@Component
public class Reopening {

    private final RequestJournal journal;
    private final RequestClocks clocks;
    private final RequestWork work;
    private final WorkOrders workOrders;
    private final Settling settling;
    private final Leads leads;

    Reopening(
            RequestJournal journal,
            RequestClocks clocks,
            RequestWork work,
            WorkOrders workOrders,
            Settling settling,
            Leads leads) {
        this.journal = journal;
        this.clocks = clocks;
        this.work = work;
        this.workOrders = workOrders;
        this.settling = settling;
        this.leads = leads;
    }

    /** At the reporter's wish; refuses ({@code reopening-too-late}) after 7 days. */
    public void byReporter(Actor actor, ServiceRequest request, String reason, Instant at) {
        if (!request.mayReopen(at)) {
            throw Refused.conflict("reopening-too-late");
        }
        reopen(actor, request, reason, at);
    }

    /** After a bad rating or call-back: reopens where it still can be and tells those who lead. */
    public void dissatisfied(Actor actor, ServiceRequest request, @Nullable String comment, Instant at) {
        if (RequestMove.REOPEN.allowedFrom(request.state())) {
            reopen(actor, request, comment == null ? "dissatisfied" : comment, at);
        }
        leads.tell(actor, request, "dissatisfied", comment == null ? Map.of() : Map.of("comment", comment), at);
    }

    /** Reopens the request and the work behind it, which goes to the same person first. */
    public void reopen(Actor actor, ServiceRequest request, String reason, Instant at) {
        settling.unsettle(actor, request, at);
        journal.write(
                actor,
                request,
                request.reopen(at, reason),
                new RequestReopened(request.companyId(), at, request.id(), request.projectId(), reason));
        clocks.reopen(actor, request, at);
        var order = request.standing().workOrderId();
        if (order != null && workOrders.get(order).state() != WorkOrderState.CANCELLED) {
            if (!workOrders.get(order).state().isLive()) {
                workOrders.refuse(actor, order, reason, at);
            }
        } else if (request.isRepair()) {
            request.forgetWork();
            work.beginIfReady(actor, request, at);
        }
    }
}
