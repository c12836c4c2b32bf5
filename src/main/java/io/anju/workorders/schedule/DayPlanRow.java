package io.anju.workorders.schedule;

import io.anju.kernel.ProjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan of a day, as it is kept and shown.
 *
 * @param share how far the working out of it is, in percent
 * @param planned how many jobs it places
 * @param unplaced how many it leaves out
 * @param travel minutes on the way, of all together
 * @param waiting minutes between jobs, of all together
 * @param readyAt when it was worked out
 * @param decidedBy who published or dismissed it
 */
record DayPlanRow(
        UUID id,
        ProjectId project,
        LocalDate day,
        DayPlanState state,
        Cause cause,
        Instant askedAt,
        String askedBy,
        int share,
        int planned,
        int unplaced,
        int travel,
        int waiting,
        @Nullable Instant readyAt,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy) {

    /** How far it came. */
    enum DayPlanState {
        WAITING,
        RUNNING,
        DRAFT,
        PUBLISHED,
        DISMISSED,
        FAILED
    }

    /** Why it was made. */
    enum Cause {
        /** A dispatcher asked. */
        ASKED,
        /** The day is no longer what was published. */
        CHANGED
    }

    boolean isUnderWay() {
        return state == DayPlanState.WAITING || state == DayPlanState.RUNNING;
    }
}
