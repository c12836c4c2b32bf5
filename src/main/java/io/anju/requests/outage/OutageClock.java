package io.anju.requests.outage;

import io.anju.deadlines.DeadlineEvent;
import io.anju.deadlines.Deadlines;
import io.anju.deadlines.DueClock;
import io.anju.deadlines.Responsible;
import io.anju.deadlines.StartClock;
import io.anju.deadlines.Target;
import io.anju.deadlines.Term;
import io.anju.identity.AccountSummary;
import io.anju.identity.Accounts;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.notices.Channel;
import io.anju.notices.Notice;
import io.anju.notices.Notices;
import io.anju.notices.Recipient;
import io.anju.requests.OutageId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * The promise that people hear again by the time they were told: all clear, or a new time. Where nobody could say a time they
 * hear again within the hour. Whoever declared it is asked before, everybody of the desk once it is over.
 */
@Component
class OutageClock {

    static final Duration SILENCE = Duration.ofHours(1);

    private final Deadlines deadlines;
    private final OutageStore store;
    private final Accounts accounts;
    private final Notices notices;

    OutageClock(Deadlines deadlines, OutageStore store, Accounts accounts, Notices notices) {
        this.deadlines = deadlines;
        this.store = store;
        this.accounts = accounts;
        this.notices = notices;
    }

    void start(Actor actor, Outage outage) {
        deadlines.start(
                actor,
                List.of(new StartClock(
                        outage.subject(),
                        Target.REPLY,
                        term(outage.expectedAt()),
                        outage.startsAt(),
                        outage.project(),
                        StartClock.USUAL_WARNING,
                        new Responsible(outage.owner(), null))));
    }

    /** People were told another time. */
    void said(Outage outage, @Nullable Instant expectedAt, Instant at) {
        var since = outage.startsAt().isAfter(at) ? outage.startsAt() : at;
        deadlines.move(outage.subject(), Target.REPLY, term(expectedAt), since, null);
    }

    void restored(Outage outage, Instant at) {
        deadlines.stop(outage.subject(), Target.REPLY, at);
    }

    void cancelled(Outage outage, Instant at) {
        deadlines.cancel(outage.subject(), at, null);
    }

    @ApplicationModuleListener
    void on(DeadlineEvent.DeadlinesWarned event) {
        event.clocks().stream().filter(OutageClock::isOurs).forEach(clock -> ask(event, clock, "outage-due", true));
    }

    @ApplicationModuleListener
    void on(DeadlineEvent.DeadlinesMissed event) {
        event.clocks().stream()
                .filter(OutageClock::isOurs)
                .forEach(clock -> ask(event, clock, "outage-overdue", false));
    }

    private void ask(DeadlineEvent event, DueClock clock, String template, boolean ownerAlone) {
        store.find(new OutageId(clock.subject().id()), false)
                .filter(outage -> outage.endedAt() == null)
                .ifPresent(outage -> {
                    var desk = accounts.withPermission(Permission.REQUEST_HANDLE, outage.project()).stream()
                            .filter(AccountSummary::active)
                            .toList();
                    var owner = desk.stream()
                            .filter(account -> account.id().equals(outage.owner()))
                            .toList();
                    var told = (ownerAlone && !owner.isEmpty() ? owner : desk)
                            .stream()
                                    .map(each -> new Recipient(each.name(), each.id(), each.phone(), each.email()))
                                    .toList();
                    if (!told.isEmpty()) {
                        notices.send(
                                Actor.system(event.company(), "outages"),
                                new Notice(
                                        outage.subject(),
                                        template,
                                        Map.of("outage", outage.number(), "kind", outage.kind(), "due", clock.dueAt()),
                                        told,
                                        Set.of(Channel.INBOX),
                                        clock.at()));
                    }
                });
    }

    private static boolean isOurs(DueClock clock) {
        return clock.subject().type().equals(Outage.NOUN);
    }

    private static Term term(@Nullable Instant expectedAt) {
        return expectedAt == null ? new Term.Elapsed(SILENCE) : new Term.Until(expectedAt);
    }
}
