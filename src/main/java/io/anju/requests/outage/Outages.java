package io.anju.requests.outage;

import io.anju.http.IfMatch;
import io.anju.http.LiveChange;
import io.anju.http.LiveChanges;
import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.notices.Channel;
import io.anju.requests.OutageId;
import io.anju.requests.outage.OutageStep.Kind;
import io.anju.trail.Trail;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Declares an outage, tells what is new about it, and ends it (D3). */
@Service
class Outages {

    private static final UUID FIRST = new UUID(0, 0);

    private final OutageStore store;
    private final OutageDrafts drafts;
    private final OutageTelling telling;
    private final OutageRequests requests;
    private final OutageClock clocks;
    private final Trail trail;
    private final LiveChanges live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Outages(
            OutageStore store,
            OutageDrafts drafts,
            OutageTelling telling,
            OutageRequests requests,
            OutageClock clocks,
            Trail trail,
            LiveChanges live,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.drafts = drafts;
        this.telling = telling;
        this.requests = requests;
        this.clocks = clocks;
        this.trail = trail;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    /** Refuses ({@code outage-missing}) those of other projects. */
    Outage get(Actor actor, OutageId id) {
        return found(actor, Permission.REQUEST_READ, id, false);
    }

    /**
     * Declares it, makes the named requests part of it, and begins to tell whoever is to be told. Takes {@link
     * Permission#REQUEST_HANDLE}; refuses places that are not of the project and times that make no sense.
     */
    @Transactional
    public OutageId declare(Actor actor, ProjectId project, OutageForm said) {
        var now = clock.instant();
        var outage = drafts.numbered(actor, project, said, now);
        store.insert(actor, outage, said.places());
        clocks.start(actor, outage);
        var asked = said.requests() == null ? List.<UUID>of() : said.requests();
        for (var id : asked.stream().distinct().toList()) {
            requests.attach(actor, outage.known(), requests.toAttach(actor, outage, id), now);
        }
        say(actor, outage, Kind.DECLARED, outage.reason(), outage.expectedAt(), said.channels(), now);
        return outage.id();
    }

    /** Tells what is new: when it should be over now, or that nobody can say. Refuses what is over. */
    @Transactional
    public void update(
            Actor actor,
            OutageId id,
            IfMatch version,
            @Nullable Instant expectedAt,
            @Nullable String note,
            Set<Channel> channels) {
        var outage = open(actor, id, version);
        var now = clock.instant();
        if (expectedAt != null && !expectedAt.isAfter(now)) {
            throw Refused.field("expectedAt", "in-the-past");
        }
        if (expectedAt != null && !expectedAt.isAfter(outage.startsAt()) || expectedAt == null && outage.planned()) {
            throw Refused.field("expectedAt", "before-start");
        }
        store.update(id, expectedAt, null);
        clocks.said(outage, expectedAt, now);
        var said = say(actor, outage, Kind.UPDATED, note, expectedAt, channels, now);
        events.publishEvent(new OutageSaid(actor.company(), now, id, said.id(), FIRST));
    }

    /**
     * All clear: it works again since {@code at}. Everybody is told, and what nobody was sent for is settled. Refuses what is
     * over, and times before it began or to come.
     */
    @Transactional
    public void restore(
            Actor actor, OutageId id, IfMatch version, @Nullable Instant at, String outcome, Set<Channel> channels) {
        var outage = open(actor, id, version);
        var now = clock.instant();
        var since = at == null ? now : at;
        if (since.isAfter(now) || since.isBefore(outage.startsAt())) {
            throw Refused.field("at", since.isAfter(now) ? "in-the-future" : "before-start");
        }
        clocks.restored(outage, since);
        end(actor, outage, Outage.Ending.RESTORED, outcome, since, channels, now);
    }

    /** It does not happen, or was no such thing: its requests are matters of their own again. Refuses what is over. */
    @Transactional
    public void cancel(Actor actor, OutageId id, IfMatch version, String reason, Set<Channel> channels) {
        var outage = open(actor, id, version);
        var now = clock.instant();
        clocks.cancelled(outage, now);
        end(actor, outage, Outage.Ending.CANCELLED, reason, now, channels, now);
    }

    /** Makes more requests part of it, all or none. */
    @Transactional
    public void attach(Actor actor, OutageId id, List<UUID> asked) {
        var outage = open(actor, id, new IfMatch(null));
        var now = clock.instant();
        for (var request : asked.stream().distinct().toList()) {
            requests.attach(actor, outage.known(), requests.toAttach(actor, outage, request), now);
        }
        announce(actor, outage);
    }

    private void end(
            Actor actor,
            Outage outage,
            Outage.Ending ending,
            String words,
            Instant at,
            Set<Channel> channels,
            Instant now) {
        store.end(outage.id(), ending, words, at);
        var kind = ending == Outage.Ending.RESTORED ? Kind.RESTORED : Kind.CANCELLED;
        var said = say(actor, outage, kind, words, null, channels, now);
        events.publishEvent(new OutageSaid(actor.company(), now, outage.id(), said.id(), FIRST));
    }

    private OutageStep say(
            Actor actor,
            Outage outage,
            Kind kind,
            @Nullable String note,
            @Nullable Instant expectedAt,
            Set<Channel> channels,
            Instant now) {
        var audience = telling.audience(outage, store.places(outage.id()), channels, now);
        var step = new OutageStep(Ids.next(), now, actor.name(), kind, note, expectedAt, audience.size(), List.of());
        store.step(actor, outage.id(), step);
        telling.begin(actor, outage, step, audience, channels);
        trail.record(
                actor,
                outage.subject(),
                kind.name().toLowerCase(Locale.ROOT),
                Map.of("number", outage.number(), "people", audience.size()),
                now);
        announce(actor, outage);
        return step;
    }

    /** Tells the open screens. */
    void announce(Actor actor, Outage outage) {
        live.changed(LiveChange.in(
                outage.project(), actor.company(), Outage.NOUN, outage.id().value(), Permission.REQUEST_READ));
    }

    /** For a change, locked; refuses what is over and what changed meanwhile. */
    Outage open(Actor actor, OutageId id, IfMatch version) {
        var outage = found(actor, Permission.REQUEST_HANDLE, id, true);
        version.check(outage.version());
        return outage.requireOpen();
    }

    private Outage found(Actor actor, Permission permission, OutageId id, boolean locked) {
        return store.find(id, locked)
                .filter(each -> actor.may(permission, each.project()))
                .orElseThrow(() -> Refused.missing(Outage.NOUN));
    }
}
