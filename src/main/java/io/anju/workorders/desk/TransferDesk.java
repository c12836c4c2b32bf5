package io.anju.workorders.desk;

import io.anju.deadlines.Priority;
import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.workforce.StaffId;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.WorkOrderState;
import io.anju.workorders.access.WorkOrderAccess;
import io.anju.workorders.journal.Moment;
import io.anju.workorders.journal.Move;
import io.anju.workorders.journal.WorkOrderJournal;
import io.anju.workorders.offer.Assignments;
import io.anju.workorders.offer.DispatchNews;
import io.anju.workorders.transfer.Transfer.TransferEnd;
import io.anju.workorders.transfer.TransferQueries;
import io.anju.workorders.transfer.TransferQueries.Leaving;
import io.anju.workorders.transfer.Transfers;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the desk has to hand on: who asked for it, whose turn ends with work in hand, and who could go on. */
@Service
public class TransferDesk {

    private final WorkOrderAccess access;
    private final WorkOrderJournal journal;
    private final Transfers transfers;
    private final TransferQueries queries;
    private final Assignments assignments;
    private final DispatchNews news;

    TransferDesk(
            WorkOrderAccess access,
            WorkOrderJournal journal,
            Transfers transfers,
            TransferQueries queries,
            Assignments assignments,
            DispatchNews news) {
        this.access = access;
        this.journal = journal;
        this.transfers = transfers;
        this.queries = queries;
        this.assignments = assignments;
        this.news = news;
    }

    /**
     * An order to hand on.
     *
     * @param turnEnds when the person's turn ends, null where it does not or has ended
     * @param offDuty whether the turn has ended
     * @param asked whether the person asked for it
     * @param toStaff whom dispatch proposes, as things stand when the turn ends; null where nobody could go on
     */
    public record ToHandOn(
            WorkOrderId workOrder,
            int version,
            String number,
            String title,
            Priority priority,
            WorkOrderState state,
            ProjectId project,
            AccountId person,
            String personName,
            @Nullable Instant turnEnds,
            boolean offDuty,
            boolean asked,
            @Nullable String reason,
            @Nullable Instant askedAt,
            @Nullable StaffId toStaff,
            @Nullable String toName) {}

    /** The orders of the actor's projects that somebody wants to hand on, or leaves behind; the most urgent first, at most 50. */
    @Transactional(readOnly = true)
    public List<ToHandOn> list(Actor actor, @Nullable ProjectId project) {
        var now = journal.now();
        return queries.leaving(actor.scope(Permission.WORK_DISPATCH), project, now).stream()
                .map(each -> proposed(each, now))
                .toList();
    }

    /** The desk wants the order to stay; the person hears why. Refuses ({@code transfer-missing}) where nobody asked. */
    @Transactional
    public void refuse(Actor actor, WorkOrderId id, String reason) {
        var order = access.with(actor, Permission.WORK_DISPATCH, id);
        var wish = transfers.open(id, order.progress().assignee()).orElseThrow(() -> Refused.missing("transfer"));
        var moment = Moment.claimed(null, journal.now(), order.progress().lastStepAt());
        journal.write(actor, order, order.speakOfHandingOn(Move.REFUSE_TRANSFER, reason, moment));
        transfers.end(id, TransferEnd.REFUSED, actor.name(), null, reason, moment.at());
        news.transferRefused(actor, order, wish.accountId(), wish.name(), reason, moment.at());
    }

    private ToHandOn proposed(Leaving each, Instant now) {
        var end = each.turnEnds();
        var order = journal.load(each.workOrder());
        var to = assignments
                .compareAt(order, end == null || end.isBefore(now) ? now : end)
                .bestBeside(order.progress().assigneeStaff());
        return new ToHandOn(
                each.workOrder(),
                order.currentVersion(),
                order.number(),
                order.task().title(),
                order.progress().priority(),
                order.state(),
                order.task().projectId(),
                each.person(),
                each.personName(),
                end,
                each.offDuty(),
                each.askedAt() != null,
                each.reason(),
                each.askedAt(),
                to.map(person -> person.staff()).orElse(null),
                to.map(person -> person.name()).orElse(null));
    }
}
