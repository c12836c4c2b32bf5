package io.anju.workorders.signoff;

import io.anju.files.Files;
import io.anju.kernel.Actor;
import io.anju.kernel.Refused;
import io.anju.workorders.Confirmation;
import io.anju.workorders.ConfirmationKind;
import io.anju.workorders.WorkOrderEvent;
import io.anju.workorders.WorkOrderState;
import io.anju.workorders.journal.Moment;
import io.anju.workorders.journal.WorkOrder;
import io.anju.workorders.journal.WorkOrderJournal;
import io.anju.workorders.offer.OfferChain;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The end of the work: the customer's yes or no and, for P1 and P2, the yes or no of somebody other than the doer
 * . With both given the order closes by itself; a no opens it again for the same person first.
 */
@Component
public class SignOff {

    private final WorkOrderJournal journal;
    private final Files files;
    private final OfferChain chain;

    SignOff(WorkOrderJournal journal, Files files, OfferChain chain) {
        this.journal = journal;
        this.files = files;
        this.chain = chain;
    }

    /** Refuses ({@code signature-missing}) a signature without its picture. */
    public void confirm(Actor actor, WorkOrder order, Confirmation given, @Nullable Instant said) {
        if (given.how() == ConfirmationKind.ON_GLASS && given.signature() == null) {
            throw Refused.field("signature", "signature-missing");
        }
        var moment = moment(order, said);
        var step = order.confirm(given.how(), moment);
        if (given.signature() != null) {
            files.attach(actor, order.id().subject(), "signature", List.of(given.signature()));
        }
        journal.keep(Verdict.of(actor, order, given, moment));
        journal.write(
                actor,
                order,
                step,
                new WorkOrderEvent.Confirmed(
                        order.companyId(), moment.at(), order.id(), order.task().origin(), given.how()));
        closeIfSettled(actor, order, moment);
    }

    /** The customer's no, which rings at the same person again; {@code said} is when, null for now. */
    public void refuse(Actor actor, WorkOrder order, String name, String reason, @Nullable Instant said) {
        var moment = moment(order, said);
        var step = order.refuse(reason, moment);
        journal.keep(Verdict.of(actor, order, Verdict.VerdictKind.REFUSED, name, reason, moment));
        journal.write(actor, order, step, reopened(order, reason, moment));
        chain.askSamePerson(order);
    }

    /** Where nobody in particular waits for the work, the inspector's yes is the confirmation too. */
    public void acceptResult(Actor actor, WorkOrder order, @Nullable String comment) {
        var moment = moment(order, null);
        var step = order.acceptResult(actor.account(), comment, moment);
        journal.keep(Verdict.of(actor, order, Verdict.VerdictKind.RESULT_ACCEPTED, actor.name(), comment, moment));
        journal.write(
                actor,
                order,
                step,
                new WorkOrderEvent.ResultAccepted(
                        order.companyId(), moment.at(), order.id(), order.task().origin()));
        if (order.state() == WorkOrderState.FINISHED && !order.task().hasCustomer()) {
            confirm(
                    actor,
                    order,
                    new Confirmation(ConfirmationKind.INSPECTION, actor.name(), null, comment),
                    moment.at());
        } else {
            closeIfSettled(actor, order, moment);
        }
    }

    /** The no of somebody other than the doer, which rings at the same person again. Refuses {@code own-work}. */
    public void refuseResult(Actor actor, WorkOrder order, String reason) {
        var moment = moment(order, null);
        var step = order.refuseResult(actor.account(), reason, moment);
        journal.keep(Verdict.of(actor, order, Verdict.VerdictKind.RESULT_REFUSED, actor.name(), reason, moment));
        journal.write(
                actor,
                order,
                step,
                new WorkOrderEvent.ResultRefused(
                        order.companyId(), moment.at(), order.id(), order.task().origin(), reason),
                reopened(order, reason, moment));
        chain.askSamePerson(order);
    }

    private void closeIfSettled(Actor actor, WorkOrder order, Moment moment) {
        if (order.state() == WorkOrderState.CONFIRMED && !order.needsAcceptance()) {
            journal.write(
                    actor,
                    order,
                    order.close(moment),
                    new WorkOrderEvent.Closed(
                            order.companyId(),
                            moment.at(),
                            order.id(),
                            order.task().origin()));
        }
    }

    private Moment moment(WorkOrder order, @Nullable Instant said) {
        return Moment.claimed(said, journal.now(), order.progress().lastStepAt());
    }

    private static WorkOrderEvent reopened(WorkOrder order, String reason, Moment moment) {
        return new WorkOrderEvent.Reopened(
                order.companyId(),
                moment.at(),
                order.id(),
                order.task().origin(),
                reason,
                order.progress().rework());
    }
}
