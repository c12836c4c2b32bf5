package io.anju.requests.desk;

import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.requests.RequestState;
import io.anju.requests.handling.ReporterCalls;
import io.anju.requests.journal.RequestJournal;
import io.anju.requests.journal.RequestMove;
import io.anju.requests.journal.ServiceRequest;
import io.anju.requests.quote.QuoteStore;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What this actor may do with a request now. */
@Component
class RequestRights {

    private final RequestJournal journal;
    private final QuoteStore quotes;

    RequestRights(RequestJournal journal, QuoteStore quotes) {
        this.journal = journal;
        this.quotes = quotes;
    }

    List<String> can(Actor actor, ServiceRequest request) {
        var can = new ArrayList<String>();
        if (ReporterCalls.may(actor, request)) {
            can.add("call");
        }
        var state = request.state();
        if (state.isOpen()) {
            can.add("note");
        }
        if (!actor.may(Permission.REQUEST_HANDLE, request.projectId())) {
            return can;
        }
        if (state.isOpen()) {
            can.add("write");
        }
        if (state.isOpen() && state != RequestState.CONFIRMED) {
            can.add("classify");
        }
        var live = RequestMove.CANCEL.allowedFrom(state);
        if (request.isRepair()) {
            repairs(request, live, can);
        } else if (RequestMove.REPLY.allowedFrom(state)) {
            can.add("reply");
            can.add("hand-over");
        }
        endings(request, live, can);
        if (live && request.standing().outageId() != null) {
            can.add("leave-outage");
        }
        if (request.report().offHours() && state.isOpen()) {
            can.add("account");
        }
        if (request.mayReopen(journal.now())) {
            can.add("reopen");
        }
        return can;
    }

    /** A complaint cannot be called off or solved at once: it is answered and followed up. */
    private static void endings(ServiceRequest request, boolean live, List<String> can) {
        if (live) {
            can.add("withdraw");
            can.add("merge");
        }
        if (live && !request.isConfidential()) {
            can.add("cancel");
            can.add("close-without-work");
        }
        if (RequestMove.SOLVE.allowedFrom(request.state()) && !request.isConfidential()) {
            can.add("solve");
        }
    }

    private void repairs(ServiceRequest request, boolean live, List<String> can) {
        if (RequestMove.VERIFY.allowedFrom(request.state()) || request.state() == RequestState.IN_WORK) {
            can.add("verify");
        }
        if (live) {
            can.add("appoint");
        }
        if (live && request.standing().chargeable()) {
            can.add("quote");
        }
        if (live
                && request.standing().chargeable()
                && !request.standing().quoteAccepted()
                && quotes.isOpen(request.id())) {
            can.add("answer-quote");
        }
    }
}
