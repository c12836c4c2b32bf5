package io.anju.privacy.rights;

import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import io.anju.trail.Trail;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people ask for about their own data, from the asking to the answer (Y-10). */
@Service
public class RightsRequests {

    private final RightsRequestStore store;
    private final RightsSteps steps;
    private final RightsTerms terms;
    private final RightsNews news;
    private final Trail trail;
    private final Clock clock;

    RightsRequests(
            RightsRequestStore store, RightsSteps steps, RightsTerms terms, RightsNews news, Trail trail, Clock clock) {
        this.store = store;
        this.steps = steps;
        this.terms = terms;
        this.news = news;
        this.trail = trail;
        this.clock = clock;
    }

    /** The request for whoever answers for its project; refuses ({@code rights-request-missing}) everybody else. */
    @Transactional(readOnly = true)
    public RightsRequest require(Actor actor, RightsRequestId id) {
        var scope = actor.scope(Permission.PERSONAL_DATA);
        return store.findById(id)
                .filter(each -> scope.all() || each.projectId() != null && scope.covers(each.projectId()))
                .orElseThrow(() -> Refused.missing("rights-request"));
    }

    /** Done: what was asked for is told, put right, erased or explained. Refuses a request that ended before. */
    @Transactional
    public RightsRequest complete(Actor actor, RightsRequest request, @Nullable String note) {
        return move(actor, request, RightsState.COMPLETED, note);
    }

    /** Writes down what somebody asked for, gives it a number and a term, and tells whoever answers. */
    @Transactional
    RightsRequest open(Actor actor, Asking asked) {
        var term = terms.of(asked);
        var request = store.save(RightsRequest.open(actor.company(), term.number(), asked, term.dueAt()));
        steps.add(actor, request, null, clock.instant());
        trail.record(actor, request.subject(), "asked", Map.of("kind", request.kind()), asked.at());
        news.asked(actor, request);
        return request;
    }

    /** Brings it into another state. Refuses ({@code move-not-allowed}) one that may not follow. */
    @Transactional
    RightsRequest move(Actor actor, RightsRequest request, RightsState next, @Nullable String note) {
        var at = clock.instant();
        var moved = store.save(request.moved(next));
        steps.add(actor, moved, note, at);
        trail.record(actor, request.subject(), next.name().toLowerCase(Locale.ROOT), Map.of(), at);
        news.moved(actor, moved, note, at);
        return moved;
    }

    /** What a login asked for, the latest first. */
    @Transactional(readOnly = true)
    List<RightsRequest> own(Actor actor) {
        return store.findByAccountIdOrderByAskedAtDesc(actor.requireAccount());
    }

    /** The states it went through. */
    @Transactional(readOnly = true)
    List<RightsStep> steps(RightsRequest request) {
        return steps.of(request.id());
    }
}
