package io.anju.workorders.offer;

import io.anju.calendar.ServiceCalendar;
import io.anju.calendar.ServiceCalendars;
import io.anju.workorders.journal.WorkOrder;
import io.anju.workorders.offer.Offer.OfferRung;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds out whose turn it is to be asked, and changes nothing. */
@Component
class OfferSearch {

    private final Candidates candidates;
    private final ServiceCalendars calendars;

    OfferSearch(Candidates candidates, ServiceCalendars calendars) {
        this.candidates = candidates;
        this.calendars = calendars;
    }

    /**
     * Where a new search begins: at the next opening, in the pool for planned and light work, else with the first person. The
     * category may say otherwise; what is urgent rings whatever it says.
     */
    Turn first(WorkOrder order, Instant now) {
        var priority = order.progress().priority();
        var light = OfferTimes.goesToPool(priority, order.task().skill() == null);
        if (!light && OfferTimes.start(priority, calendar(order), now).isAfter(now)) {
            return new Turn.Wait(OfferTimes.start(priority, calendar(order), now));
        }
        var compared = candidates.compare(order, now);
        return switch (OfferTimes.rings(priority) ? DispatchMode.AUTOMATIC : compared.mode()) {
            case USUAL -> light ? new Turn.Pool(compared) : next(order, compared, now);
            case AUTOMATIC -> next(order, compared, now);
            case POOL -> new Turn.Pool(compared);
            case MANUAL -> new Turn.Manual(compared);
        };
    }

    /**
     * The best person who was not asked yet, the lead when there is none, the desk when the lead said no too; while only busy people
     * are left the order may lie for a while.
     */
    Turn next(WorkOrder order, Instant now) {
        return next(order, candidates.compare(order, now), now);
    }

    private Turn next(WorkOrder order, Comparison compared, Instant now) {
        var held = order.search().heldUntil();
        var until = held == null ? compared.holdsUntil(now) : Optional.of(held).filter(now::isBefore);
        if (until.isPresent() && compared.ranking().waitsForHands()) {
            return new Turn.Hold(until.get(), compared);
        }
        var best = compared.best();
        if (best.isPresent()) {
            return new Turn.Ask(best.get(), OfferRung.BEST, compared);
        }
        return candidates
                .lead(order, compared)
                .<Turn>map(lead -> new Turn.Ask(lead, OfferRung.TEAM_LEAD, compared))
                .orElseGet(() -> new Turn.Desk(compared));
    }

    /** The person whose work was refused; empty where that person cannot come. */
    Optional<Turn> samePerson(WorkOrder order, Instant now) {
        var compared = candidates.compare(order, now);
        return compared.fit(order.progress().assigneeStaff())
                .map(person -> new Turn.Ask(person, OfferRung.SAME_PERSON, compared));
    }

    /** Until when an offer made now may be answered. */
    Instant expiry(WorkOrder order, Comparison compared, Instant now) {
        return OfferTimes.expiry(order.progress().priority(), compared.policy().answerTimes(), calendar(order), now);
    }

    private ServiceCalendar calendar(WorkOrder order) {
        return calendars.of(order.task().projectId());
    }
}
