package io.anju.workorders;

import io.anju.deadlines.Hand;
import io.anju.deadlines.Priority;
import io.anju.kernel.Actor;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import io.anju.workorders.journal.Moment;
import io.anju.workorders.journal.Move;
import io.anju.workorders.journal.Step;
import io.anju.workorders.journal.WorkOrder;
import io.anju.workorders.journal.WorkOrderJournal;
import io.anju.workorders.journal.WorkOrderRegister;
import io.anju.workorders.offer.DispatchNews;
import io.anju.workorders.offer.OfferChain;
import io.anju.workorders.offer.SearchTrigger;
import io.anju.workorders.proof.FieldWork;
import io.anju.workorders.signoff.SignOff;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Work orders for the modules that ask for work. They have checked their actor; an {@code at} is the event's own time and
 * is held between the order's last step and now. An illegal move is refused as {@code move-not-allowed}, an unknown order
 * as {@code work-order-missing}.
 */
@Service
public class WorkOrders {

    private static final int LONGEST_TITLE = 200;

    private final WorkOrderJournal journal;
    private final WorkOrderRegister register;
    private final OfferChain chain;
    private final FieldWork field;
    private final SignOff signOff;
    private final DispatchNews news;

    WorkOrders(
            WorkOrderJournal journal,
            WorkOrderRegister register,
            OfferChain chain,
            FieldWork field,
            SignOff signOff,
            DispatchNews news) {
        this.journal = journal;
        this.register = register;
        this.chain = chain;
        this.field = field;
        this.signOff = signOff;
        this.news = news;
    }

    /** Opens an order and, if asked for, offers it to the best person. Refuses an empty or too long title. */
    @Transactional
    public WorkOrderId open(Actor actor, OpenWorkOrder asked) {
        if (asked.title().isBlank() || asked.title().length() > LONGEST_TITLE) {
            throw Refused.field("title", asked.title().isBlank() ? "not-blank" : "too-long");
        }
        var moment = Moment.claimed(asked.at(), journal.now(), Instant.MIN);
        var order = WorkOrder.open(actor.company(), register.number(asked.project(), moment.at()), asked, moment.at());
        var opened = new WorkOrderJournal.Entry(
                actor,
                new Step(Move.OPENED, WorkOrderState.OPEN, WorkOrderState.OPEN, moment, Step.Facts.NONE),
                new WorkOrderEvent.Opened(
                        order.companyId(),
                        moment.at(),
                        order.id(),
                        order.task().origin(),
                        order.progress().priority()));
        if (asked.offer()) {
            chain.open(order, opened);
        } else {
            journal.write(order, List.of(opened));
        }
        register.index(order);
        return order.id();
    }

    /** The name of the person whom such an order would be offered to now; empty where it would wait, or go to the pool. */
    @Transactional(readOnly = true)
    public Optional<String> wouldAsk(Actor actor, OpenWorkOrder asked) {
        return chain.firstAsked(WorkOrder.open(actor.company(), "", asked, asked.at()));
    }

    /** Makes it more or less pressing; what waited for an opening or in the pool is looked at again. */
    @Transactional
    public void reprioritise(Actor actor, WorkOrderId id, Priority priority, String reason, Instant at) {
        var order = journal.load(id);
        journal.write(actor, order, order.reprioritise(priority, reason, moment(order, at)));
        if (order.search().pooled() || order.search().dispatchAt() != null) {
            order.search().leavePool();
            chain.begin(order, SearchTrigger.RESTARTED);
        }
    }

    /** Agrees a new window with the customer. Refuses ({@code window-invalid}) one that ends before it begins. */
    @Transactional
    public void appoint(Actor actor, WorkOrderId id, Instant from, Instant to, Instant at) {
        if (!from.isBefore(to)) {
            throw Refused.field("to", "window-invalid");
        }
        var order = journal.load(id);
        journal.write(actor, order, order.appoint(from, to, moment(order, at)));
    }

    /** It will not be done. */
    @Transactional
    public void cancel(Actor actor, WorkOrderId id, String reason, Instant at) {
        var order = journal.load(id);
        var moment = moment(order, at);
        chain.withdraw(order, moment.at());
        var step = order.cancel(reason, moment);
        journal.write(
                actor,
                order,
                step,
                new WorkOrderEvent.Cancelled(
                        order.companyId(), moment.at(), id, order.task().origin(), reason));
        news.settled(actor, order, reason, moment.at());
    }

    /** Ends what a file only summarised: no signature, no acceptance; the source is kept with the step. */
    @Transactional
    public void closeAsRecorded(Actor actor, WorkOrderId id, Instant at, String source) {
        var order = journal.load(id);
        var moment = moment(order, at);
        chain.withdraw(order, moment.at());
        var step = order.closeAsRecorded(source, moment);
        journal.write(
                actor,
                order,
                step,
                new WorkOrderEvent.ClosedAsRecorded(
                        order.companyId(), moment.at(), id, order.task().origin()));
    }

    /** The customer says that the person is there. */
    @Transactional
    public void arrivalSeen(Actor actor, WorkOrderId id, Instant at) {
        field.seenByCustomer(actor, id, at);
    }

    /** The customer's yes; closes the order unless somebody else still has to accept the result. */
    @Transactional
    public void confirm(Actor actor, WorkOrderId id, Confirmation confirmation, Instant at) {
        signOff.confirm(actor, journal.load(id), confirmation, at);
    }

    /** The customer's no, also after closing: reopens the order for the same person first. */
    @Transactional
    public void refuse(Actor actor, WorkOrderId id, String reason, Instant at) {
        signOff.refuse(actor, journal.load(id), actor.name(), reason, at);
    }

    /** Refuses an unknown order. */
    @Transactional(readOnly = true)
    public WorkOrderSummary get(WorkOrderId id) {
        return journal.load(id).summary(register.helpers(id));
    }

    /** What the customer may know of the work so far, in the order it happened. */
    @Transactional(readOnly = true)
    public List<Milestone> milestones(WorkOrderId id) {
        return register.milestones(id);
    }

    /** In whose hands the work for this subject was: the dispatchers' while nobody stands for it. */
    @Transactional(readOnly = true)
    public List<Hand> hands(SubjectRef origin) {
        return register.hands(origin);
    }

    private Moment moment(WorkOrder order, @Nullable Instant at) {
        return Moment.claimed(at, journal.now(), order.progress().lastStepAt());
    }
}
