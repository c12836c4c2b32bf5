package io.anju.requests;

import io.anju.deadlines.Priority;
import io.anju.estate.PlaceId;
import io.anju.kernel.ProjectId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A request as other modules see it; it names no person. */
public record RequestSummary(
        RequestId id,
        String number,
        ProjectId project,
        @Nullable PlaceId place,
        RequestKind kind,
        String category,
        @Nullable Priority priority,
        String title,
        RequestState state,
        Instant reportedAt,
        boolean offHours,
        int version) {}
