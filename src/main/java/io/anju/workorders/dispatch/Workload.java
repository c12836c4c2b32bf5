package io.anju.workorders.dispatch;

import io.anju.deadlines.Priority;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has to do already, and has done.
 *
 * @param openJobs orders the person stands for and has not finished, and those that ring at the person
 * @param busyWith the most urgent order the person is under way to or works on
 * @param onSite whether the person works on one of them already
 * @param nextUp the most urgent of those that ring or were accepted to be begun now; not what is agreed for later
 * @param promised whether the person is expected elsewhere in the time that the job would take
 * @param weekJobs jobs the person took on in the last seven days
 * @param visits jobs the person finished at this place or for this customer in the last year
 */
public record Workload(
        int openJobs,
        @Nullable Priority busyWith,
        boolean onSite,
        @Nullable Priority nextUp,
        boolean promised,
        int weekJobs,
        int visits) {

    /** Nothing in hand, nothing known. */
    public static final Workload NONE = new Workload(0, null, false, null, false, 0, 0);
}
