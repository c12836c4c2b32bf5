package io.anju.deadlines;

import io.anju.kernel.ProjectId;
import io.anju.kernel.SubjectRef;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A clock to start.
 *
 * @param startsAt may lie ahead, as when a report outside service hours waits for the next opening (S-05)
 * @param warnPercent the share of the term after which to warn, 1 to 100
 * @param source the published line that promises it; null for what was agreed otherwise
 * @param escalating what its ladder needs; null for a clock that is never escalated
 */
public record StartClock(
        SubjectRef subject,
        Target target,
        Term term,
        Instant startsAt,
        ProjectId project,
        int warnPercent,
        Responsible responsible,
        TargetTerm.@Nullable Source source,
        @Nullable Escalating escalating) {

    /** The share after which a clock warns unless told otherwise. */
    public static final int USUAL_WARNING = 75;

    /** A clock that no published terms gave and that is never escalated. */
    public StartClock(
            SubjectRef subject,
            Target target,
            Term term,
            Instant startsAt,
            ProjectId project,
            int warnPercent,
            Responsible responsible) {
        this(subject, target, term, startsAt, project, warnPercent, responsible, null, null);
    }

    public StartClock {
        if (warnPercent < 1 || warnPercent > 100) {
            throw new IllegalArgumentException("warn percent " + warnPercent);
        }
    }
}
