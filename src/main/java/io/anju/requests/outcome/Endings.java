package io.anju.requests.outcome;

import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import io.anju.requests.Intake;
import io.anju.requests.RequestId;
import io.anju.requests.RequestState;
import io.anju.requests.followup.Settling;
import io.anju.requests.journal.RequestAccess;
import io.anju.requests.journal.RequestEvent.RequestEnded;
import io.anju.requests.journal.RequestJournal;
import io.anju.requests.journal.RequestMove;
import io.anju.requests.journal.ServiceRequest;
import io.anju.requests.promise.RequestClocks;
import io.anju.requests.tidings.Tidings;
import io.anju.requests.work.RequestWork;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The ways in which a request ends other than by work or reply, each with its reason. */
@Component
public class Endings {

    private final RequestJournal journal;
    private final RequestAccess access;
    private final RequestClocks clocks;
    private final RequestWork work;
    private final Tidings tidings;
    private final Settling settling;

    Endings(
            RequestJournal journal,
            RequestAccess access,
            RequestClocks clocks,
            RequestWork work,
            Tidings tidings,
            Settling settling) {
        this.journal = journal;
        this.access = access;
        this.clocks = clocks;
        this.work = work;
        this.tidings = tidings;
        this.settling = settling;
    }

    /** The reporter takes it back. */
    public void withdraw(Actor actor, ServiceRequest request, String reason) {
        stop(actor, request, RequestMove.WITHDRAW, reason, Tidings.WITHDRAWN);
    }

    /** The desk calls it off. A complaint cannot be called off: it is answered and followed up. */
    public void cancel(Actor actor, ServiceRequest request, String reason) {
        requireNoComplaint(request);
        stop(actor, request, RequestMove.CANCEL, reason, Tidings.CANCELLED);
    }

    /** Looked into; nothing has to be done. */
    public void closeWithoutWork(Actor actor, ServiceRequest request, String reason) {
        requireNoComplaint(request);
        if (!request.standing().isAccountedFor()) {
            request.account(new Intake.Solution(null, reason));
        }
        stop(actor, request, RequestMove.CLOSE_WITHOUT_WORK, reason, Tidings.WITHOUT_WORK);
    }

    /** Settled by the desk itself. */
    public void solve(Actor actor, ServiceRequest request, Intake.Solution solution) {
        requireNoComplaint(request);
        var at = journal.now();
        var step = request.settle(RequestMove.SOLVE, solution, at);
        journal.write(actor, request, step, ended(request, at));
        clocks.stopAll(request, at);
        tidings.tellAll(actor, request, Tidings.SOLVED, Map.of("answer", solution.result()), at);
    }

    /** Tells how an off-hours request went; one that waits only for that is closed. */
    public void account(Actor actor, ServiceRequest request, Intake.Solution solution) {
        var at = journal.now();
        request.account(solution);
        journal.write(actor, request, request.internalRemark("account", at, solution.result()));
        if (request.state() == RequestState.CONFIRMED) {
            settling.settle(actor, request, at);
        }
    }

    /**
     * Lets another request stand for this one; its reporter is told now and kept informed. Refuses itself, another
     * project's, another kind and one that has ended ({@code merge-target-unfit}).
     */
    public void merge(Actor actor, ServiceRequest request, RequestId into) {
        var target = access.with(actor, Permission.REQUEST_HANDLE, into);
        if (target.id().equals(request.id())
                || !target.projectId().equals(request.projectId())
                || target.standing().kind() != request.standing().kind()
                || !target.state().isOpen()) {
            throw Refused.conflict("merge-target-unfit");
        }
        var at = journal.now();
        work.cancel(actor, request, target.number(), at);
        journal.write(actor, request, request.mergeInto(target, at), ended(request, at));
        journal.write(actor, target, target.internalRemark("merged-here", at, request.number()));
        clocks.cancel(request, at, "merged");
        tidings.tell(actor, request, Tidings.MERGED, Map.of("mergedInto", target.number()), at);
    }

    private void stop(Actor actor, ServiceRequest request, RequestMove move, String reason, String template) {
        var at = journal.now();
        work.cancel(actor, request, reason, at);
        journal.write(actor, request, request.end(move, at, reason), ended(request, at));
        clocks.cancel(request, at, move.verb());
        tidings.tellAll(actor, request, template, Map.of("reason", reason), at);
    }

    private static void requireNoComplaint(ServiceRequest request) {
        if (request.isConfidential()) {
            throw Refused.conflict("complaint-needs-reply");
        }
    }

    private static RequestEnded ended(ServiceRequest request, Instant at) {
        return new RequestEnded(request.companyId(), at, request.id(), request.projectId(), request.state());
    }
}
