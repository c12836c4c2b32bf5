package io.anju.workorders.dispatch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person's place in the comparison.
 *
 * @param rank from 1
 * @param obstacles what rules the person out; empty means fit
 * @param score lower is better; the sum of what load, team and way cost
 * @param sameTeam whether the person belongs to the team that normally does it
 * @param floorsAway from the last proven position in the same building, null where that is unknown
 */
public record Ranked(
        int rank,
        Person person,
        List<Obstacle> obstacles,
        int score,
        boolean sameTeam,
        @Nullable Integer floorsAway) {

    /** Whether nothing speaks against asking this person. */
    public boolean isFit() {
        return obstacles.isEmpty();
    }
}
