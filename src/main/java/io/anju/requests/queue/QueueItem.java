package io.anju.requests.queue;

import io.anju.deadlines.PauseReason;
import io.anju.deadlines.Priority;
import io.anju.deadlines.Target;
import io.anju.deadlines.WhoseTime;
import io.anju.requests.OutageKind;
import io.anju.requests.ReportChannel;
import io.anju.requests.RequestKind;
import io.anju.requests.RequestState;
import io.anju.workorders.WorkOrderState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the live queue.
 *
 * @param clock the most urgent running promise, null where none runs
 * @param workHeld whether its work order lies until somebody has free hands
 * @param outage what it is part of, where that explains it (ADR 0031)
 * @param offHoursRecordMissing whether it only waits for its off-hours record
 */
record QueueItem(
        UUID id,
        String number,
        UUID project,
        RequestKind kind,
        String category,
        ReportChannel channel,
        @Nullable Priority priority,
        String title,
        RequestState state,
        @Nullable String placeCode,
        @Nullable UUID building,
        @Nullable Integer floor,
        Instant reportedAt,
        @Nullable String handler,
        @Nullable UUID workOrder,
        @Nullable WorkOrderState workState,
        boolean workHeld,
        @Nullable String assignee,
        Group group,
        @Nullable Clock clock,
        @Nullable OutageKind outage,
        boolean offHoursRecordMissing) {

    /** Groups by time, the most pressing first. */
    public enum Group {
        MISSED,
        /** Due within half an hour. */
        SOON,
        TODAY,
        LATER,
        PAUSED,
        /** Nothing runs. */
        NONE
    }

    /** The most urgent promise. */
    public record Clock(
            Target target,
            Instant startsAt,
            @Nullable Instant dueAt,
            @Nullable Instant warnAt,
            @Nullable Instant missedAt,
            @Nullable Instant warnedAt,
            @Nullable Instant pausedAt,
            @Nullable PauseReason pauseReason,
            @Nullable WhoseTime whose) {}
}
