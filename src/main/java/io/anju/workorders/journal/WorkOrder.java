package io.anju.workorders.journal;

import io.anju.deadlines.PauseReason;
import io.anju.deadlines.Priority;
import io.anju.deadlines.WhoseTime;
import io.anju.kernel.AccountId;
import io.anju.kernel.CompanyId;
import io.anju.kernel.Refused;
import io.anju.workorders.ArrivalProof;
import io.anju.workorders.ConfirmationKind;
import io.anju.workorders.OpenWorkOrder;
import io.anju.workorders.WorkOrderEvent;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.WorkOrderState;
import io.anju.workorders.WorkOrderSummary;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** One piece of field work (工单): every verb checks its move, changes the progress and returns the step to keep. */
@Table(schema = "workorders", name = "work_order")
public final class WorkOrder {

    private static final Set<Priority> ACCEPTED_BY_OTHERS = EnumSet.of(Priority.P1, Priority.P2);

    @Id
    final WorkOrderId id;

    final CompanyId companyId;
    final String number;

    @Embedded.Empty
    final Task task;

    @Embedded.Empty
    final Progress progress;

    @Embedded.Empty
    final Search search;

    @Version
    @Nullable
    Integer version;

    @PersistenceCreator
    WorkOrder(WorkOrderId id, CompanyId companyId, String number, Task task, Progress progress, Search search) {
        this.id = id;
        this.companyId = companyId;
        this.number = number;
        this.task = task;
        this.progress = progress;
        this.search = search;
    }

    /** A new order that nobody has yet, opened at {@code at}. */
    public static WorkOrder open(CompanyId company, String number, OpenWorkOrder asked, Instant at) {
        var progress = new Progress(asked.priority(), at);
        progress.windowFrom = asked.windowFrom();
        progress.windowTo = asked.windowTo();
        return new WorkOrder(WorkOrderId.next(), company, number, Task.of(asked, at), progress, new Search());
    }

    /** It rings at the person of this name; an order refused once stays visibly reopened meanwhile. */
    public Step offered(Moment moment, String name) {
        var again = state() == WorkOrderState.REOPENED;
        return move(again ? Move.OFFERED_AGAIN : Move.OFFERED_TO, moment, Step.Facts.noted(null, name));
    }

    /** Where the signed paper lies. */
    public void file(String paperLocation, Instant at) {
        progress.paperLocation = paperLocation;
        progress.filedAt = at;
    }

    /** The person stands for it; {@code reason} is why the desk chose so, null where nothing was said. */
    public Step accept(Move how, Assignee person, @Nullable String reason, Moment moment) {
        var step = move(how, moment, Step.Facts.noted(reason, handedTo(person)));
        progress.beforePause = null;
        progress.assign(person, moment.at());
        search.end();
        return step;
    }

    /** A no, a silence or a loss: nobody stands for it any more. */
    public Step release(Move why, Step.Facts facts, Moment moment) {
        var step = move(why, moment, facts);
        progress.beforePause = null;
        progress.unassign();
        if (WorkOrderEvent.GivenBack.isInterruption(step.facts().reason())) {
            progress.lastAssignee = null;
        }
        if (why == Move.GIVE_BACK) {
            search.nextRound();
        }
        return step;
    }

    /** The person is under way. */
    public Step setOut(Moment moment) {
        var step = move(Move.SET_OUT, moment, Step.Facts.NONE);
        progress.setOutAt = moment.at();
        return step;
    }

    /** The person is at the place, with what proves it. */
    public Step arrive(Step.Facts facts, Moment moment) {
        var step = move(Move.ARRIVE, moment, facts);
        progress.arrivedAt = moment.at();
        progress.arrivalProof = facts.proof();
        return step;
    }

    /** Proves an arrival that had been only said. Refuses if there is nothing left to prove. */
    public Step proveArrival(Step.Facts facts, Moment moment) {
        if (progress.arrivalProof != ArrivalProof.UNPROVEN) {
            throw notNow(Move.PROVE_ARRIVAL);
        }
        var step = move(Move.PROVE_ARRIVAL, moment, facts);
        progress.arrivalProof = facts.proof();
        return step;
    }

    /** Made safe for now (先行恢复), with how; once in each attempt. */
    public Step makeSafe(String how, Moment moment) {
        if (progress.madeSafeAt != null) {
            throw notNow(Move.MAKE_SAFE);
        }
        var step = move(Move.MAKE_SAFE, moment, Step.Facts.noted(null, how));
        progress.madeSafeAt = moment.at();
        return step;
    }

    /** Work waits, on the time of whom {@code whose} says. */
    public Step pause(PauseReason reason, WhoseTime whose, @Nullable String note, Moment moment) {
        var step = move(Move.PAUSE, moment, Step.Facts.pause(reason, whose, note));
        progress.beforePause = step.from();
        return step;
    }

    /** Work goes on where the pause began. */
    public Step resume(Moment moment) {
        var step = move(Move.RESUME, moment, Step.Facts.NONE);
        progress.beforePause = null;
        return step;
    }

    /** The person says what was done and, where known, what had caused the fault. */
    public Step finish(@Nullable String cause, String done, Moment moment) {
        var step = move(Move.FINISH, moment, Step.Facts.noted(cause, done));
        progress.finishedAt = moment.at();
        progress.faultCause = cause;
        progress.workDone = done;
        return step;
    }

