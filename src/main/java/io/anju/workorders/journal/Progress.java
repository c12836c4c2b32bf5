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
    /** Counts the searches for a person; who declined in an earlier round may be asked again. */
    int round = 1;

    int rework;
    boolean pooled;
    /** When the search begins, null while none waits. */
    @Nullable
    Instant dispatchAt;

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
        pooled = false;
        dispatchAt = null;
    }

    void unassign() {
        assignee = null;
        assigneeStaff = null;
        assigneeName = null;
        acceptedAt = null;
        setOutAt = null;
    }

    /** Forgets what the refused attempt had reached; the steps keep it. */
    void startRework() {
        rework++;
        round++;
        arrivedAt = null;
        arrivalProof = null;
        finishedAt = null;
        resultAcceptedAt = null;
        confirmedAt = null;
        closedAt = null;
    }

    @Nullable
    public Instant acceptedAt() {
        return acceptedAt;
    }

    @Nullable
    public ArrivalProof arrivalProof() {
        return arrivalProof;
    }

    @Nullable
    public Instant arrivedAt() {
        return arrivedAt;
    }

    @Nullable
    public AccountId assignee() {
        return assignee;
    }

    @Nullable
    public String assigneeName() {
        return assigneeName;
    }

    @Nullable
    public StaffId assigneeStaff() {
        return assigneeStaff;
    }

    @Nullable
    public WorkOrderState beforePause() {
        return beforePause;
    }

    @Nullable
    public Instant cancelledAt() {
        return cancelledAt;
    }

    @Nullable
    public Instant closedAt() {
        return closedAt;
    }

    @Nullable
    public Instant confirmedAt() {
        return confirmedAt;
    }

    @Nullable
    public Instant dispatchAt() {
        return dispatchAt;
    }

    @Nullable
    public String faultCause() {
        return faultCause;
    }

    @Nullable
    public Instant filedAt() {
        return filedAt;
    }

    @Nullable
    public Instant finishedAt() {
        return finishedAt;
    }

    public Instant lastStepAt() {
        return lastStepAt;
    }

    @Nullable
    public String paperLocation() {
        return paperLocation;
    }

    public boolean pooled() {
        return pooled;
    }

    public Priority priority() {
        return priority;
    }

    @Nullable
    public Instant resultAcceptedAt() {
        return resultAcceptedAt;
    }

    public int rework() {
        return rework;
    }

    public int round() {
        return round;
    }

    @Nullable
    public Instant setOutAt() {
        return setOutAt;
    }

    public WorkOrderState state() {
        return state;
    }

    @Nullable
    public Instant windowFrom() {
        return windowFrom;
    }

    @Nullable
    public Instant windowTo() {
        return windowTo;
    }

    @Nullable
    public String workDone() {
        return workDone;
    }
}
