package io.anju.workorders.dispatch;

import io.anju.deadlines.Priority;
import io.anju.workforce.StaffId;
import io.anju.workforce.TeamId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who could be asked, as things stand at that moment.
 *
 * @param dutyUntil end of the duty, null off duty or where unknown
 * @param openJobs orders the person stands for and has not finished
 * @param busyWith the most urgent order the person is under way to or works on
 * @param answered how the person answered this order in this search, null if not asked yet
 * @param lastBuilding where the person was last proven to be
 * @param lastFloor the floor there
 * @param lastSeen when that was
 */
public record Person(
        StaffId staff,
        String name,
        boolean hasLogin,
        boolean inScope,
        Set<String> skills,
        @Nullable TeamId team,
        boolean onDuty,
        boolean onLeave,
        @Nullable Instant dutyUntil,
        int openJobs,
        @Nullable Priority busyWith,
        @Nullable Answer answered,
        @Nullable UUID lastBuilding,
        @Nullable Integer lastFloor,
        @Nullable Instant lastSeen) {

    /** How somebody answered before. */
    public enum Answer {
        DECLINED,
        SILENT
    }
}
