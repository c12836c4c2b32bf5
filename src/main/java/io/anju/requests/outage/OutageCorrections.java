package io.anju.requests.outage;

import io.anju.http.IfMatch;
import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.requests.OutageId;
import io.anju.requests.outage.OutageStep.Kind;
import io.anju.trail.Trail;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts right what was declared wrongly while the outage is not over (D3, ADR 0035). */
@Service
class OutageCorrections {

    private final Outages outages;
    private final OutageStore store;
    private final CorrectionDrafts drafts;
    private final OutageTelling telling;
    private final OutageRequests requests;
    private final OutageClock clocks;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OutageCorrections(
            Outages outages,
            OutageStore store,
            CorrectionDrafts drafts,
            OutageTelling telling,
            OutageRequests requests,
            OutageClock clocks,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.outages = outages;
        this.store = store;
        this.drafts = drafts;
        this.telling = telling;
        this.requests = requests;
        this.clocks = clocks;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes the facts as they should have been declared, gives back the requests that it does not reach after all, makes the
     * named ones part of it, and begins to tell whom it concerns. Refuses what is over, what declaring it would refuse, and
     * ({@code unchanged}) what puts nothing right.
     */
    @Transactional
    public void correct(Actor actor, OutageId id, IfMatch version, OutageCorrection said) {
        var outage = outages.open(actor, id, version);
        var now = clock.instant();
        telling.hold(id);
        var draft = drafts.of(outage, said, now);
        var corrected = draft.outage();
        store.correct(actor, corrected, said.places());
        for (var leaving : draft.leaving()) {
            requests.leave(actor, corrected, leaving);
        }
        var asked = said.requests() == null ? List.<UUID>of() : said.requests();
        for (var request : asked.stream().distinct().toList()) {
            requests.attach(actor, corrected.known(), requests.toAttach(actor, corrected, request), now);
        }
        if (draft.moves()) {
            clocks.said(corrected, corrected.expectedAt(), now);
        }
        var people = draft.audience().size();
        var step = new OutageStep(
                Ids.next(), now, actor.name(), Kind.CORRECTED, null, corrected.expectedAt(), people, draft.changes());
        store.step(actor, id, step);
        telling.begin(actor, corrected, step, draft.audience(), said.channels());
        if (draft.matters()) {
            events.publishEvent(new OutageSaid(actor.company(), now, id, step.id(), new UUID(0, 0)));
        }
        trail.record(actor, outage.subject(), "corrected", Map.of("number", outage.number(), "people", people), now);
        outages.announce(actor, corrected);
    }
}
