package io.anju.requests.promise;

import io.anju.deadlines.ClockState;
import io.anju.deadlines.ClockStory;
import io.anju.deadlines.ClockView;
import io.anju.deadlines.Deadlines;
import io.anju.deadlines.Hand;
import io.anju.deadlines.Pause;
import io.anju.deadlines.PauseReason;
import io.anju.deadlines.Responsible;
import io.anju.deadlines.StartClock;
import io.anju.deadlines.Target;
import io.anju.deadlines.TargetTerm;
import io.anju.deadlines.Term;
import io.anju.deadlines.WhoseTime;
import io.anju.kernel.Actor;
import io.anju.requests.IntakeResult;
import io.anju.requests.RecordedIntake.GivenTarget;
import io.anju.requests.journal.ServiceRequest;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which clocks a request has and when: repairs accept, arrive, restore; enquiries and complaints are handled. */
@Component
public class RequestClocks {

    private static final Set<Target> FIELD = EnumSet.of(
            Target.ACCEPT, Target.DISPATCH, Target.ARRIVE, Target.TEMPORARY_FIX, Target.RESTORE, Target.APPOINT);

    private static final Set<Target> SENT =
            EnumSet.of(Target.DISPATCH, Target.ARRIVE, Target.TEMPORARY_FIX, Target.APPOINT);

    private final Deadlines deadlines;
    private final RequestPromises promises;

    RequestClocks(Deadlines deadlines, RequestPromises promises) {
        this.deadlines = deadlines;
        this.promises = promises;
    }

    /** Starts what the request promises from its beginning. */
    public List<ClockView> start(Actor actor, ServiceRequest request) {
        return deadlines.start(
                actor, promises.clocks(request, request.standing().startsAt()));
    }

    /** What the request would promise from its beginning. */
    public List<IntakeResult.Promise> preview(ServiceRequest request) {
        return promises.clocks(request, request.standing().startsAt()).stream()
                .map(clock -> new IntakeResult.Promise(
                        clock.target(), deadlines.dueAt(clock.project(), clock.term(), clock.startsAt())))
                .toList();
    }

    /** Starts the clocks of a file's own promises. */
    public List<ClockView> startRecorded(Actor actor, ServiceRequest request, List<GivenTarget> targets) {
        var clocks = targets.stream()
                .map(given -> new TargetTerm(given.target(), new Term.Until(given.due()), StartClock.USUAL_WARNING))
                .map(term -> RequestPromises.clock(request, term))
                .toList();
        return deadlines.start(actor, clocks);
    }

    /** Another priority: running promises move, those it does not know end, new ones start. */
    public void reclassify(Actor actor, ServiceRequest request, Instant at, String reason) {
        var known = of(request);
        var wanted = promises.of(request);
        moveRunning(request, known, wanted, reason);
        startMissing(actor, request, known, wanted);
        cancelForgotten(request, known, wanted, at, reason);
        deadlines.prioritise(request.subject(), request.standing().priority());
    }

    /** Other terms were published: whatever they promise sooner holds from now on (C-01); nobody waits longer. */
    void hasten(ServiceRequest request, List<TargetTerm> published, String reason, Instant at) {
        for (var promise : published) {
            var term = promise.term();
            if (term != null) {
                deadlines.moveIfSooner(
                        request.subject(), promise, term, request.standing().startsAt(), reason, at);
            }
        }
    }

    private void moveRunning(ServiceRequest request, List<ClockView> known, List<TargetTerm> wanted, String reason) {
        for (var promise : wanted) {
            var term = RequestPromises.term(promise, request);
            if (term != null && has(known, promise.target())) {
                deadlines.move(
                        request.subject(), promise, term, request.standing().startsAt(), reason);
            }
        }
    }

    private void startMissing(Actor actor, ServiceRequest request, List<ClockView> known, List<TargetTerm> wanted) {
        var missing = wanted.stream()
                .filter(promise -> known.stream().noneMatch(clock -> clock.target() == promise.target()))
                .filter(promise -> RequestPromises.starts(promise, request))
                .map(promise -> RequestPromises.clock(request, promise))
                .toList();
        if (!missing.isEmpty()) {
            deadlines.start(actor, missing);
        }
    }

    private void cancelForgotten(
            ServiceRequest request, List<ClockView> known, List<TargetTerm> wanted, Instant at, String reason) {
        var over = known.stream()
                .filter(RequestClocks::isRunning)
                .map(ClockView::target)
                .filter(target -> wanted.stream().noneMatch(promise -> promise.target() == target))
                .collect(Collectors.toSet());
        if (!over.isEmpty()) {
            deadlines.cancel(request.subject(), over, at, reason);
        }
    }

