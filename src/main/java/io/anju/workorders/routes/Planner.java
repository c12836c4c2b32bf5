package io.anju.workorders.routes;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Plans a day, and plans it again while it runs.
 *
 * <p>Every job that fits is given out, by least weight left out and then by least minutes on the way; the same day, seed and
 * number of rounds always give the same plan. A plan is never worse than what was planned before for what is still to come.
 */
public final class Planner {

    private final Day day;
    private final long seed;

    public Planner(Day day, long seed) {
        this.day = day;
        this.seed = seed;
    }

    /** A plan for the whole day. */
    public DayPlan plan(Budget budget) {
        return replan(DayPlan.NONE, Set.of(), Double.NEGATIVE_INFINITY, budget);
    }

    /**
     * A plan for the rest of the day. What somebody had left for before that minute stays as it was; pinned jobs keep their
     * technician and their turn among the pinned ones; everything else may move, and jobs that are new come in.
     *
     * @param running visits with the times at which they really were or are now expected to be; those of jobs that the day no
     *     longer has are dropped, unless they are past
     * @param pinned jobs of the running plan
     */
    public DayPlan replan(DayPlan running, Set<String> pinned, double now, Budget budget) {
        var held = Held.of(day, running, pinned, now);
        var model = new Model(day, held);
        var tours = new Tours(model);
        var pressed = new Pinning(tours).place(held);
        var reasons = new Reasons(day, tours);
        resume(tours, held);
        var search = new Search(tours, held.movable(), seed);
        search.run(budget);
        return new Timetable(day, tours)
                .plan(
                        held,
                        reasons,
                        pressed.stream().map(job -> day.jobs().get(job).id()).collect(Collectors.toSet()));
    }

    /** Begins with what was planned, route by route, where that is still possible. */
    private static void resume(Tours tours, Held held) {
        for (var person = 0; person < tours.model.people; person++) {
            var planned = held.planned()[person];
            if (planned.length == 0) {
                continue;
            }
            var before = Arrays.copyOfRange(tours.stops[person], 1, tours.size[person] + 1);
            tours.set(person, planned, planned.length);
            if (!tours.legal(person)) {
                Arrays.stream(planned).filter(stop -> stop < tours.model.jobs).forEach(job -> tours.owner[job] = -1);
                tours.set(person, before, before.length);
            }
        }
    }
}
