package io.anju.requests.intake;

import io.anju.kernel.Actor;
import io.anju.kernel.Refused;
import io.anju.requests.Intake;
import io.anju.requests.IntakeResult;
import io.anju.requests.KnownOutage;
import io.anju.requests.ReportChannel;
import io.anju.requests.RequestState;
import io.anju.requests.journal.RequestEvent.RequestEnded;
import io.anju.requests.journal.RequestEvent.RequestOpened;
import io.anju.requests.journal.RequestJournal;
import io.anju.requests.journal.RequestMove;
import io.anju.requests.journal.RequestStep;
import io.anju.requests.journal.ServiceRequest;
import io.anju.requests.outage.KnownOutages;
import io.anju.requests.outage.OutageRequests;
import io.anju.requests.promise.RequestClocks;
import io.anju.requests.tidings.AccessTokens;
import io.anju.requests.work.RequestWork;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes reports in: the request, its clocks, its handler or its work, in the caller's one transaction. */
@Component
public class Intakes {

    private final IntakeRules rules;
    private final IntakeWriter writer;
    private final RequestJournal journal;
    private final RequestClocks clocks;
    private final RequestWork work;
    private final AccessTokens tokens;
    private final KnownOutages outages;
    private final OutageRequests members;

    Intakes(
            IntakeRules rules,
            IntakeWriter writer,
            RequestJournal journal,
            RequestClocks clocks,
            RequestWork work,
            AccessTokens tokens,
            KnownOutages outages,
            OutageRequests members) {
        this.rules = rules;
        this.writer = writer;
        this.journal = journal;
        this.clocks = clocks;
        this.work = work;
        this.tokens = tokens;
        this.outages = outages;
        this.members = members;
    }

    /**
     * Takes one report in and says what was promised. Refuses {@code consent-required} and whatever the rules of the
     * intake refuse; nothing is written then.
     */
    public IntakeResult take(Actor actor, Intake intake) {
        if (intake.channel() == ReportChannel.QR && intake.consent() == null) {
            throw Refused.field("consent", "consent-required");
        }
        var facts = rules.check(actor, intake);
        var request = writer.draft(actor, intake, facts);
        var steps = new ArrayList<RequestStep>();
        steps.add(registered(request));
        steps.addAll(writer.read(request, intake, facts));
        var outage = intake.solved() == null && !intake.apart()
                ? outages.explaining(request, !facts.dangers().isEmpty()).orElse(null)
                : null;
        var promises = intake.solved() == null
                ? begin(actor, request, steps, outage, facts.now())
                : solve(actor, request, steps, intake.solved(), facts.now());
        writer.attach(actor, request, intake, facts);
        writer.receipt(actor, request, promises, outage, facts.now());
        return new IntakeResult(
                request.id(),
                request.number(),
                request.standing().kind(),
                request.state(),
                request.standing().priority(),
                request.standing().startsAt().isAfter(facts.now()),
                request.standing().startsAt(),
                promises,
                request.standing().handlerName(),
                request.standing().workOrderId(),
                outage,
                tokens.issue(actor.company().value(), request.id()));
    }

    /**
     * Promises and gives out what can begin at once; the request is stored once, as it then stands. What an outage explains
     * promises nothing of its own.
     */
    private List<IntakeResult.Promise> begin(
            Actor actor, ServiceRequest request, List<RequestStep> steps, @Nullable KnownOutage outage, Instant at) {
        var started = clocks.start(actor, request);
        if (outage != null) {
            steps.add(members.takenIn(request, outage, at));
        }
        work.openIfReady(actor, request, at).ifPresent(steps::add);
        journal.write(actor, request, steps, opened(request));
        if (outage != null) {
            return List.of();
        }
        return started.stream()
                .map(clock -> new IntakeResult.Promise(clock.target(), clock.dueAt()))
                .toList();
    }

    private List<IntakeResult.Promise> solve(
            Actor actor, ServiceRequest request, List<RequestStep> steps, Intake.Solution solution, Instant at) {
        steps.add(request.settle(RequestMove.SOLVE, solution, at));
        journal.write(
                actor,
                request,
                steps,
                opened(request),
                new RequestEnded(request.companyId(), at, request.id(), request.projectId(), request.state()));
        return List.of();
    }

    static RequestStep registered(ServiceRequest request) {
        return new RequestStep(
                "register", null, RequestState.REGISTERED, request.report().reportedAt(), null, true);
    }

    static RequestOpened opened(ServiceRequest request) {
        return new RequestOpened(
                request.companyId(),
                request.report().reportedAt(),
                request.id(),
                request.projectId(),
                request.standing().kind(),
                request.standing().priority());
    }
}
