package io.anju.deadlines;

import io.anju.kernel.ProjectId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What something is promised about.
 *
 * @param contract under which it falls; null where there is none
 * @param kind such as {@code REPAIR}
 * @param priority null for what is never given one
 * @param since when it was reported: the terms of that moment bind
 */
public record Matter(
        ProjectId project,
        @Nullable ContractId contract,
        String kind,
        String category,
        @Nullable Priority priority,
        Instant since) {

    /** Something that falls under no contract. */
    public Matter(ProjectId project, String kind, String category, @Nullable Priority priority, Instant since) {
        this(project, null, kind, category, priority, since);
    }
}
