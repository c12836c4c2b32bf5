package io.anju.workorders.routes;

import io.anju.workorders.routes.LeftOut.Exclusion;
import java.util.Set;
import java.util.stream.IntStream;

/** Says why a job that stands in no route stands in none. */
final class Reasons {

    private final Tours free;
    private final boolean[] heldHasRoom;

    /** Asked before anything but the past and the pinned stands in the routes. */
    Reasons(Day day, Tours held) {
        free = new Tours(new Model(day, Held.of(day, DayPlan.NONE, Set.of(), Double.NEGATIVE_INFINITY)));
        heldHasRoom = new boolean[held.model.jobs];
        for (var job = 0; job < heldHasRoom.length; job++) {
            heldHasRoom[job] = hasRoom(held, job);
        }
    }

    Exclusion against(int job) {
        var people = IntStream.range(0, free.model.people)
                .filter(person -> free.rules.skilled(person, job))
                .toArray();
        if (people.length == 0) {
            return Exclusion.SKILLS;
        }
        if (!free.model.hasDepot
                && IntStream.of(people).noneMatch(person -> free.rules.equipped(person, job, free.used[person]))) {
            return Exclusion.EQUIPMENT;
        }
        if (!hasRoom(free, job)) {
            return Exclusion.WINDOW;
        }
        return heldHasRoom[job] ? Exclusion.FULL : Exclusion.HELD;
    }

    private static boolean hasRoom(Tours tours, int job) {
        var insertions = new Insertions(tours);
        return IntStream.range(0, tours.model.people).anyMatch(person -> Double.isFinite(insertions.cost(job, person)));
    }
}
