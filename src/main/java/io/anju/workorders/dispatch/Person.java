package io.anju.workorders.dispatch;

import io.anju.workforce.StaffId;
import io.anju.workforce.TeamId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who could be asked, as things stand at that moment.
 *
 * @param inScope whether the account may do work in the project
 * @param dutyUntil end of the duty, null off duty or where unknown
 * @param answered how the person answered this order in this search, null if not asked yet
 */
public record Person(
        StaffId staff,
        String name,
        boolean hasLogin,
        boolean inScope,
        Competence competence,
        @Nullable TeamId team,
        boolean onDuty,
        boolean onLeave,
        @Nullable Instant dutyUntil,
        @Nullable Answer answered,
        Workload workload,
        Position position) {

    /** The name of the contractor that sends the person; null for the company's own. */
    public @Nullable String contractor() {
        var employer = competence.employer();
        return employer == null ? null : employer.name();
    }

    /** How somebody answered before. */
    public enum Answer {
        /** Said no, with a reason that ends it for this order, or for the second time. */
        DECLINED,
        /** Said no, with a reason that will be over. */
        NOT_NOW,
        SILENT
    }
}
