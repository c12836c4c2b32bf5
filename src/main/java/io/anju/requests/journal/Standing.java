package io.anju.requests.journal;

import io.anju.deadlines.Priority;
import io.anju.kernel.AccountId;
import io.anju.requests.Impact;
import io.anju.requests.Intake;
import io.anju.requests.Liability;
import io.anju.requests.OutageId;
import io.anju.requests.RequestId;
import io.anju.requests.RequestKind;
import io.anju.requests.RequestState;
import io.anju.requests.Urgency;
import io.anju.workorders.WorkOrderId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;

/** How the desk sees a request and how far it has come: read by all, written by {@link ServiceRequest} alone. */
public final class Standing {

    RequestKind kind;
    String category;
    RequestState state = RequestState.REGISTERED;
    Instant stateSince;
    Instant startsAt;

    @Nullable
    Impact impact;

    @Nullable
    Urgency urgency;

    @Nullable
    Priority priority;

    @Nullable
    Liability liability;

    boolean chargeable;
    boolean quoteAccepted;

    @Nullable
    Instant verifiedAt;

    @Nullable
    AccountId handlerAccount;

    @Nullable
    String handlerName;

    @Nullable
    WorkOrderId workOrderId;

    @Nullable
    Instant windowFrom;

    @Nullable
    Instant windowTo;

    @Nullable
    RequestId mergedInto;

    @Nullable
    OutageId outageId;

    @Nullable
    String process;

    @Nullable
    String result;

    @Nullable
    Instant finishedAt;

    @Nullable
    Instant confirmedAt;

    @Nullable
    Instant endedAt;

    @Nullable
    Instant reopenedAt;

    /** Counts the times it was thought to be done; each may be rated once. */
    int rounds = 1;

    @Nullable
    Integer score;

    @PersistenceCreator
    Standing(RequestKind kind, String category, Instant stateSince, Instant startsAt) {
        this.kind = kind;
        this.category = category;
        this.stateSince = stateSince;
        this.startsAt = startsAt;
    }

    /** How a matter stands when it is reported. */
    public static Standing begin(Assessment assessment, Instant reportedAt) {
        var standing = new Standing(assessment.kind(), assessment.category(), reportedAt, assessment.startsAt());
        standing.see(assessment);
        return standing;
    }

    /** Whose part it is and whether it costs the customer something, as far as the reporter's form already said. */
    public Standing borneBy(@Nullable Liability liability, boolean chargeable) {
        this.liability = liability;
        this.chargeable = chargeable;
        return this;
    }

    /** Verified as it was taken in; null where that is still to come. */
    public Standing verified(@Nullable Instant at) {
        this.verifiedAt = at;
        return this;
    }

    /** When the reporter would like to be visited. */
    public Standing within(Intake.@Nullable Window window) {
        if (window != null) {
            windowFrom = window.from();
            windowTo = window.to();
        }
        return this;
    }

    /** Forgets what the last round reached; the steps keep it. */
    void beginRound(Instant at) {
        reopenedAt = at;
        endedAt = null;
        finishedAt = null;
        confirmedAt = null;
        process = null;
        result = null;
        score = null;
        outageId = null;
        rounds++;
    }

    void see(Assessment assessment) {
        kind = assessment.kind();
        category = assessment.category();
        impact = assessment.impact();
        urgency = assessment.urgency();
        priority = assessment.priority();
        startsAt = assessment.startsAt();
    }

    /** The process and result of R-012 are both there. */
    public boolean isAccountedFor() {
        return process != null && result != null;
    }

    public RequestKind kind() {
        return kind;
    }

    public String category() {
        return category;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public @Nullable Impact impact() {
        return impact;
    }

    public @Nullable Urgency urgency() {
        return urgency;
    }

    public @Nullable Priority priority() {
        return priority;
    }

    public @Nullable Liability liability() {
        return liability;
    }

    public boolean chargeable() {
        return chargeable;
    }

    public boolean quoteAccepted() {
        return quoteAccepted;
    }

    public @Nullable Instant verifiedAt() {
        return verifiedAt;
    }

    public @Nullable AccountId handlerAccount() {
        return handlerAccount;
    }

    public @Nullable String handlerName() {
        return handlerName;
    }

    public @Nullable WorkOrderId workOrderId() {
        return workOrderId;
    }

    public @Nullable Instant windowFrom() {
        return windowFrom;
    }

    public @Nullable Instant windowTo() {
        return windowTo;
    }

    public @Nullable RequestId mergedInto() {
        return mergedInto;
    }

    /** The outage that it is part of now; null for a matter of its own. */
    public @Nullable OutageId outageId() {
        return outageId;
    }

    public @Nullable String process() {
        return process;
    }

    public @Nullable String result() {
        return result;
    }

    public @Nullable Instant finishedAt() {
        return finishedAt;
    }

    public @Nullable Instant reopenedAt() {
        return reopenedAt;
    }

    public int rounds() {
        return rounds;
    }

    public @Nullable Integer score() {
        return score;
    }
}
