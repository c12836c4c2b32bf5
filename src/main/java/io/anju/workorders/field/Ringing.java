package io.anju.workorders.field;

import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.journal.WorkOrderJournal;
import io.anju.workorders.offer.Offer;
import io.anju.workorders.offer.OfferReason;
import io.anju.workorders.offer.OfferStore;
import io.anju.workorders.reading.JobView;
import io.anju.workorders.reading.WorkOrderReading;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The questions that ring at somebody. */
@Component
class Ringing {

    private final OfferStore offers;
    private final WorkOrderJournal journal;
    private final WorkOrderReading reading;
    private final Interruptions interruptions;

    Ringing(OfferStore offers, WorkOrderJournal journal, WorkOrderReading reading, Interruptions interruptions) {
        this.offers = offers;
        this.journal = journal;
        this.reading = reading;
        this.interruptions = interruptions;
    }

    /**
     * A question that rings, with the job it asks about, and why it came to this person.
     *
     * @param letsGo the job that a yes breaks off, because this one is a danger to life; null where none
     */
    record RingingOffer(
            UUID id,
            Instant offeredAt,
            Instant expiresAt,
            boolean seen,
            @Nullable OfferReason why,
            @Nullable WorkOrderId letsGo,
            JobView order) {}

    /** The one that lapses first on top. */
    List<RingingOffer> at(Actor actor, AccountId account) {
        var open = offers.openAt(account);
        var reasons = open.isEmpty() ? Map.<UUID, OfferReason>of() : offers.reasonsAt(account);
        return open.stream()
                .map(offer -> ringing(actor, offer, reasons.get(offer.id())))
                .toList();
    }

    private RingingOffer ringing(Actor actor, Offer offer, @Nullable OfferReason why) {
        var order = journal.load(offer.workOrderId());
        return new RingingOffer(
                offer.id(),
                offer.offeredAt(),
                offer.expiresAt(),
                offer.seenAt() != null,
                why,
                interruptions.lettingGo(order, offer.accountId()).orElse(null),
                reading.view(actor, order));
    }
}
