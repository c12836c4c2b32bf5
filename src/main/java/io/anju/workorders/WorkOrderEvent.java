package io.anju.workorders;

import io.anju.deadlines.PauseReason;
import io.anju.deadlines.Priority;
import io.anju.deadlines.WhoseTime;
import io.anju.kernel.AccountId;
import io.anju.kernel.CompanyEvent;
import io.anju.kernel.CompanyId;
import io.anju.kernel.ProjectId;
import io.anju.kernel.SubjectRef;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a work order, at the time it happened in the field (which may lie before it was entered). Whoever asked
 * for the work reacts to {@link Progressed}; the search for a person and what a file only recorded change nothing for it.
 */
public sealed interface WorkOrderEvent extends CompanyEvent {

    WorkOrderId workOrder();

    /** What had asked for the work. */
    SubjectRef origin();

    /** Somebody was asked, answered or did not, or helps: changes what queues show, but nothing that was promised. */
    sealed interface Searched extends WorkOrderEvent {
        ProjectId project();
    }

    /** Somebody took it on or moved it. */
    sealed interface Progressed extends WorkOrderEvent {}

    /** It exists. */
    record Opened(CompanyId company, Instant occurredAt, WorkOrderId workOrder, SubjectRef origin, Priority priority)
            implements WorkOrderEvent {}

    /** It rings at somebody. */
    record Offered(
            CompanyId company,
            Instant occurredAt,
            WorkOrderId workOrder,
            SubjectRef origin,
            ProjectId project,
            AccountId account,
            Instant expiresAt)
            implements Searched {}

    /** Somebody said no. */
    record OfferDeclined(
            CompanyId company,
            Instant occurredAt,
            WorkOrderId workOrder,
            SubjectRef origin,
            ProjectId project,
            AccountId account,
            String reason)
            implements Searched {}

    /** Somebody did not answer in time. */
    record OfferExpired(
            CompanyId company,
            Instant occurredAt,
            WorkOrderId workOrder,
            SubjectRef origin,
            ProjectId project,
            AccountId account)
            implements Searched {}

    /** The chain ended without a yes; the desk has to call. */
    record NobodyAccepted(
            CompanyId company, Instant occurredAt, WorkOrderId workOrder, SubjectRef origin, ProjectId project)
            implements Searched {}

    /** Somebody was asked to help, answered, came, went or was taken off. */
    record CrewChanged(
            CompanyId company, Instant occurredAt, WorkOrderId workOrder, SubjectRef origin, ProjectId project)
            implements Searched {}

    /**
     * Somebody stands for it now; comes again at a reassignment.
     *
     * @param before of whom was spoken last, the same account where nothing changes for whoever waits; null for nobody
     */
    record Accepted(
            CompanyId company,
            Instant occurredAt,
            WorkOrderId workOrder,
            SubjectRef origin,
            AccountId account,
            String name,
            boolean assigned,
            @Nullable AccountId before)
            implements Progressed {}

    /** The person no longer stands for it, and it goes back to the chain. */
    record GivenBack(CompanyId company, Instant occurredAt, WorkOrderId workOrder, SubjectRef origin, String reason)
            implements Progressed {

        /** The reason of work whose person left on the way for a danger to life. */
        public static final String CALLED_AWAY = "CALLED_AWAY";

        /** The reason of work whose person left the site for a danger to life. */
        public static final String CALLED_OFF_SITE = "CALLED_OFF_SITE";

        /** Whether the person left for a danger to life. */
        public static boolean isInterruption(@Nullable String reason) {
            return CALLED_AWAY.equals(reason) || CALLED_OFF_SITE.equals(reason);
        }
    }

    /** Under way. */
    record SetOut(CompanyId company, Instant occurredAt, WorkOrderId workOrder, SubjectRef origin)
            implements Progressed {}

    /** At the place. */
    record Arrived(CompanyId company, Instant occurredAt, WorkOrderId workOrder, SubjectRef origin, ArrivalProof proof)
            implements Progressed {}

    /**
     * Waits.
     *
     * @param by who said so, by name
     */
    record Paused(
            CompanyId company,
            Instant occurredAt,
            WorkOrderId workOrder,
            SubjectRef origin,
            PauseReason reason,
            WhoseTime whose,
            @Nullable String note,
            @Nullable String by)
            implements Progressed {}

    /** Goes on. */
    record Resumed(CompanyId company, Instant occurredAt, WorkOrderId workOrder, SubjectRef origin)
            implements Progressed {}

    /** Made safe for now; the repair goes on. */
    record MadeSafe(CompanyId company, Instant occurredAt, WorkOrderId workOrder, SubjectRef origin)
            implements Progressed {}

    /** The person says it is done. */
    record Finished(CompanyId company, Instant occurredAt, WorkOrderId workOrder, SubjectRef origin)
            implements Progressed {}

    /** Somebody other than the doer found the result good. */
    record ResultAccepted(CompanyId company, Instant occurredAt, WorkOrderId workOrder, SubjectRef origin)
            implements Progressed {}

    /** Somebody other than the doer found the result not good; followed by {@link Reopened}. */
    record ResultRefused(CompanyId company, Instant occurredAt, WorkOrderId workOrder, SubjectRef origin, String reason)
            implements Progressed {}

    /** The customer said yes. */
    record Confirmed(
            CompanyId company, Instant occurredAt, WorkOrderId workOrder, SubjectRef origin, ConfirmationKind how)
            implements Progressed {}

    /** It is to be done again, for the {@code rework}th time; the reason is the customer's or the inspector's. */
    record Reopened(
            CompanyId company, Instant occurredAt, WorkOrderId workOrder, SubjectRef origin, String reason, int rework)
            implements Progressed {}

    /** Settled. */
    record Closed(CompanyId company, Instant occurredAt, WorkOrderId workOrder, SubjectRef origin)
            implements Progressed {}

    /** Ended as a file summarises it: whoever closed it knows. */
    record ClosedAsRecorded(CompanyId company, Instant occurredAt, WorkOrderId workOrder, SubjectRef origin)
            implements WorkOrderEvent {}

    /** Will not be done. */
    record Cancelled(CompanyId company, Instant occurredAt, WorkOrderId workOrder, SubjectRef origin, String reason)
            implements Progressed {}
}
