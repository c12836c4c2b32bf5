package io.anju.workorders.proof;

import io.anju.estate.Position;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import io.anju.workorders.ArrivalProof;
import io.anju.workorders.WorkOrderEvent;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.crew.Crew;
import io.anju.workorders.crew.CrewMember;
import io.anju.workorders.crew.CrewMember.HelpAnswer;
import io.anju.workorders.crew.CrewMember.HelpState;
import io.anju.workorders.journal.Moment;
import io.anju.workorders.journal.Move;
import io.anju.workorders.journal.Step;
import io.anju.workorders.journal.WorkOrder;
import io.anju.workorders.journal.WorkOrderJournal;
import io.anju.workorders.offer.Assignments;
import io.anju.workorders.offer.DispatchNews;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody does who helps with another's order: says yes or no, arrives, and says how long it took. The order's own state
 * stays as it is; only its lead moves it on.
 */
@Service
public class HelperWork {

    private final WorkOrderJournal journal;
    private final Crew crew;
    private final Arrivals arrivals;
    private final Assignments assignments;
    private final DispatchNews news;

    HelperWork(WorkOrderJournal journal, Crew crew, Arrivals arrivals, Assignments assignments, DispatchNews news) {
        this.journal = journal;
        this.crew = crew;
        this.arrivals = arrivals;
        this.assignments = assignments;
        this.news = news;
    }

    /** Says yes; counts towards what the person has in hand from now on. */
    @Transactional
    public void accept(Actor actor, WorkOrderId id, @Nullable Instant said) {
        var order = journal.load(id);
        var own = own(actor, order, HelpState.ASKED, Move.HELPER_ACCEPT);
        var moment = moment(order, said);
        crew.answered(own, HelpAnswer.ACCEPTED, null, moment.at());
        assignments.helps(order, own.accountId(), moment.at());
        write(actor, order, Move.HELPER_ACCEPT, named(own), moment);
    }

    /** Says no, with the reason; the desk hears it. */
    @Transactional
    public void decline(Actor actor, WorkOrderId id, String reason, @Nullable Instant said) {
        var order = journal.load(id);
        var own = own(actor, order, HelpState.ASKED, Move.HELPER_DECLINE);
        var moment = moment(order, said);
        crew.answered(own, HelpAnswer.DECLINED, reason, moment.at());
        write(actor, order, Move.HELPER_DECLINE, Step.Facts.noted(reason, own.name()), moment);
        news.helpDeclined(order, own.name(), reason, moment.at());
    }

    /** At the place; where the lead still is on the way, that promise goes on. */
    @Transactional
    public void arrive(
            Actor actor, WorkOrderId id, @Nullable String qr, @Nullable Position position, @Nullable Instant said) {
        var order = journal.load(id);
        var own = own(actor, order, HelpState.ACCEPTED, Move.HELPER_ARRIVE);
        var facts = arrivals.judge(order, qr, position);
        var moment = moment(order, said);
        crew.arrived(own, facts.proof() == null ? ArrivalProof.UNPROVEN : facts.proof(), moment.at());
        write(actor, order, Move.HELPER_ARRIVE, facts, moment);
    }

    /**
     * Done with helping.
     *
     * @param minutes how long the person worked; null for all the time since the arrival
     */
    @Transactional
    public void leave(Actor actor, WorkOrderId id, @Nullable Integer minutes, @Nullable Instant said) {
        var order = journal.load(id);
        var own = own(actor, order, HelpState.ON_SITE, Move.HELPER_LEAVE);
        var moment = moment(order, said);
        var arrived = own.arrivedAt() == null ? moment.at() : own.arrivedAt();
        var end = moment.at().isBefore(arrived) ? arrived : moment.at();
        var worked = minutes == null ? (int) Duration.between(arrived, end).toMinutes() : minutes;
        crew.left(own, worked, end);
        write(actor, order, Move.HELPER_LEAVE, Step.Facts.noted(String.valueOf(worked), own.name()), moment);
    }

    private CrewMember own(Actor actor, WorkOrder order, HelpState expected, Move move) {
        if (!actor.may(Permission.WORK_DO)) {
            throw Refused.missing("work-order");
        }
        var own = crew.open(order.id(), actor.account()).orElseThrow(() -> Refused.missing("work-order"));
        if (own.state() != expected) {
            throw Refused.conflict(
                    "move-not-allowed", Map.of("from", own.state().name(), "verb", move.verb()));
        }
        return own;
    }

    private void write(Actor actor, WorkOrder order, Move move, Step.Facts facts, Moment moment) {
        journal.write(
                actor,
                order,
                order.help(move, facts, moment),
                new WorkOrderEvent.CrewChanged(
                        order.companyId(),
                        moment.at(),
                        order.id(),
                        order.task().origin(),
                        order.task().projectId()));
    }

    private static Step.Facts named(CrewMember own) {
        return Step.Facts.noted(null, own.name());
    }

    private Moment moment(WorkOrder order, @Nullable Instant said) {
        return Moment.claimed(said, journal.now(), order.progress().lastStepAt());
    }
}
