package io.anju.insight;

import io.anju.deadlines.PauseReason;
import io.anju.deadlines.Priority;
import io.anju.deadlines.Target;
import io.anju.requests.RequestKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request that needs somebody now, with the one promise that says so and one act.
 *
 * @param title see {@link FigureRecord}
 * @param category code; says what it is about to whoever may not read the title
 * @param since when it fell due, will fall due, or was paused
 * @param assignee who has the work, for readers of work orders
 * @param act what the reader can do about it; absent if nothing
 */
record FigureException(
        UUID request,
        String number,
        @Nullable String title,
        UUID project,
        RequestKind kind,
        String category,
        @Nullable Priority priority,
        @Nullable String placeCode,
        @Nullable UUID workOrder,
        @Nullable String assignee,
        Target target,
        Cause cause,
        Instant since,
        @Nullable PauseReason pauseReason,
        @Nullable Act act) {

    /** Why it needs somebody, the most pressing first. */
    enum Cause {
        OVERDUE,
        /** Three quarters of the time are used up. */
        SOON,
        /** It has stood still for at least half a day. */
        STANDING_STILL
    }

    /** The one act. */
    enum Act {
        /** Give it to somebody. */
        ASSIGN,
        /** Give it to somebody else. */
        REASSIGN,
        /** Answer the reporter. */
        REPLY,
        /** Call the reporter back. */
        FOLLOW_UP,
        /** Ask those who keep it waiting. */
        CHASE
    }
}
