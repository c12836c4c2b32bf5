package io.anju.deadlines;

import io.anju.kernel.AccountId;
import io.anju.kernel.CompanyEvent;
import io.anju.kernel.CompanyId;
import io.anju.kernel.ProjectId;
import io.anju.kernel.SubjectRef;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Levels were reached, at most 200 clocks in each event; all that a clock passed since the last look come together. */
public record EscalationDue(CompanyId company, Instant occurredAt, List<DueEscalation> clocks) implements CompanyEvent {

    /**
     * A clock and the levels it reached.
     *
     * @param name how people call the matter
     * @param dueAt null while a pause holds it
     * @param never who is never told
     * @param levels the lowest first, at least one
     */
    public record DueEscalation(
            SubjectRef subject,
            String name,
            Target target,
            ProjectId project,
            @Nullable Priority priority,
            @Nullable Instant dueAt,
            Responsible responsible,
            @Nullable AccountId never,
            List<ReachedLevel> levels) {}

    /**
     * A level.
     *
     * @param at when it was reached, which after a downtime lies before the news
     */
    public record ReachedLevel(UUID id, int number, Instant at, List<EscalationRole> roles) {}
}
