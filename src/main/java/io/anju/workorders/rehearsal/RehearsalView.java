package io.anju.workorders.rehearsal;

import io.anju.kernel.ProjectId;
import io.anju.workforce.StaffId;
import io.anju.workorders.dispatch.Preset;
import io.anju.workorders.dispatch.Wish;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rehearsal as it is shown.
 *
 * @param preset the preset that has these weights, null for others
 * @param share how far it is, in percent
 * @param orders how many were lived again
 * @param changed for how many somebody else would have been asked
 * @param leftOut how many were opened then and could not be lived again
 * @param measured what was measured at the time, for a look at how far the reckoning is off
 * @param was what it comes to with everybody who did it, by the reckoning of the rehearsal
 * @param would the same under the weights
 * @param people who did how many, those with the most first
 */
record RehearsalView(
        UUID id,
        ProjectId project,
        LocalDate from,
        LocalDate to,
        Map<Wish, Integer> weights,
        @Nullable Preset preset,
        RehearsalState state,
        int share,
        Instant askedAt,
        String askedBy,
        int orders,
        int changed,
        int leftOut,
        RehearsalSums measured,
        RehearsalSums was,
        RehearsalSums would,
        List<RehearsedPerson> people) {

    /** How far it came. */
    enum RehearsalState {
        WAITING,
        RUNNING,
        DONE,
        CANCELLED,
        FAILED
    }

    /**
     * Sums over its orders.
     *
     * @param due orders with a promised arrival
     * @param inTime those at which somebody was in time
     * @param minutes until somebody was there, of all together
     * @param travel minutes on the way, of all together; null where nobody measured them
     * @param spread by how many jobs people are off the mean, on average, in tenths
     */
    record RehearsalSums(
            int due,
            int inTime,
            long minutes,
            @Nullable Integer travel,
            @Nullable Integer spread) {}

    /** Somebody with the number of jobs in both worlds. */
    record RehearsedPerson(StaffId staff, @Nullable String name, int was, int would) {}
}
