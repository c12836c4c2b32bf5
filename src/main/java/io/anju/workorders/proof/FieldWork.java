package io.anju.workorders.proof;

import io.anju.deadlines.PauseReason;
import io.anju.deadlines.WhoseTime;
import io.anju.estate.Position;
import io.anju.kernel.Actor;
import io.anju.kernel.CompanyId;
import io.anju.kernel.SubjectRef;
import io.anju.standards.Answer;
import io.anju.workorders.ArrivalProof;
import io.anju.workorders.WorkOrderEvent;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.WorkOrderState;
import io.anju.workorders.access.WorkOrderAccess;
import io.anju.workorders.journal.Moment;
import io.anju.workorders.journal.Step;
import io.anju.workorders.journal.WorkOrder;
import io.anju.workorders.journal.WorkOrderJournal;
import io.anju.workorders.offer.DispatchNews;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the person who stands for an order does: sets out, arrives, waits, goes on, finishes. A phone that was offline may
 * say when ({@code said}); see {@link Moment}.
 */
@Service
public class FieldWork {

    private final WorkOrderJournal journal;
    private final WorkOrderAccess access;
    private final Arrivals arrivals;
    private final Evidence evidence;
    private final DispatchNews news;

    FieldWork(
            WorkOrderJournal journal, WorkOrderAccess access, Arrivals arrivals, Evidence evidence, DispatchNews news) {
        this.journal = journal;
        this.access = access;
        this.arrivals = arrivals;
        this.evidence = evidence;
        this.news = news;
    }

    /** Makes the news of a step from what every piece of news holds. */
    @FunctionalInterface
    private interface News {
        WorkOrderEvent of(CompanyId company, Instant at, WorkOrderId order, SubjectRef origin);
    }

    /** Under way. */
    @Transactional
    public void setOut(Actor actor, WorkOrderId id, @Nullable Instant said) {
        var order = access.asDoer(actor, id);
        write(actor, order, order.setOut(moment(order, said)), WorkOrderEvent.SetOut::new);
    }

    /**
     * At the place, or, where the arrival is unproven so far, its proof.
     *
     * @param qr what was scanned, null for nothing
     * @param position where the phone says it is, null for unknown
     */
    @Transactional
    public void arrive(
            Actor actor, WorkOrderId id, @Nullable String qr, @Nullable Position position, @Nullable Instant said) {
        var order = access.asDoer(actor, id);
        var facts = arrivals.judge(order, qr, position);
        if (order.state() == WorkOrderState.ON_SITE && facts.proof() != ArrivalProof.UNPROVEN) {
            journal.write(actor, order, order.proveArrival(facts, moment(order, said)));
        } else {
            arrived(actor, order, facts, moment(order, said));
        }
    }

    /** The customer says that the person is there, which also proves an arrival that was only said. */
    @Transactional
    public void seenByCustomer(Actor actor, WorkOrderId id, Instant at) {
        var order = journal.load(id);
        var facts = new Step.Facts(null, null, null, ArrivalProof.CUSTOMER, null, null);
        if (order.state() == WorkOrderState.ON_SITE) {
            journal.write(actor, order, order.proveArrival(facts, moment(order, at)));
        } else {
            arrived(actor, order, facts, moment(order, at));
        }
    }

    /** Stands still for a reason. */
    @Transactional
    public void pause(
            Actor actor,
            WorkOrderId id,
            PauseReason reason,
            WhoseTime whose,
            @Nullable String note,
            @Nullable Instant said) {
        var order = access.asDoerOrDesk(actor, id);
        var step = order.pause(reason, whose, note, moment(order, said));
        write(
                actor,
                order,
                step,
                (company, at, workOrder, origin) ->
                        new WorkOrderEvent.Paused(company, at, workOrder, origin, reason, whose, note, actor.name()));
    }

    /** Goes on where it stood. */
    @Transactional
    public void resume(Actor actor, WorkOrderId id, @Nullable Instant said) {
        var order = access.asDoerOrDesk(actor, id);
        write(actor, order, order.resume(moment(order, said)), WorkOrderEvent.Resumed::new);
    }

    /** Made safe for now, with how; the repair goes on. Refuses a second time in the same attempt. */
    @Transactional
    public void makeSafe(Actor actor, WorkOrderId id, String how, @Nullable Instant said) {
        var order = access.asDoer(actor, id);
        write(actor, order, order.makeSafe(how, moment(order, said)), WorkOrderEvent.MadeSafe::new);
    }

    /** Done, with what was found and what was done about it. Refuses while evidence is missing. */
    @Transactional
    public void finish(Actor actor, WorkOrderId id, @Nullable String cause, String done, @Nullable Instant said) {
        var order = access.asDoer(actor, id);
        var step = order.finish(cause, done, moment(order, said));
        evidence.require(order);
        write(actor, order, step, WorkOrderEvent.Finished::new);
        if (order.needsAcceptance()) {
            news.askAcceptance(order, step.moment().at());
        }
    }

    /** Answers an item of the checklist. */
    @Transactional
    public void check(Actor actor, WorkOrderId id, int item, Answer answer, @Nullable Instant said) {
        var order = access.asDoer(actor, id);
        var at = Moment.claimed(said, journal.now(), order.task().openedAt()).at();
        evidence.answer(actor, id, item, answer, at);
    }

    private void arrived(Actor actor, WorkOrder order, Step.Facts facts, Moment moment) {
        var proof = facts.proof() == null ? ArrivalProof.UNPROVEN : facts.proof();
        write(
                actor,
                order,
                order.arrive(facts, moment),
                (company, at, workOrder, origin) -> new WorkOrderEvent.Arrived(company, at, workOrder, origin, proof));
    }

    private void write(Actor actor, WorkOrder order, Step step, News news) {
        journal.write(
                actor,
                order,
                step,
                news.of(
                        order.companyId(),
                        step.moment().at(),
                        order.id(),
                        order.task().origin()));
    }

    private Moment moment(WorkOrder order, @Nullable Instant said) {
        return Moment.claimed(said, journal.now(), order.progress().lastStepAt());
    }
}
