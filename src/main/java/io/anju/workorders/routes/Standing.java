package io.anju.workorders.routes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a technician stands when planning begins.
 *
 * @param past visits already begun or under way
 * @param place of the last of them, or the start of the day
 * @param free the first minute to leave
 * @param stocked whether the depot was among them, after which nothing is lacking
 * @param parts how many of each kind are left
 * @param travel minutes on the way so far
 */
record Standing(List<Visit> past, int place, double free, boolean stocked, Map<String, Integer> parts, double travel) {

    static Standing of(Day day, Technician technician, List<Visit> visits, double now) {
        var past = visits.stream().takeWhile(visit -> visit.leaves() < now).toList();
        var jobs = day.jobs().stream().collect(Collectors.toMap(Job::id, job -> job));
        var place = technician.start();
        var travel = 0.0;
        var stocked = false;
        var parts = new HashMap<>(technician.parts());
        for (var visit : past) {
            var job = visit.job() == null ? null : jobs.get(visit.job());
            var there = place(day, job, visit);
            travel += there == place ? 0 : day.ways().minutes(place, there);
            place = there;
            stocked |= visit.atDepot();
            if (job != null && !stocked) {
                job.parts().forEach((kind, count) -> parts.merge(kind, -count, Integer::sum));
            }
        }
        var free = past.isEmpty() ? technician.from() : past.getLast().ends();
        return new Standing(past, place, Math.max(free, now), stocked, parts, travel);
    }

    private static int place(Day day, @Nullable Job job, Visit visit) {
        if (job != null) {
            return job.place();
        }
        var depot = day.depot();
        if (depot == null || !visit.atDepot()) {
            throw new IllegalArgumentException("the day does not know the visit " + visit);
        }
        return depot;
    }
}
