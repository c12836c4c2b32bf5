package io.anju.requests.promise;

import io.anju.agreements.ProposedTerms;
import io.anju.deadlines.Target;
import io.anju.deadlines.TermsTrial;
import io.anju.deadlines.TermsTrial.Effect;
import io.anju.deadlines.TermsTrial.Supposition;
import io.anju.deadlines.TermsVersion.RunningClocks;
import io.anju.kernel.Actor;
import io.anju.requests.RequestId;
import io.anju.requests.journal.RequestJournal;
import io.anju.requests.journal.ServiceRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What publishing a proposal would change for requests under way, looked through before somebody decides so. */
@Component
class TermsEffects {

    /** As many as are looked through while somebody waits. */
    private static final int EXAMINED = 300;

    private static final int FIRST = 10;

    private final ProposedTerms proposals;
    private final TermsRuns runs;
    private final RequestPromises promises;
    private final TermsTrial trial;
    private final RequestJournal journal;

    TermsEffects(
            ProposedTerms proposals,
            TermsRuns runs,
            RequestPromises promises,
            TermsTrial trial,
            RequestJournal journal) {
        this.proposals = proposals;
        this.runs = runs;
        this.promises = promises;
        this.trial = trial;
        this.journal = journal;
    }

    /**
     * The effects.
     *
     * @param requests under way
     * @param examined how many of them were looked through; the other numbers are of these
     * @param moved clocks that would be due at another instant
     * @param ended clocks of what is no longer promised
     * @param warned clocks that would be warned at once
     * @param missed clocks that would be missed at once
     * @param first what would be missed first, then the others, at most ten
     */
    record TermsEffectsView(
            int requests, int examined, long moved, long ended, long warned, long missed, List<ClockEffect> first) {}

    /** One clock; without an instant a pause holds it or it ends. */
    record ClockEffect(
            RequestId request,
            String number,
            Target target,
            @Nullable Instant dueBefore,
            @Nullable Instant dueAfter,
            boolean ends,
            boolean warned,
            boolean missed) {}

    /** Refuses ({@code proposal-missing}) a proposal that the actor may not publish. */
    @Transactional(readOnly = true)
    public TermsEffectsView of(Actor actor, UUID proposal, RunningClocks running) {
        var proposed = proposals.of(actor, proposal);
        var requests = runs.count(proposed.scope().project());
        if (running == RunningClocks.KEPT) {
            return new TermsEffectsView(requests, 0, 0, 0, 0, 0, List.of());
        }
        var now = journal.now();
        var all = running == RunningClocks.ALL;
        var numbers = new HashMap<UUID, String>();
        var trials = new ArrayList<Supposition>();
        for (var id : runs.underWay(proposed.scope().project(), new UUID(0, 0), EXAMINED)) {
            var request = journal.read(new RequestId(id));
            if (!request.report().isRecorded()) {
                numbers.put(id, request.number());
                var since = all ? request.report().reportedAt() : now;
                trials.add(new Supposition(
                        request.subject(),
                        promises.with(request, since, proposed),
                        request.standing().startsAt()));
            }
        }
        var effects = trial.of(ServiceRequest.SUBJECT, trials, !all, now);
        return new TermsEffectsView(
                requests,
                trials.size(),
                effects.stream().filter(effect -> !effect.ends()).count(),
                effects.stream().filter(Effect::ends).count(),
                effects.stream().filter(Effect::warned).count(),
                effects.stream().filter(Effect::missed).count(),
                first(effects, numbers));
    }

    private static List<ClockEffect> first(List<Effect> effects, Map<UUID, String> numbers) {
        return effects.stream()
                .sorted((one, other) -> Boolean.compare(other.missed(), one.missed()))
                .limit(FIRST)
                .map(effect -> new ClockEffect(
                        new RequestId(effect.subject().id()),
                        Objects.requireNonNull(numbers.get(effect.subject().id())),
                        effect.target(),
                        effect.dueBefore(),
                        effect.dueAfter(),
                        effect.ends(),
                        effect.warned(),
                        effect.missed()))
                .toList();
    }
}
