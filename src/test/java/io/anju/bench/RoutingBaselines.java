package io.anju.bench;

import io.anju.workorders.routes.Day;
import io.anju.workorders.routes.Job;
import io.anju.workorders.routes.Walk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What planning is measured against: two plans that a person could make with a pencil. */
record RoutingBaselines(int served, double distance) {

    /** Each technician in turn goes to the nearest job they can still do, by the depot where that is needed, until there is none. */
    static RoutingBaselines nearestNeighbour(Day day) {
        var open = new ArrayList<>(day.jobs());
        var distance = 0.0;
        for (var technician : day.technicians()) {
            var walk = new Walk(day, technician);
            for (var next = nearest(day, walk, open); next != null; next = nearest(day, walk, open)) {
                walk = next.walk;
                open.remove(next.job);
            }
            distance += walk.end().travel();
        }
        return new RoutingBaselines(day.jobs().size() - open.size(), distance);
    }

    private record Next(Job job, Walk walk) {}

    private static Next nearest(Day day, Walk walk, List<Job> open) {
        Next nearest = null;
        var least = Double.POSITIVE_INFINITY;
        for (var job : open) {
            var way = day.ways().minutes(walk.place(), job.place());
            if (way < least) {
                for (var then :
                        List.of(walk.copy().to(job), walk.copy().toDepot().to(job))) {
                    if (way < least && then.copy().end().faults().isEmpty()) {
                        least = way;
                        nearest = new Next(job, then);
                    }
                }
            }
        }
        return nearest;
    }

    /** Each job, the first to close before the others, goes to the first technician who can do it after what they have. */
    static RoutingBaselines firstFit(Day day) {
        var walks = new ArrayList<>(
                day.technicians().stream().map(each -> new Walk(day, each)).toList());
        var served = 0;
        for (var job : day.jobs().stream()
                .sorted(Comparator.comparingDouble(Job::closes))
                .toList()) {
            served += give(job, walks) ? 1 : 0;
        }
        return new RoutingBaselines(
                served, walks.stream().mapToDouble(walk -> walk.end().travel()).sum());
    }

    private static boolean give(Job job, List<Walk> walks) {
        for (var at = 0; at < walks.size(); at++) {
            for (var then : List.of(
                    walks.get(at).copy().to(job), walks.get(at).copy().toDepot().to(job))) {
                if (then.copy().end().faults().isEmpty()) {
                    walks.set(at, then);
                    return true;
                }
            }
        }
        return false;
    }
}
