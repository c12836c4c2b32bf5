package io.anju.workorders;

import io.anju.deadlines.Priority;
import io.anju.estate.PlaceId;
import io.anju.kernel.AccountId;
import io.anju.kernel.ProjectId;
import io.anju.kernel.SubjectRef;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A work order as other modules see it.
 *
 * @param assignee who stands for it, null while nobody does
 * @param helpers the names of those who help and were not taken off
 * @param heldUntil until when it lies for somebody with free hands, null while it does not
 * @param arrivedAt null before the first arrival
 * @param finishedAt when it was last finished
 */
public record WorkOrderSummary(
        WorkOrderId id,
        String number,
        SubjectRef origin,
        ProjectId project,
        @Nullable PlaceId place,
        String title,
        String category,
        Priority priority,
        WorkOrderState state,
        @Nullable AccountId assignee,
        @Nullable String assigneeName,
        List<String> helpers,
        Instant openedAt,
        @Nullable Instant heldUntil,
        @Nullable Instant arrivedAt,
        @Nullable ArrivalProof arrivalProof,
        @Nullable Instant finishedAt,
        int rework,
        int version) {}
