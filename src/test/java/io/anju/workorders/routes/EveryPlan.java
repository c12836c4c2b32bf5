package io.anju.workorders.routes;

import java.util.ArrayList;
import java.util.List;

/** The best plan of a small day, found by trying every plan there is. */
final class EveryPlan {

    private final Day day;
    private int leastLeftOut = Integer.MAX_VALUE;
    private double leastTravel = Double.POSITIVE_INFINITY;

    private EveryPlan(Day day) {
        this.day = day;
    }

    /** The least weight left out and, with it, the least minutes on the way. */
    static EveryPlan of(Day day) {
        var all = new EveryPlan(day);
        all.go(0, new Walk(day, day.technicians().getFirst()), false, new ArrayList<>(day.jobs()), 0);
        return all;
    }

    int leftOut() {
        return leastLeftOut;
    }

    double travel() {
        return leastTravel;
    }

    private void go(int technician, Walk walk, boolean fetched, List<Job> open, double travel) {
        var ended = walk.copy().end();
        if (!walk.faults().isEmpty()) {
            return;
        }
        if (ended.faults().isEmpty()) {
            goHome(technician, open, travel + ended.travel());
        }
        if (!fetched && day.depot() != null && !open.isEmpty()) {
            go(technician, walk.copy().toDepot(), true, open, travel);
        }
        for (var job : List.copyOf(open)) {
            open.remove(job);
            go(technician, walk.copy().to(job), fetched, open, travel);
            open.add(job);
        }
    }

    private void goHome(int technician, List<Job> open, double travel) {
        if (technician + 1 < day.technicians().size()) {
            go(technician + 1, new Walk(day, day.technicians().get(technician + 1)), false, open, travel);
            return;
        }
        var leftOut = open.stream().mapToInt(Job::weight).sum();
        if (leftOut < leastLeftOut || leftOut == leastLeftOut && travel < leastTravel) {
            leastLeftOut = leftOut;
            leastTravel = travel;
        }
    }
}