    /** The customer said yes. */
    public Step confirm(ConfirmationKind how, Moment moment) {
        var step = move(Move.CONFIRM, moment, Step.Facts.because(how.name()));
        progress.confirmedAt = moment.at();
        return step;
    }

    /** Somebody other than the doer finds it good; refuses {@code own-work} and a second yes. */
    public Step acceptResult(@Nullable AccountId by, @Nullable String comment, Moment moment) {
        if (isAssignedTo(by)) {
            throw Refused.invalid("own-work", Map.of());
        }
        if (progress.resultAcceptedAt != null) {
            throw notNow(Move.ACCEPT_RESULT);
        }
        var step = move(Move.ACCEPT_RESULT, moment, Step.Facts.noted(null, comment));
        progress.resultAcceptedAt = moment.at();
        return step;
    }

    /** Somebody other than the doer finds it not good; refuses {@code own-work}. */
    public Step refuseResult(@Nullable AccountId by, String reason, Moment moment) {
        if (isAssignedTo(by)) {
            throw Refused.invalid("own-work", Map.of());
        }
        return reopen(Move.REFUSE_RESULT, reason, moment);
    }

    /** The customer said no: the order is open again, for another attempt. */
    public Step refuse(String reason, Moment moment) {
        return reopen(Move.REFUSE, reason, moment);
    }

    /** Everybody who had to agree has agreed. */
    public Step close(Moment moment) {
        var step = move(Move.CLOSE, moment, Step.Facts.NONE);
        progress.closedAt = moment.at();
        return step;
    }

    /** Closed because a file of another system says so, without anybody's yes. */
    public Step closeAsRecorded(String source, Moment moment) {
        var step = move(Move.CLOSE_AS_RECORDED, moment, Step.Facts.because(source));
        progress.beforePause = null;
        progress.closedAt = moment.at();
        progress.recorded = true;
        return step;
    }

    /** It will not be done; nobody is searched for any more. */
    public Step cancel(String reason, Moment moment) {
        var step = move(Move.CANCEL, moment, Step.Facts.because(reason));
        progress.beforePause = null;
        progress.cancelledAt = moment.at();
        search.end();
        return step;
    }

    /** It matters more or less from now on. */
    public Step reprioritise(Priority priority, String reason, Moment moment) {
        var step = move(Move.REPRIORITISE, moment, Step.Facts.noted(priority.name(), reason));
        progress.priority = priority;
        return step;
    }

    /** The customer expects somebody between the two instants. */
    public Step appoint(Instant from, Instant to, Moment moment) {
        var step = move(Move.APPOINT, moment, Step.Facts.noted(from.toString(), to.toString()));
        progress.windowFrom = from;
        progress.windowTo = to;
        return step;
    }

    /** Whoever stands for it wants to hand it on or to keep it, or the desk wants it to stay: nothing else changes. */
    public Step speakOfHandingOn(Move how, @Nullable String reason, Moment moment) {
        return move(how, moment, Step.Facts.because(reason));
    }

    /** Something happened with a helper, which leaves the order's own state as it is. */
    public Step help(Move how, Step.Facts facts, Moment moment) {
        return move(how, moment, facts);
    }

    public WorkOrderState state() {
        return progress.state;
    }

    /** Whether this account stands for it; null never does. */
    public boolean isAssignedTo(@Nullable AccountId account) {
        return account != null && account.equals(progress.assignee);
    }

    /** P1 and P2 close only after somebody other than the doer found the result good. */
    public boolean needsAcceptance() {
        return ACCEPTED_BY_OTHERS.contains(progress.priority) && progress.resultAcceptedAt == null;
    }

    /** The order as other modules see it, with the names of those who help. */
    public WorkOrderSummary summary(List<String> helpers) {
        return new WorkOrderSummary(
                id,
                number,
                task.origin(),
                task.projectId(),
                task.placeId(),
                task.title(),
                task.category(),
                progress.priority,
                progress.state,
                progress.assignee,
                progress.assigneeName,
                helpers,
                task.openedAt(),
                search.heldUntil,
                progress.arrivedAt,
                progress.arrivalProof,
                progress.finishedAt,
                progress.rework,
                currentVersion());
    }

    /** The version to compare with a client's; 0 before it is stored. */
    public int currentVersion() {
        return version == null ? 0 : version;
    }

    public WorkOrderId id() {
        return id;
    }

    public CompanyId companyId() {
        return companyId;
    }

    public String number() {
        return number;
    }

    public Task task() {
        return task;
    }

    public Progress progress() {
        return progress;
    }

    public Search search() {
        return search;
    }

    private String handedTo(Assignee person) {
        var before = progress.assigneeName;
        return before == null || person.account().equals(progress.assignee)
                ? person.name()
                : before + " → " + person.name();
    }

    private Step reopen(Move why, String reason, Moment moment) {
        var step = move(why, moment, Step.Facts.because(reason));
        progress.startRework();
        search.nextRound();
        return step;
    }

    private Step move(Move move, Moment moment, Step.Facts facts) {
        var from = progress.state;
        progress.state = move.lead(from, progress.beforePause);
        progress.lastStepAt = moment.at();
        return new Step(move, from, progress.state, moment, facts);
    }

    private Refused notNow(Move move) {
        return Refused.conflict("move-not-allowed", Map.of("from", state().name(), "verb", move.verb()));
    }
}
