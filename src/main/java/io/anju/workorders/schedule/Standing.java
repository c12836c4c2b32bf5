package io.anju.workorders.schedule;

import io.anju.kernel.Actor;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.journal.WorkOrder;
import io.anju.workorders.journal.WorkOrderJournal;
import io.anju.workorders.offer.PlannedWork;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes people stand for what stands in their day. */
@Component
class Standing {

    /** With the step that gives the order to somebody. */
    private static final String REASON = "DAY_PLAN";

    private final PlannedWork work;
    private final Visits visits;
    private final WatchedDays watched;
    private final WorkOrderJournal journal;

    Standing(PlannedWork work, Visits visits, WatchedDays watched, WorkOrderJournal journal) {
        this.work = work;
        this.visits = visits;
        this.watched = watched;
        this.journal = journal;
    }

    /**
     * False where somebody has left for it meanwhile: then nothing changes.
     *
     * @param planned whether a plan chose the person
     */
    boolean put(
            Actor actor, DayFacts facts, WorkOrder order, DayPerson person, DayOutcome.Placed placed, boolean planned) {
        var account = person.account();
        if (account == null || !work.give(actor, order, person.staff(), account, person.name(), REASON)) {
            return false;
        }
        visits.put(actor, facts.project(), facts.day(), placed, account, planned, journal.now());
        return true;
    }

    /** Nothing else stands in the day but what was given, and what somebody has left for; from now on it is watched. */
    void settle(Actor actor, DayFacts facts, List<DayOutcome.Placed> given, Instant now) {
        visits.clear(
                facts.project(),
                facts.day(),
                given.stream().map(DayOutcome.Placed::order).toList());
        watched.watch(actor.company(), facts.project(), facts.day(), now);
    }

    /** It stands in nobody's day any more. */
    void take(WorkOrderId order) {
        visits.take(order);
    }
}
