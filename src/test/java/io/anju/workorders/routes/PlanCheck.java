package io.anju.workorders.routes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** Judges a whole plan by walking every route of it. */
public final class PlanCheck {

    private static final double SAME = 1e-6;

    private PlanCheck() {}

    /** What is wrong with the plan, in words; empty where nothing is. */
    public static List<String> faults(Day day, DayPlan plan) {
        var faults = new ArrayList<String>();
        var jobs = day.jobs().stream().collect(Collectors.toMap(Job::id, job -> job));
        var met = new HashSet<String>();
        if (plan.routes().size() != day.technicians().size()) {
            faults.add("not one route for each technician");
        }
        for (var at = 0; at < plan.routes().size(); at++) {
            var route = plan.routes().get(at);
            var walk = new Walk(day, day.technicians().get(at));
            var ended = Double.NEGATIVE_INFINITY;
            for (var visit : route.visits()) {
                walk.waitUntil(visit.leaves());
                if (visit.atDepot()) {
                    walk.toDepot();
                } else {
                    walk.to(jobs.get(visit.job()));
                    if (!met.add(visit.job())) {
                        faults.add(visit.job() + " is done twice");
                    }
                    if (Math.abs(walk.now() - visit.ends()) > SAME) {
                        faults.add("%s ends at %f, not at %f".formatted(visit.job(), walk.now(), visit.ends()));
                    }
                }
                if (visit.leaves() < ended - SAME || visit.starts() < visit.leaves() || visit.ends() < visit.starts()) {
                    faults.add("times of %s run backwards".formatted(visit));
                }
                ended = visit.ends();
            }
            faults.addAll(walk.end().faults());
            if (route.back() < walk.now() - SAME) {
                faults.add("%s is back at %f, not at %f".formatted(route.technician(), walk.now(), route.back()));
            }
            if (Math.abs(walk.travel() - route.travel()) > SAME) {
                faults.add("%s travels %f, not %f".formatted(route.technician(), walk.travel(), route.travel()));
            }
        }
        plan.leftOut().stream()
                .map(LeftOut::job)
                .filter(job -> !met.add(job))
                .forEach(job -> faults.add(job + " twice"));
        if (met.size() != jobs.size()) {
            faults.add("%d jobs of %d".formatted(met.size(), jobs.size()));
        }
        return faults;
    }
}
