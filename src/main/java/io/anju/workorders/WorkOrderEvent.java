package io.anju.workorders;

import io.anju.deadlines.PauseReason;
import io.anju.deadlines.Priority;
import io.anju.deadlines.WhoseTime;
import io.anju.kernel.AccountId;
import io.anju.kernel.CompanyEvent;
import io.anju.kernel.CompanyId;
import io.anju.kernel.SubjectRef;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happened to a work order, at the time it happened in the field (which may lie before it was entered). */
public sealed interface WorkOrderEvent extends CompanyEvent {

    WorkOrderId workOrder();

    /** What had asked for the work. */
    SubjectRef origin();

    /** It exists. */
    record Opened(CompanyId company, Instant occurredAt, WorkOrderId workOrder, SubjectRef origin, Priority priority)
            implements WorkOrderEvent {}

    /** It rings at somebody. */
    record Offered(
            CompanyId company,
            Instant occurredAt,
            WorkOrderId workOrder,
            SubjectRef origin,
            AccountId account,
            Instant expiresAt)
            implements WorkOrderEvent {}

    /** Somebody said no. */
    record OfferDeclined(
            CompanyId company,
            Instant occurredAt,
            WorkOrderId workOrder,
            SubjectRef origin,
            AccountId account,
            String reason)
            implements WorkOrderEvent {}

    /** Somebody did not answer in time. */
    record OfferExpired(
            CompanyId company, Instant occurredAt, WorkOrderId workOrder, SubjectRef origin, AccountId account)
            implements WorkOrderEvent {}

    /** The chain ended without a yes; the desk has to call. */
    record NobodyAccepted(CompanyId company, Instant occurredAt, WorkOrderId workOrder, SubjectRef origin)
            implements WorkOrderEvent {}

    /** Somebody stands for it now; comes again at a reassignment. */
    record Accepted(
            CompanyId company,
            Instant occurredAt,
            WorkOrderId workOrder,
            SubjectRef origin,
            AccountId account,
            String name,
            boolean assigned)
            implements WorkOrderEvent {}

    /** The person no longer stands for it, and it goes back to the chain. */
    record GivenBack(CompanyId company, Instant occurredAt, WorkOrderId workOrder, SubjectRef origin, String reason)
            implements WorkOrderEvent {}

    /** Under way. */
    record SetOut(CompanyId company, Instant occurredAt, WorkOrderId workOrder, SubjectRef origin)
            implements WorkOrderEvent {}

    /** At the place. */
    record Arrived(CompanyId company, Instant occurredAt, WorkOrderId workOrder, SubjectRef origin, ArrivalProof proof)
            implements WorkOrderEvent {}

    /** Waits. */
    record Paused(
            CompanyId company,
            Instant occurredAt,
            WorkOrderId workOrder,
            SubjectRef origin,
            PauseReason reason,
            WhoseTime whose,
            @Nullable String note)
            implements WorkOrderEvent {}

    /** Goes on. */
    record Resumed(CompanyId company, Instant occurredAt, WorkOrderId workOrder, SubjectRef origin)
            implements WorkOrderEvent {}

    /** The person says it is done. */
    record Finished(CompanyId company, Instant occurredAt, WorkOrderId workOrder, SubjectRef origin)
            implements WorkOrderEvent {}

    /** Somebody other than the doer found the result good. */
    record ResultAccepted(CompanyId company, Instant occurredAt, WorkOrderId workOrder, SubjectRef origin)
            implements WorkOrderEvent {}

    /** Somebody other than the doer found the result not good; followed by {@link Reopened}. */
    record ResultRefused(CompanyId company, Instant occurredAt, WorkOrderId workOrder, SubjectRef origin, String reason)
            implements WorkOrderEvent {}

    /** The customer said yes. */
    record Confirmed(
            CompanyId company, Instant occurredAt, WorkOrderId workOrder, SubjectRef origin, ConfirmationKind how)
            implements WorkOrderEvent {}

    /** It is to be done again, for the {@code rework}th time; the reason is the customer's or the inspector's. */
    record Reopened(
            CompanyId company, Instant occurredAt, WorkOrderId workOrder, SubjectRef origin, String reason, int rework)
            implements WorkOrderEvent {}

    /** Settled; {@code recorded} where a file only summarised it. */
    record Closed(CompanyId company, Instant occurredAt, WorkOrderId workOrder, SubjectRef origin, boolean recorded)
            implements WorkOrderEvent {}

    /** Will not be done. */
    record Cancelled(CompanyId company, Instant occurredAt, WorkOrderId workOrder, SubjectRef origin, String reason)
            implements WorkOrderEvent {}
}
