package io.anju.workorders.offer;

import io.anju.workorders.WorkOrderEvent;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.journal.Moment;
import io.anju.workorders.journal.Move;
import io.anju.workorders.journal.Step;
import io.anju.workorders.journal.WorkOrderJournal;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens when the time of an offer, or of a waiting search, has come. */
@Service
class DueOffers {

    private final WorkOrderJournal journal;
    private final OfferStore offers;
    private final OfferChain chain;
    private final DispatchNews news;

    DueOffers(WorkOrderJournal journal, OfferStore offers, OfferChain chain, DispatchNews news) {
        this.journal = journal;
        this.offers = offers;
        this.chain = chain;
        this.news = news;
    }

    /** Begins the search of an order that waited for the desk to open, or goes on with one that lay for somebody. */
    @Transactional
    public void begin(UUID order) {
        var waiting = journal.load(new WorkOrderId(order));
        var dispatchAt = waiting.search().dispatchAt();
        if (dispatchAt != null && !dispatchAt.isAfter(journal.now())) {
            if (waiting.search().pooled()) {
                chain.askAgain(waiting);
            } else if (waiting.search().heldUntil() != null) {
                chain.lookAgain(waiting);
            } else {
                chain.begin(waiting, SearchTrigger.OPENED);
            }
        }
    }

    /** Lets an offer lapse and asks the next, or reminds somebody who did not look. */
    @Transactional
    public void look(UUID id) {
        var now = journal.now();
        offers.find(id).filter(Offer::isOpen).ifPresent(offer -> {
            if (!now.isBefore(offer.expiresAt())) {
                expire(offer);
            } else if (offer.seenAt() == null && offer.remindedAt() == null && !now.isBefore(offer.reminderAt())) {
                offers.reminded(offer, now);
                news.remind(journal.load(offer.workOrderId()), offer, now);
            }
        });
    }

    private void expire(Offer offer) {
        var order = journal.load(offer.workOrderId());
        var moment = Moment.claimed(
                offer.expiresAt(), journal.now(), order.progress().lastStepAt());
        offers.answer(offer, Offer.OfferEnd.EXPIRED, null, moment.at());
        journal.write(
                OfferChain.system(order),
                order,
                order.release(Move.EXPIRE, Step.Facts.noted(null, offer.name()), moment),
                new WorkOrderEvent.OfferExpired(
                        order.companyId(),
                        moment.at(),
                        order.id(),
                        order.task().origin(),
                        order.task().projectId(),
                        offer.accountId()));
        chain.search(order, SearchTrigger.EXPIRED);
    }
}
