package io.anju.workorders.offer;

import io.anju.kernel.Actor;
import io.anju.workorders.WorkOrderEvent;
import io.anju.workorders.WorkOrderState;
import io.anju.workorders.journal.Moment;
import io.anju.workorders.journal.Move;
import io.anju.workorders.journal.Step;
import io.anju.workorders.journal.WorkOrder;
import io.anju.workorders.journal.WorkOrderJournal;
import io.anju.workorders.journal.WorkOrderJournal.Entry;
import io.anju.workorders.offer.Decisions.SearchOutcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who is asked, and who next: the best person, then the next best, then the team's lead, then the desk. While everybody
 * fit is busy the order may lie for somebody with free hands; while the desk calls, anybody who is able may take it from the pool. Every turn is a stored decision.
 */
@Component
public class OfferChain {

    private static final Set<WorkOrderState> MAY_RING = EnumSet.of(WorkOrderState.OFFERED, WorkOrderState.REOPENED);

    private final WorkOrderJournal journal;
    private final OfferSearch search;
    private final Decisions decisions;
    private final OfferStore offers;
    private final HeldWork held;
    private final DispatchNews news;

    OfferChain(
            WorkOrderJournal journal,
            OfferSearch search,
            Decisions decisions,
            OfferStore offers,
            HeldWork held,
            DispatchNews news) {
        this.journal = journal;
        this.search = search;
        this.decisions = decisions;
        this.offers = offers;
        this.held = held;
        this.news = news;
    }

    /** Stores a new order together with the first turn of its search: neither is ever there alone. */
    public void open(WorkOrder order, Entry opened) {
        var now = journal.now();
        take(order, SearchTrigger.OPENED, search.first(order, now), now, List.of(opened));
    }

    /** Begins the search for a person, now or at the next opening; planned and light work goes to the pool instead. */
    public void begin(WorkOrder order, SearchTrigger trigger) {
        var now = journal.now();
        order.search().waitUntil(null);
        take(order, trigger, search.first(order, now), now, List.of());
    }

    /** Asks whoever is next. */
    public void search(WorkOrder order, SearchTrigger trigger) {
        var now = journal.now();
        take(order, trigger, search.next(order, now), now, List.of());
    }

    /** The desk calls and the order lies in the pool; whoever had no hands free a while ago is asked once more meanwhile. */
    void askAgain(WorkOrder order) {
        var now = journal.now();
        if (search.next(order, now) instanceof Turn.Ask ask && ask.rung() == Offer.OfferRung.BEST) {
            order.search().leavePool();
            take(order, SearchTrigger.ASKED_AGAIN, ask, now, List.of());
        } else {
            order.search().waitUntil(offers.nextAgain(order, now));
            journal.save(order);
        }
    }

    /** Gives out what lay for a free hand, if somebody has one or it has lain long enough; looks again later if not. */
    void lookAgain(WorkOrder order) {
        var now = journal.now();
        var turn = search.first(order, now);
        if (turn instanceof Turn.Hold hold) {
            held.rest(order, held.nextLook(hold.until(), now));
        } else {
            take(order, SearchTrigger.FREE_HAND, turn, now, List.of());
        }
    }

    /** Whom {@link #begin} would ask for such an order at once, without asking. */
    public Optional<String> firstAsked(WorkOrder order) {
        return search.first(order, journal.now()) instanceof Turn.Ask ask
                ? Optional.of(ask.person().name())
                : Optional.empty();
    }

    /** Rings at the person whose work was refused, or begins anew where that person cannot come. */
    public void askSamePerson(WorkOrder order) {
        var now = journal.now();
        search.samePerson(order, now)
                .ifPresentOrElse(
                        turn -> take(order, SearchTrigger.REFUSED, turn, now, List.of()),
                        () -> giveBack(order, "SAME_PERSON_AWAY", SearchTrigger.REFUSED));
    }

    /** Takes the order from whoever has it and begins the search anew. */
    public void giveBack(WorkOrder order, String reason, SearchTrigger trigger) {
        var now = journal.now();
        withdraw(order, now);
        var moment = Moment.claimed(null, now, order.progress().lastStepAt());
        var step = order.release(Move.GIVE_BACK, Step.Facts.because(reason), moment);
        journal.write(
                system(order),
                order,
                step,
                new WorkOrderEvent.GivenBack(
                        order.companyId(), moment.at(), order.id(), order.task().origin(), reason));
        begin(order, trigger);
    }

    /** Closes the question that is open, because it needs no answer any more; to be called before the order moves on. */
    public Optional<Offer> withdraw(WorkOrder order, Instant at) {
        if (!MAY_RING.contains(order.state())) {
            return Optional.empty();
        }
        var open = offers.openFor(order.id());
        open.ifPresent(offer -> offers.answer(offer, Offer.OfferEnd.WITHDRAWN, null, at));
        return open;
    }

    /** Does what the search came to, and keeps with it what had happened just before. */
    private void take(WorkOrder order, SearchTrigger trigger, Turn turn, Instant now, List<Entry> before) {
        order.search().waitUntil(turn instanceof Turn.Wait wait ? wait.until() : null);
        switch (turn) {
            case Turn.Wait ignored -> journal.write(order, before);
            case Turn.Hold hold -> {
                order.search().hold(hold.until(), held.nextLook(hold.until(), now));
                journal.write(order, before);
                decisions.keep(order, trigger, SearchOutcome.HELD, null, hold.compared(), now);
            }
            case Turn.Pool pool -> {
                order.search().pool();
                journal.write(order, before);
                decisions.keep(order, trigger, SearchOutcome.POOLED, null, pool.compared(), now);
            }
            case Turn.Manual manual -> {
                journal.write(order, before);
                decisions.keep(order, trigger, SearchOutcome.DESK, null, manual.compared(), now);
            }
            case Turn.Ask ask -> ask(order, trigger, ask, now, before);
            case Turn.Desk desk -> {
                order.search().pool();
                order.search().waitUntil(offers.nextAgain(order, now));
                journal.write(order, before);
                decisions.keep(order, trigger, SearchOutcome.DESK, null, desk.compared(), now);
                journal.publish(new WorkOrderEvent.NobodyAccepted(
                        order.companyId(),
                        now,
                        order.id(),
                        order.task().origin(),
                        order.task().projectId()));
                news.callDesk(order, offers.asked(order), now);
            }
        }
    }

    private void ask(WorkOrder order, SearchTrigger trigger, Turn.Ask turn, Instant now, List<Entry> before) {
        var person = turn.person();
        var expiry = search.expiry(order, turn.compared(), now);
        var step = order.offered(Moment.claimed(null, now, order.progress().lastStepAt()), person.name());
        var happened = new ArrayList<>(before);
        happened.add(new Entry(
                system(order),
                step,
                new WorkOrderEvent.Offered(
                        order.companyId(),
                        now,
                        order.id(),
                        order.task().origin(),
                        order.task().projectId(),
                        person.account(),
                        expiry)));
        journal.write(order, happened);
        var outcome = turn.rung() == Offer.OfferRung.TEAM_LEAD ? SearchOutcome.OFFERED_LEAD : SearchOutcome.OFFERED;
        var decision = decisions.keep(order, trigger, outcome, person.staff(), turn.compared(), now);
        var offer = Offer.to(person, turn.rung(), order, decision, now, expiry);
        offers.add(offer);
        news.ring(order, offer);
    }

    static Actor system(WorkOrder order) {
        return Actor.system(order.companyId(), "dispatch");
    }
}
