package io.anju.workorders;

import io.anju.calendar.ServiceCalendars;
import io.anju.kernel.Actor;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Who is asked, and who next: the best person, then the next best, then the team's lead, then the desk. Every turn
 * is a stored decision.
 */
@Component
class OfferChain {

    private final WorkOrderJournal journal;
    private final Candidates candidates;
    private final Decisions decisions;
    private final OfferStore offers;
    private final DispatchNews news;
    private final ServiceCalendars calendars;

    OfferChain(
            WorkOrderJournal journal,
            Candidates candidates,
            Decisions decisions,
            OfferStore offers,
            DispatchNews news,
            ServiceCalendars calendars) {
        this.journal = journal;
        this.candidates = candidates;
        this.decisions = decisions;
        this.offers = offers;
        this.news = news;
        this.calendars = calendars;
    }

    /** Begins the search for a person, now or at the next opening; planned and light work goes to the pool instead. */
    void begin(WorkOrder order, SearchTrigger trigger) {
        var now = journal.now();
        var start = OfferTimes.start(order.progress.priority, calendars.of(order.task.projectId()), now);
        if (OfferTimes.goesToPool(order.progress.priority, order.task.skill() == null)) {
            pool(order, trigger, now);
        } else if (start.isAfter(now)) {
            order.progress.dispatchAt = start;
            journal.save(order);
        } else {
            search(order, trigger);
        }
    }

    /** Whom {@link #begin} would ask for such an order at once, without asking. */
    Optional<String> firstAsked(WorkOrder order) {
        var now = journal.now();
        var start = OfferTimes.start(order.progress.priority, calendars.of(order.task.projectId()), now);
        if (start.isAfter(now) || OfferTimes.goesToPool(order.progress.priority, order.task.skill() == null)) {
            return Optional.empty();
        }
        var compared = candidates.compare(order, now);
        return compared.best().or(compared::lead).map(Askable::name);
    }

    /** Asks the best person who was not asked yet; the lead when there is none; the desk when the lead said no too. */
    void search(WorkOrder order, SearchTrigger trigger) {
        var now = journal.now();
        order.progress.dispatchAt = null;
        var compared = candidates.compare(order, now);
        var best = compared.best();
        if (best.isPresent()) {
            ask(order, trigger, best.get(), Offer.OfferRung.BEST, compared, now);
        } else if (compared.lead().isPresent()) {
            ask(order, trigger, compared.lead().get(), Offer.OfferRung.TEAM_LEAD, compared, now);
        } else {
            tellDesk(order, trigger, compared, now);
        }
    }

    /** Rings at the person whose work was refused, or begins anew where that person cannot come. */
    void askSamePerson(WorkOrder order) {
        var now = journal.now();
        var compared = candidates.compare(order, now);
        var same = compared.fit(order.progress.assigneeStaff);
        if (same.isPresent()) {
            ask(order, SearchTrigger.REFUSED, same.get(), Offer.OfferRung.SAME_PERSON, compared, now);
        } else {
            giveBack(order, "SAME_PERSON_AWAY", SearchTrigger.REFUSED);
        }
    }

    /** Takes the order from whoever has it and begins the search anew. */
    void giveBack(WorkOrder order, String reason, SearchTrigger trigger) {
        var now = journal.now();
        withdraw(order, now);
        var moment = Moment.claimed(null, now, order.progress.lastStepAt);
        var step = order.release(Move.GIVE_BACK, Step.Facts.because(reason), moment);
        journal.write(
                system(order),
                order,
                step,
                new WorkOrderEvent.GivenBack(order.companyId, moment.at(), order.id, order.task.origin(), reason));
        begin(order, trigger);
    }

    /** Closes the question that is open, because it needs no answer any more. */
    Optional<Offer> withdraw(WorkOrder order, Instant at) {
        var open = offers.openFor(order.id);
        open.ifPresent(offer -> offers.answer(offer, Offer.OfferEnd.WITHDRAWN, null, at));
        return open;
    }

    private void ask(
            WorkOrder order,
            SearchTrigger trigger,
            Askable person,
            Offer.OfferRung rung,
            Comparison compared,
            Instant now) {
        var outcome = rung == Offer.OfferRung.TEAM_LEAD
                ? Decisions.SearchOutcome.OFFERED_LEAD
                : Decisions.SearchOutcome.OFFERED;
        var decision =
                decisions.keep(system(order), order.id, trigger, outcome, person.staff(), compared.ranking(), now);
        var expiry = OfferTimes.expiry(order.progress.priority, calendars.of(order.task.projectId()), now);
        var step = order.offered(Moment.claimed(null, now, order.progress.lastStepAt), person.name());
        var offer = Offer.to(person, rung, order, decision, now, expiry);
        journal.write(
                system(order),
                order,
                step,
                new WorkOrderEvent.Offered(
                        order.companyId, now, order.id, order.task.origin(), person.account(), expiry));
        offers.add(offer);
        news.ring(order, offer);
    }

    private void tellDesk(WorkOrder order, SearchTrigger trigger, Comparison compared, Instant now) {
        decisions.keep(system(order), order.id, trigger, Decisions.SearchOutcome.DESK, null, compared.ranking(), now);
        journal.save(order);
        journal.publish(new WorkOrderEvent.NobodyAccepted(order.companyId, now, order.id, order.task.origin()));
        news.callDesk(order, offers.asked(order), now);
    }

    private void pool(WorkOrder order, SearchTrigger trigger, Instant now) {
        order.progress.pooled = true;
        order.progress.dispatchAt = null;
        decisions.keep(
                system(order),
                order.id,
                trigger,
                Decisions.SearchOutcome.POOLED,
                null,
                candidates.compare(order, now).ranking(),
                now);
        journal.save(order);
    }

    static Actor system(WorkOrder order) {
        return Actor.system(order.companyId, "dispatch");
    }
}
