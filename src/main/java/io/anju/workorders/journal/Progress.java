package io.anju.workorders.journal;

import io.anju.deadlines.Priority;
import io.anju.kernel.AccountId;
import io.anju.workforce.StaffId;
import io.anju.workorders.ArrivalProof;
import io.anju.workorders.WorkOrderState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;

/** How far a work order has come, the part that its moves change: read by all, written by {@link WorkOrder} alone. */
public final class Progress {

    WorkOrderState state = WorkOrderState.OPEN;

    @Nullable
    WorkOrderState beforePause;

    Priority priority;

    @Nullable
    Instant windowFrom;

    @Nullable
    Instant windowTo;

    @Nullable
    AccountId assignee;

    @Nullable
    StaffId assigneeStaff;

    @Nullable
    String assigneeName;

    @Nullable
    AccountId lastAssignee;

    int rework;

    Instant lastStepAt;

    @Nullable
    Instant acceptedAt;

    @Nullable
    Instant setOutAt;

    @Nullable
    Instant arrivedAt;

    @Nullable
    ArrivalProof arrivalProof;

    @Nullable
    Instant madeSafeAt;

    @Nullable
    Instant finishedAt;

    @Nullable
    Instant resultAcceptedAt;

    @Nullable
    Instant confirmedAt;

    @Nullable
    Instant closedAt;

    @Nullable
    Instant cancelledAt;

    boolean recorded;

    @Nullable
    String faultCause;

    @Nullable
    String workDone;

    @Nullable
    String paperLocation;

    @Nullable
    Instant filedAt;

    @PersistenceCreator
    Progress(Priority priority, Instant lastStepAt) {
        this.priority = priority;
        this.lastStepAt = lastStepAt;
    }

    void assign(Assignee person, Instant at) {
        assignee = person.account();
        assigneeStaff = person.staff();
        assigneeName = person.name();
        acceptedAt = at;
        setOutAt = null;
    }

    void unassign() {
        lastAssignee = assignee == null ? lastAssignee : assignee;
        assignee = null;
        assigneeStaff = null;
        assigneeName = null;
        acceptedAt = null;
        setOutAt = null;
    }

    /** Forgets what the refused attempt had reached; the steps keep it. */
    void startRework() {
        rework++;
        arrivedAt = null;
        arrivalProof = null;
        madeSafeAt = null;
        finishedAt = null;
        resultAcceptedAt = null;
        confirmedAt = null;
        closedAt = null;
    }

    public WorkOrderState state() {
        return state;
    }

    public @Nullable WorkOrderState beforePause() {
        return beforePause;
    }

    public Priority priority() {
        return priority;
    }

    public @Nullable Instant windowFrom() {
        return windowFrom;
    }

    public @Nullable Instant windowTo() {
        return windowTo;
    }

    public @Nullable AccountId assignee() {
        return assignee;
    }

    public @Nullable StaffId assigneeStaff() {
        return assigneeStaff;
    }

    public @Nullable String assigneeName() {
        return assigneeName;
    }

    /** Of whom the customer was told last: who stands for it or did before; null where nobody, or where that is told anew. */
    public @Nullable AccountId toldOf() {
        return state == WorkOrderState.REOPENED ? null : assignee == null ? lastAssignee : assignee;
    }

    public int rework() {
        return rework;
    }

    public Instant lastStepAt() {
        return lastStepAt;
    }

    public @Nullable Instant acceptedAt() {
        return acceptedAt;
    }

    public @Nullable Instant setOutAt() {
        return setOutAt;
    }

    public @Nullable Instant arrivedAt() {
        return arrivedAt;
    }

    public @Nullable ArrivalProof arrivalProof() {
        return arrivalProof;
    }

    /** When it was made safe for now; null where that was not said in this attempt. */
    public @Nullable Instant madeSafeAt() {
        return madeSafeAt;
    }

    public @Nullable Instant finishedAt() {
        return finishedAt;
    }

    public @Nullable Instant resultAcceptedAt() {
        return resultAcceptedAt;
    }

    public @Nullable Instant confirmedAt() {
        return confirmedAt;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public @Nullable Instant cancelledAt() {
        return cancelledAt;
    }

    public @Nullable String faultCause() {
        return faultCause;
    }

    public @Nullable String workDone() {
        return workDone;
    }

    public @Nullable String paperLocation() {
        return paperLocation;
    }

    public @Nullable Instant filedAt() {
        return filedAt;
    }
}
