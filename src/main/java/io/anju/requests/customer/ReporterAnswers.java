package io.anju.requests.customer;

import io.anju.kernel.Actor;
import io.anju.kernel.Refused;
import io.anju.requests.RequestState;
import io.anju.requests.followup.Reopening;
import io.anju.requests.journal.RequestJournal;
import io.anju.requests.journal.RequestMove;
import io.anju.requests.journal.ServiceRequest;
import io.anju.requests.outcome.Ratings;
import io.anju.requests.outcome.WorkProgress;
import io.anju.requests.quote.QuoteStore;
import io.anju.requests.work.Appointments;
import io.anju.workorders.Confirmation;
import io.anju.workorders.ConfirmationKind;
import io.anju.workorders.WorkOrders;
import java.util.ArrayList;
import java.util.List;
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
    private final Appointments appointments;
    private final QuoteStore quotes;

    ReporterAnswers(
            RequestJournal journal,
            WorkOrders workOrders,
            WorkProgress progress,
            Reopening reopening,
            Appointments appointments,
            QuoteStore quotes) {
        this.journal = journal;
        this.workOrders = workOrders;
        this.progress = progress;
        this.reopening = reopening;
        this.appointments = appointments;
        this.quotes = quotes;
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

    /** What the reporter may do now. */
    List<String> can(ServiceRequest request) {
        var can = new ArrayList<String>();
        if (request.state() == RequestState.FINISHED && request.standing().workOrderId() != null) {
            can.add("confirm");
            can.add("refuse");
        } else if (request.mayReopen(journal.now())) {
            can.add("reopen");
        }
        if (RequestMove.WITHDRAW.allowedFrom(request.state())) {
            can.add("withdraw");
        }
        if (quotes.of(request.id()).stream().anyMatch(quote -> quote.answeredAt() == null)) {
            can.add("answer-quote");
        }
        if (!appointments.open(request.id()).isEmpty()) {
            can.add("choose-slot");
        }
        if (Ratings.isDue(request)) {
            can.add("rate");
        }
        if (request.state().isOpen()) {
            can.add("write");
        }
        return can;
    }

    private static void requireFinishedWork(ServiceRequest request) {
        if (request.state() != RequestState.FINISHED || request.standing().workOrderId() == null) {
            throw Refused.conflict("nothing-to-confirm");
        }
    }
}
