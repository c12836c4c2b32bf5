package io.anju.workorders.field;

import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import io.anju.workorders.WorkOrderEvent;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.access.WorkOrderAccess;
import io.anju.workorders.journal.Assignee;
import io.anju.workorders.journal.Moment;
import io.anju.workorders.journal.Move;
import io.anju.workorders.journal.Step;
import io.anju.workorders.journal.WorkOrder;
import io.anju.workorders.journal.WorkOrderJournal;
import io.anju.workorders.offer.Assignments;
import io.anju.workorders.offer.Offer;
import io.anju.workorders.offer.OfferChain;
import io.anju.workorders.offer.OfferStore;
import io.anju.workorders.offer.Refusal;
import io.anju.workorders.offer.SearchTrigger;
import io.anju.workorders.policy.DeclineReasons;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person answers to work: yes, no, or "I take that one". */
@Service
public class FieldAnswers {

    private final WorkOrderJournal journal;
    private final WorkOrderAccess access;
    private final OfferStore offers;
    private final OfferChain chain;
    private final Assignments assignments;
    private final Interruptions interruptions;
    private final DeclineReasons reasons;

    FieldAnswers(
            WorkOrderJournal journal,
            WorkOrderAccess access,
            OfferStore offers,
            OfferChain chain,
            Assignments assignments,
            Interruptions interruptions,
            DeclineReasons reasons) {
        this.journal = journal;
        this.access = access;
        this.offers = offers;
        this.chain = chain;
        this.assignments = assignments;
        this.interruptions = interruptions;
        this.reasons = reasons;
    }

    /** Notes that the person saw the question, so that no SMS follows. Refuses an offer that is not the actor's. */
    @Transactional
    public void saw(Actor actor, UUID offerId) {
        var offer = offers.find(offerId)
                .filter(each -> each.accountId().equals(actor.account()))
                .orElseThrow(() -> Refused.missing("offer"));
        offers.saw(offer, journal.now());
    }

    /** Takes the offer; on the way to something that can wait, a danger to life goes first. Refuses ({@code offer-gone}) once it rings elsewhere or lapsed. */
    @Transactional
    public void accept(Actor actor, WorkOrderId id, @Nullable Instant said) {
        var order = asked(actor, id);
        var offer = ownOffer(actor, order, Move.ACCEPT);
        var moment = Moment.claimed(said, journal.now(), order.progress().lastStepAt());
        offers.answer(offer, Offer.OfferEnd.ACCEPTED, null, moment.at());
        assignments.stand(actor, order, Move.ACCEPT, offer.assignee(), null, moment);
        interruptions.makeWay(order, offer.accountId());
    }

    /** Says no in words alone; the next person is asked at once, and this one no more in this search. */
    @Transactional
    public void decline(Actor actor, WorkOrderId id, String reason, @Nullable Instant said) {
        decline(actor, id, null, reason, said);
    }

    /**
     * Says no; the next person is asked at once. Refuses ({@code code-unknown}) a reason that the register does not know.
     *
     * @param code the reason of the register, which says whether this person may be asked again; null for words alone
     */
    @Transactional
    public void decline(
            Actor actor, WorkOrderId id, @Nullable String code, @Nullable String words, @Nullable Instant said) {
        var order = asked(actor, id);
        var offer = ownOffer(actor, order, Move.DECLINE);
        var moment = Moment.claimed(said, journal.now(), order.progress().lastStepAt());
        var no = code == null
                ? new Refusal(words, null, null)
                : reasons.get(code).refusal(words, moment.at());
        var reason = String.valueOf(no.words());
        offers.decline(offer, no, moment.at());
        journal.write(
                actor,
                order,
                order.release(Move.DECLINE, Step.Facts.because(reason), moment),
                new WorkOrderEvent.OfferDeclined(
                        order.companyId(),
                        moment.at(),
                        order.id(),
                        order.task().origin(),
                        order.task().projectId(),
                        offer.accountId(),
                        reason));
        chain.search(order, SearchTrigger.DECLINED);
    }

    /** Takes an order from the pool. Refuses by name what the work asks for and the person lacks, and whoever is no staff. */
    @Transactional
    public void take(Actor actor, WorkOrderId id, @Nullable Instant said) {
        var order = access.with(actor, Permission.WORK_DO, id);
        if (!order.search().pooled()) {
            throw Refused.conflict("not-in-pool");
        }
        var compared = assignments.compare(order);
        var person = compared.of(actor.requireAccount()).orElseThrow(Refused::forbidden);
        compared.unable(person.staff()).ifPresent(rule -> {
            throw Refused.invalid(rule.refusal(), Map.of());
        });
        var moment = Moment.claimed(said, journal.now(), order.progress().lastStepAt());
        assignments.stand(
                actor, order, Move.TAKE, new Assignee(person.staff(), person.account(), person.name()), null, moment);
    }

    /** Gives an accepted order back with a reason; the search begins anew. */
    @Transactional
    public void giveBack(Actor actor, WorkOrderId id, String reason) {
        chain.giveBack(access.asDoer(actor, id), reason, SearchTrigger.GIVEN_BACK);
    }

    /** Whoever was asked once may answer, if only to learn that it is too late. */
    private WorkOrder asked(Actor actor, WorkOrderId id) {
        if (offers.of(id).stream().noneMatch(each -> each.accountId().equals(actor.account()))) {
            throw Refused.missing("work-order");
        }
        return journal.load(id);
    }

    private Offer ownOffer(Actor actor, WorkOrder order, Move move) {
        move.lead(order.state(), null);
        return offers.openFor(order.id())
                .filter(each -> each.accountId().equals(actor.account()))
                .orElseThrow(() -> Refused.conflict("offer-gone"));
    }
}
