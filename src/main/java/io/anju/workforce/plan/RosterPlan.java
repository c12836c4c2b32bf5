package io.anju.workforce.plan;

import io.anju.kernel.Refused;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan that is searched for, or was.
 *
 * @param share how far the search is, in percent
 * @param faults of the best so far, null before there is one
 * @param points of the best so far
 * @param enough whether somebody wants the best so far now
 * @param written how many turns were taken over
 */
record RosterPlan(
        UUID id,
        PlanOrder order,
        State state,
        int share,
        @Nullable Integer faults,
        @Nullable Integer points,
        boolean enough,
        Instant askedAt,
        String askedBy,
        @Nullable Instant settledAt,
        @Nullable String settledBy,
        @Nullable Integer written) {

    /** How far it has come. */
    enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        TAKEN,
        DISMISSED;

        boolean settled() {
            return this == TAKEN || this == DISMISSED;
        }
    }

    /** Refuses ({@code plan-not-done}) while nothing was found, ({@code plan-settled}) what was taken over or dismissed. */
    void requireDone() {
        if (state.settled()) {
            throw Refused.conflict("plan-settled", Map.of("state", state.name()));
        }
        if (state != State.DONE) {
            throw Refused.conflict("plan-not-done");
        }
    }
}
