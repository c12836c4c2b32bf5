package io.anju.workorders.dispatch;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One person's place in the comparison.
 *
 * @param rank from 1
 * @param obstacles what rules the person out; empty means fit
 * @param costs expected minutes by wish before they are weighted; a wish that costs nothing is left out
 * @param score weighted minutes, lower is better
 * @param sameTeam whether the person belongs to the team that normally does it
 * @param free whether the person could begin with it now
 * @param floorsAway from the last proven position in the same building, null where that is unknown
 */
public record Ranked(
        int rank,
        Person person,
        List<Obstacle> obstacles,
        Map<Wish, Integer> costs,
        int score,
        boolean sameTeam,
        boolean free,
        @Nullable Integer floorsAway) {

    /** Whether nothing speaks against asking this person. */
    public boolean isFit() {
        return obstacles.isEmpty();
    }

    Ranked at(int place) {
        return new Ranked(place, person, obstacles, costs, score, sameTeam, free, floorsAway);
    }

    static @Nullable Integer floorsBetween(Job job, Position position) {
        var target = job.floor();
        var last = position.floor();
        var sameBuilding = job.building() != null && job.building().equals(position.building());
        return sameBuilding && target != null && last != null ? Math.abs(target - last) : null;
    }
}
