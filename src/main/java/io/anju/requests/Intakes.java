package io.anju.requests;

import io.anju.deadlines.ClockState;
import io.anju.kernel.Actor;
import io.anju.kernel.Refused;
import io.anju.requests.RequestEvent.RequestEnded;
import io.anju.requests.RequestEvent.RequestOpened;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes reports in: the request, its clocks, its handler or its work, in the caller's one transaction. */
@Component
class Intakes {

    private final IntakeRules rules;
    private final IntakeWriter writer;
    private final RequestJournal journal;
    private final RequestClocks clocks;
    private final RequestWork work;
    private final AccessTokens tokens;

    Intakes(
            IntakeRules rules,
            IntakeWriter writer,
            RequestJournal journal,
            RequestClocks clocks,
            RequestWork work,
            AccessTokens tokens) {
        this.rules = rules;
        this.writer = writer;
        this.journal = journal;
        this.clocks = clocks;
        this.work = work;
        this.tokens = tokens;
    }

    IntakeResult take(Actor actor, Intake intake) {
        if (intake.channel() == ReportChannel.QR && intake.consent() == null) {
            throw Refused.field("consent", "consent-required");
        }
        var facts = rules.check(actor, intake);
        var request = writer.draft(actor, intake, facts);
        journal.write(actor, request, registered(request), opened(request));
        writer.attach(actor, request, intake, facts);
        if (intake.solved() == null) {
            clocks.start(actor, request);
            work.beginIfReady(actor, request, facts.now());
        } else {
            solve(actor, request, intake.solved(), facts.now());
        }
        var promises = promises(request, intake);
        writer.receipt(actor, request, promises, facts.now());
        return new IntakeResult(
                request.id,
                request.number,
                request.standing.kind,
                request.state(),
                request.standing.priority,
                request.standing.startsAt.isAfter(facts.now()),
                request.standing.startsAt,
                promises,
                request.standing.handlerName,
                request.standing.workOrderId,
                tokens.issue(actor.company().value(), request.id));
    }

    private void solve(Actor actor, ServiceRequest request, Intake.Solution solution, Instant at) {
        var step = request.settle(RequestMove.SOLVE, solution, at);
        journal.write(
                actor,
                request,
                step,
                new RequestEnded(request.companyId, at, request.id, request.projectId, request.state()));
    }

    private List<IntakeResult.Promise> promises(ServiceRequest request, Intake intake) {
        if (intake.solved() != null) {
            return List.of();
        }
        return clocks.of(request).stream()
                .filter(clock -> clock.state() != ClockState.CANCELLED)
                .map(clock -> new IntakeResult.Promise(clock.target(), clock.dueAt()))
                .toList();
    }

    static RequestStep registered(ServiceRequest request) {
        return new RequestStep("register", null, RequestState.REGISTERED, request.report.reportedAt(), null, true);
    }

    static RequestOpened opened(ServiceRequest request) {
        return new RequestOpened(
                request.companyId,
                request.report.reportedAt(),
                request.id,
                request.projectId,
                request.standing.kind,
                request.standing.priority);
    }
}