    /** A window was agreed: nobody has to ask for one any more, and arriving in it is the promise. */
    public void appoint(Actor actor, ServiceRequest request, Instant at) {
        var clocks = of(request);
        if (has(clocks, Target.APPOINT)) {
            deadlines.stop(request.subject(), Target.APPOINT, at);
        }
        var until = new Term.Until(Objects.requireNonNull(request.standing().windowTo()));
        if (has(clocks, Target.ARRIVE)) {
            deadlines.move(
                    request.subject(), Target.ARRIVE, until, request.standing().startsAt(), "appointment");
        } else if (clocks.stream().noneMatch(clock -> clock.target() == Target.ARRIVE)) {
            deadlines.start(actor, List.of(RequestPromises.clock(request, new TargetTerm(Target.ARRIVE, until, 75))));
        }
    }

    /** The customer has to answer first: the field clocks stand still. */
    public void waitForCustomer(Actor actor, ServiceRequest request, Instant at, String note) {
        pause(request, new Pause(PauseReason.CUSTOMER, WhoseTime.CUSTOMER, note, actor.name()), at);
    }

    /** The field clocks that run stand still; the others go on. */
    public void pause(ServiceRequest request, Pause pause, Instant at) {
        var field = of(request).stream()
                .filter(clock -> isRunning(clock) && clock.pausedAt() == null && FIELD.contains(clock.target()))
                .map(ClockView::target)
                .collect(Collectors.toSet());
        if (!field.isEmpty()) {
            deadlines.pause(request.subject(), field, pause, at);
        }
    }

    /** Whatever stands still goes on. */
    public void resume(ServiceRequest request, Instant at) {
        if (of(request).stream().anyMatch(clock -> clock.pausedAt() != null)) {
            deadlines.resume(request.subject(), at);
        }
    }

    /** Stops the clock if it runs; a promise that is over is left as it is. */
    public void stop(ServiceRequest request, Target target, Instant at) {
        if (has(of(request), target)) {
            deadlines.stop(request.subject(), target, at);
        }
    }

    /** Whoever had been sent does not come: the promise to send somebody runs on. */
    public void sendAgain(ServiceRequest request, Instant at) {
        if (of(request).stream().anyMatch(clock -> clock.target() == Target.DISPATCH && clock.stoppedAt() != null)) {
            deadlines.reopen(request.subject(), Target.DISPATCH, at);
        }
    }

    /** Stops all clocks that run. */
    public void stopAll(ServiceRequest request, Instant at) {
        deadlines.stopAll(request.subject(), at);
    }

    /**
     * What was kept too early counts again, and so does what was called off; a request that promised nothing, because it
     * was settled at once, promises from now on.
     */
    public void reopen(Actor actor, ServiceRequest request, Instant at) {
        var known = of(request);
        if (known.isEmpty()) {
            deadlines.start(actor, promises.clocks(request, at));
        }
        var last = request.isRepair() ? Target.RESTORE : Target.HANDLE;
        known.stream()
                .filter(clock ->
                        clock.state() == ClockState.CANCELLED || clock.target() == last && clock.stoppedAt() != null)
                .forEach(clock -> deadlines.reopen(request.subject(), clock.target(), at));
        climbAgain(request);
    }

    private void climbAgain(ServiceRequest request) {
        deadlines.escalate(request.subject(), RequestPromises.ESCALATED, RequestPromises.escalating(request));
    }

    /**
     * An outage explains it: its reporter has been told, so that it counts as accepted; nobody comes for it alone, so that
     * those promises end without a verdict. That it works again stays promised, and climbs no ladder of its own.
     */
    public void explainedByOutage(ServiceRequest request, Instant at) {
        stop(request, Target.ACCEPT, at);
        deadlines.cancel(request.subject(), SENT, at, "outage");
        deadlines.escalate(request.subject(), RequestPromises.ESCALATED, null);
    }

    /** It is a matter of its own again: whatever was called off or counted as accepted is promised as before. */
    public void ownAgain(ServiceRequest request, Instant at) {
        of(request).stream()
                .filter(clock -> clock.state() == ClockState.CANCELLED
                        || clock.target() == Target.ACCEPT && clock.stoppedAt() != null)
                .forEach(clock -> deadlines.reopen(request.subject(), clock.target(), at));
        climbAgain(request);
    }

    /** Ends all running promises without a verdict. */
    public void cancel(ServiceRequest request, Instant at, String reason) {
        deadlines.cancel(request.subject(), at, reason);
    }

    /** Who is asked when a promise comes near, from now on. */
    public void answerFor(ServiceRequest request, Responsible responsible) {
        deadlines.answerFor(request.subject(), responsible);
    }

    /** Where every minute of the request's clocks went. */
    List<ClockStory> explain(ServiceRequest request, List<Hand> hands, Instant now) {
        return deadlines.explain(request.subject(), hands, now);
    }

    /** Every promise ever made for it, with where it stands. */
    public List<ClockView> of(ServiceRequest request) {
        return deadlines.of(request.subject());
    }

    private static boolean has(List<ClockView> clocks, Target target) {
        return clocks.stream().anyMatch(clock -> clock.target() == target && isRunning(clock));
    }

    private static boolean isRunning(ClockView clock) {
        return clock.stoppedAt() == null && clock.state() != ClockState.CANCELLED;
    }
}
