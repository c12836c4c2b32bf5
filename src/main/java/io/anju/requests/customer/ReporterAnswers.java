package io.anju.requests.customer;

import io.anju.kernel.Actor;
import io.anju.kernel.Refused;
import io.anju.requests.RequestState;
import io.anju.requests.followup.Reopening;
import io.anju.requests.journal.RequestJournal;
import io.anju.requests.journal.ServiceRequest;
import io.anju.requests.outcome.WorkProgress;
import io.anju.workorders.Confirmation;
import io.anju.workorders.ConfirmationKind;
import io.anju.workorders.WorkOrders;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What reporters do on their own page about the result. */
@Component
class ReporterAnswers {

    private final RequestJournal journal;
    private final WorkOrders workOrders;
    private final WorkProgress progress;
    private final Reopening reopening;

    ReporterAnswers(RequestJournal journal, WorkOrders workOrders, WorkProgress progress, Reopening reopening) {
        this.journal = journal;
        this.workOrders = workOrders;
        this.progress = progress;
        this.reopening = reopening;
    }

    /** It is good. */
    void confirm(Actor actor, ServiceRequest request, @Nullable String comment) {
        requireFinishedWork(request);
        var at = journal.now();
        var name = Objects.requireNonNullElse(request.report().reporterName(), actor.name());
        workOrders.confirm(
                actor,
                Objects.requireNonNull(request.standing().workOrderId()),
                new Confirmation(ConfirmationKind.RESIDENT_TAP, name, null, comment),
                at);
        progress.confirmed(actor, request, at);
    }

    /** It is not good: the work is done again. */
    void refuse(Actor actor, ServiceRequest request, String reason) {
        requireFinishedWork(request);
        reopening.reopen(actor, request, reason, journal.now());
    }

    /** The person is there. */
    void arrivalSeen(Actor actor, ServiceRequest request) {
        var order = request.standing().workOrderId();
        if (order == null || request.state() != RequestState.IN_WORK) {
            throw Refused.conflict("nobody-under-way");
        }
        workOrders.arrivalSeen(actor, order, journal.now());
    }

    private static void requireFinishedWork(ServiceRequest request) {
        if (request.state() != RequestState.FINISHED || request.standing().workOrderId() == null) {
            throw Refused.conflict("nothing-to-confirm");
        }
    }
}
