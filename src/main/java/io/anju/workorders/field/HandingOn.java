package io.anju.workorders.field;

import io.anju.kernel.Actor;
import io.anju.kernel.Refused;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.access.WorkOrderAccess;
import io.anju.workorders.journal.Assignee;
import io.anju.workorders.journal.Moment;
import io.anju.workorders.journal.Move;
import io.anju.workorders.journal.WorkOrder;
import io.anju.workorders.journal.WorkOrderJournal;
import io.anju.workorders.offer.DispatchNews;
import io.anju.workorders.transfer.Transfer;
import io.anju.workorders.transfer.Transfer.TransferEnd;
import io.anju.workorders.transfer.Transfer.TransferOccasion;
import io.anju.workorders.transfer.Transfers;
import io.anju.workorders.transfer.TurnEnds;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the person who stands for an order says about handing it on. Nothing else changes: the order stays theirs, and its clocks
 * run on, until somebody else stands for it.
 */
@Service
public class HandingOn {

    private final WorkOrderAccess access;
    private final WorkOrderJournal journal;
    private final Transfers transfers;
    private final TurnEnds ends;
    private final DispatchNews news;

    HandingOn(WorkOrderAccess access, WorkOrderJournal journal, Transfers transfers, TurnEnds ends, DispatchNews news) {
        this.access = access;
        this.journal = journal;
        this.transfers = transfers;
        this.ends = ends;
        this.news = news;
    }

    /** Asks the desk to give the order to somebody else; a reason is needed unless the turn ends ({@code reason}). */
    @Transactional
    public void ask(Actor actor, WorkOrderId id, @Nullable String reason, @Nullable Instant said) {
        var order = access.asDoer(actor, id);
        var words = reason == null || reason.isBlank() ? null : reason.strip();
        var occasion = ends(order) ? TransferOccasion.TURN_END : TransferOccasion.ASKED;
        if (occasion == TransferOccasion.ASKED && words == null) {
            throw Refused.field("reason", "not-blank");
        }
        var moment = moment(order, said);
        journal.write(actor, order, order.speakOfHandingOn(Move.ASK_TRANSFER, words, moment));
        transfers.add(Transfer.wish(order.companyId(), id, occasion, doer(order), words, moment.at()));
        news.transferAsked(order, words, moment.at());
    }

    /** Takes the wish back. Refuses ({@code transfer-missing}) where there is none. */
    @Transactional
    public void withdraw(Actor actor, WorkOrderId id, @Nullable Instant said) {
        var order = access.asDoer(actor, id);
        if (transfers.open(id, actor.account()).isEmpty()) {
            throw Refused.missing("transfer");
        }
        var moment = moment(order, said);
        journal.write(actor, order, order.speakOfHandingOn(Move.WITHDRAW_TRANSFER, null, moment));
        transfers.end(id, TransferEnd.WITHDRAWN, actor.name(), null, null, moment.at());
    }

    /** Goes on with the order beyond the end of the turn. Refuses ({@code turn-goes-on}) while it does not end. */
    @Transactional
    public void keep(Actor actor, WorkOrderId id, @Nullable Instant said) {
        var order = access.asDoer(actor, id);
        if (!ends(order)) {
            throw Refused.conflict("turn-goes-on", Map.of());
        }
        var moment = moment(order, said);
        journal.write(actor, order, order.speakOfHandingOn(Move.KEEP, null, moment));
        transfers.add(Transfer.kept(order.companyId(), id, doer(order), moment.at()));
    }

    private boolean ends(WorkOrder order) {
        var account = Objects.requireNonNull(order.progress().assignee());
        return ends.in(order.task().projectId(), journal.now()).containsKey(account);
    }

    private static Assignee doer(WorkOrder order) {
        var progress = order.progress();
        return new Assignee(
                Objects.requireNonNull(progress.assigneeStaff()),
                Objects.requireNonNull(progress.assignee()),
                Objects.requireNonNull(progress.assigneeName()));
    }

    private Moment moment(WorkOrder order, @Nullable Instant said) {
        return Moment.claimed(said, journal.now(), order.progress().lastStepAt());
    }
}
