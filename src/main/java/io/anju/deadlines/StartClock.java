package io.anju.deadlines;

import io.anju.kernel.ProjectId;
import io.anju.kernel.SubjectRef;
import java.time.Instant;

/**
 * A clock to start.
 *
 * @param startsAt may lie ahead, as when a report outside service hours waits for the next opening (S-05)
 * @param warnPercent the share of the term after which to warn, 1 to 100
 */
public record StartClock(
        SubjectRef subject,
        Target target,
        Term term,
        Instant startsAt,
        ProjectId project,
        int warnPercent,
        Responsible responsible) {

    /** The share after which a clock warns unless told otherwise. */
    public static final int USUAL_WARNING = 75;

    public StartClock {
        if (warnPercent < 1 || warnPercent > 100) {
            throw new IllegalArgumentException("warn percent " + warnPercent);
        }
    }
}
