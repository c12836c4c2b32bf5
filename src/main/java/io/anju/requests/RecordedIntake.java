package io.anju.requests;

import io.anju.deadlines.Priority;
import io.anju.deadlines.Target;
import io.anju.estate.PlaceId;
import io.anju.kernel.ProjectId;
import io.anju.workforce.TeamId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a request history.
 *
 * @param channel as the file's channel is mapped
 * @param priority of a repair; null to take it from the category, and for every other kind
 * @param team whose work order it becomes; null for none in particular
 * @param source names the system the history comes from; with {@code ref} unique in the company
 * @param promise where the promises come from
 */
public record RecordedIntake(
        ProjectId project,
        RequestKind kind,
        String category,
        ReportChannel channel,
        String title,
        @Nullable String description,
        @Nullable PlaceId place,
        @Nullable Priority priority,
        @Nullable TeamId team,
        Instant reportedAt,
        String source,
        String ref,
        RecordedPromise promise) {

    /** Where the promises of a recorded request come from. */
    public sealed interface RecordedPromise {

        /** Nothing was promised: no clock starts. */
        record None() implements RecordedPromise {}

        /** The file says until when; a promise before the report is missed at once. */
        record Given(List<GivenTarget> targets) implements RecordedPromise {

            public Given {
                targets = List.copyOf(targets);
            }

            /** A single promise, for files that know one due time. */
            public static Given until(Target target, Instant due) {
                return new Given(List.of(new GivenTarget(target, due)));
            }
        }

        /** Our own terms for kind and priority, off-hours rule included. */
        record Policy() implements RecordedPromise {}
    }

    /** One promise of the file. */
    public record GivenTarget(Target target, Instant due) {}
}
