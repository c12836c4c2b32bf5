package io.anju.requests.followup;

import io.anju.deadlines.Deadlines;
import io.anju.deadlines.Responsible;
import io.anju.deadlines.StartClock;
import io.anju.deadlines.Target;
import io.anju.deadlines.Term;
import io.anju.kernel.Actor;
import io.anju.kernel.SubjectRef;
import io.anju.requests.journal.RequestEvent.RequestEnded;
import io.anju.requests.journal.RequestJournal;
import io.anju.requests.journal.RequestMove;
import io.anju.requests.journal.ServiceRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What comes after the reporter is content: a call-back where S-09 asks for one, otherwise the end. */
@Component
public class Settling {

    public static final String FOLLOW_UP = "follow-up";
    static final Duration WITHIN = Duration.ofDays(3);

    private final FollowUpStore followUps;
    private final RequestJournal journal;
    private final Deadlines deadlines;

    Settling(FollowUpStore followUps, RequestJournal journal, Deadlines deadlines) {
        this.followUps = followUps;
        this.journal = journal;
        this.deadlines = deadlines;
    }

    /** Plans the call-back or closes; does neither while an off-hours record is incomplete. */
    public void settle(Actor actor, ServiceRequest request, Instant at) {
        var cause = FollowUpRule.cause(request);
        if (cause.isPresent()) {
            followUps.plan(request, cause.get(), at, at.plus(WITHIN)).ifPresent(id -> start(actor, request, id, at));
        } else if (!request.report().offHours() || request.standing().isAccountedFor()) {
            if (!request.report().reporter().isReachable()) {
                journal.write(actor, request, request.internalRemark("nobody-to-call", at, null));
            }
            close(actor, request, at);
        }
    }

    /** Nobody need call back about a round that was not good: what was planned ends, and its clock with it. */
    public void unsettle(Actor actor, ServiceRequest request, Instant at) {
        followUps
                .drop(actor, request, at)
                .forEach(id -> deadlines.cancel(new SubjectRef(FOLLOW_UP, id), at, "reopened"));
    }

    /** Closes after the call-back said that all is well. */
    void close(Actor actor, ServiceRequest request, Instant at) {
        journal.write(
                actor,
                request,
                request.end(RequestMove.CLOSE, at, null),
                new RequestEnded(request.companyId(), at, request.id(), request.projectId(), request.state()));
    }

    private void start(Actor actor, ServiceRequest request, UUID followUp, Instant at) {
        deadlines.start(
                actor,
                List.of(new StartClock(
                        new SubjectRef(FOLLOW_UP, followUp),
                        Target.FOLLOW_UP,
                        new Term.Elapsed(WITHIN),
                        at,
                        request.projectId(),
                        StartClock.USUAL_WARNING,
                        Responsible.NOBODY)));
    }
}
