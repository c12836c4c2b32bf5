package io.anju.workorders.journal;

import io.anju.estate.PlaceId;
import io.anju.kernel.AccountId;
import io.anju.kernel.ProjectId;
import io.anju.workorders.WorkOrderState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list of orders is narrowed to; everything null or empty means no limit.
 *
 * @param state any of these
 * @param place this place and everything inside it
 * @param from opened at or after
 * @param to opened before
 */
public record WorkOrderFilter(
        @Nullable List<WorkOrderState> state,
        @Nullable ProjectId project,
        @Nullable AccountId person,
        @Nullable PlaceId place,
        @Nullable String category,
        @Nullable String priority,
        @Nullable Boolean pooled,
        @Nullable Boolean unfiled,
        @Nullable Instant from,
        @Nullable Instant to) {}
