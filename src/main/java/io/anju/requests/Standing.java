package io.anju.requests;

import io.anju.deadlines.Priority;
import io.anju.kernel.AccountId;
import io.anju.workorders.WorkOrderId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;

/** How the desk sees a request and how far it has come. Only {@link ServiceRequest} writes here. */
final class Standing {

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

    /** The process and result of R-012 are both there. */
    boolean isAccountedFor() {
        return process != null && result != null;
    }
}
