package io.anju.requests.outcome;

import io.anju.deadlines.Target;
import io.anju.kernel.Actor;
import io.anju.requests.RequestState;
import io.anju.requests.followup.Settling;
import io.anju.requests.journal.RequestEvent.RequestConfirmed;
import io.anju.requests.journal.RequestEvent.RequestReopened;
import io.anju.requests.journal.RequestJournal;
import io.anju.requests.journal.RequestMove;
import io.anju.requests.journal.ServiceRequest;
import io.anju.requests.promise.RequestClocks;
import io.anju.requests.tidings.Tidings;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Moves a request as its work moves. News may come twice and out of order: what the request's present state does not
 * expect, or what is older than its last reopening, changes nothing.
 */
@Component
public class WorkProgress {

    private final RequestJournal journal;
    private final RequestClocks clocks;
    private final Settling settling;
    private final Tidings tidings;

    WorkProgress(RequestJournal journal, RequestClocks clocks, Settling settling, Tidings tidings) {
        this.journal = journal;
        this.clocks = clocks;
        this.settling = settling;
        this.tidings = tidings;
    }

    /** Somebody works on it again. */
    void goOn(Actor actor, ServiceRequest request, Instant at) {
        if (request.state() == RequestState.REOPENED && isCurrent(request, at)) {
            journal.write(actor, request, request.move(RequestMove.START_WORK, at, null));
        }
    }

    void finished(Actor actor, ServiceRequest request, Instant at) {
        if (!isCurrent(request, at)) {
            return;
        }
        clocks.stop(request, Target.TEMPORARY_FIX, at);
        clocks.stop(request, Target.RESTORE, at);
        if (RequestMove.FINISH.allowedFrom(request.state())) {
            journal.write(actor, request, request.finish(RequestMove.FINISH, at, null));
            tidings.tellAll(actor, request, Tidings.FINISHED, Map.of(), at);
        }
    }

    /** The customer confirmed the work: the promise to restore is kept and a rating is asked for. */
    public void confirmed(Actor actor, ServiceRequest request, Instant at) {
        if (isCurrent(request, at) && RequestMove.CONFIRM.allowedFrom(request.state())) {
            clocks.stop(request, Target.RESTORE, at);
            journal.write(
                    actor,
                    request,
                    request.confirm(at, null),
                    new RequestConfirmed(request.companyId(), at, request.id(), request.projectId()));
            tidings.tellAll(actor, request, Tidings.RATING, Map.of(), at);
        }
    }

    void closed(Actor actor, ServiceRequest request, Instant at) {
        confirmed(actor, request, at);
        if (isCurrent(request, at) && request.state() == RequestState.CONFIRMED) {
            settling.settle(actor, request, at);
        }
    }

    /** The customer or an inspector refused the result in the field. */
    void reopened(Actor actor, ServiceRequest request, String reason, Instant at) {
        if (isCurrent(request, at) && RequestMove.REOPEN.allowedFrom(request.state())) {
            settling.unsettle(actor, request, at);
            journal.write(
                    actor,
                    request,
                    request.reopen(at, reason),
                    new RequestReopened(request.companyId(), at, request.id(), request.projectId(), reason));
            clocks.reopen(actor, request, at);
            tidings.tellAll(actor, request, Tidings.REOPENED, Map.of("reason", reason), at);
        }
    }

    /** The work was called off by itself: the desk decides anew. */
    void cancelled(Actor actor, ServiceRequest request, String reason, Instant at) {
        if (RequestMove.RETURN_WORK.allowedFrom(request.state())) {
            journal.write(actor, request, request.returnWork(at, reason));
        }
    }

    private static boolean isCurrent(ServiceRequest request, Instant at) {
        var reopened = request.standing().reopenedAt();
        return reopened == null || !at.isBefore(reopened);
    }
}
