package io.anju.workorders.schedule;

import io.anju.workorders.routes.Day;
import io.anju.workorders.routes.DayPlan;
import io.anju.workorders.routes.Job;
import io.anju.workorders.routes.Route;
import io.anju.workorders.routes.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Walks a plan by the clock: the search takes every hour for a quiet one, but while everybody is in the lifts a way takes longer.
 * Visits keep their turn; whoever has time waits where they are.
 */
final class HourWalk {

    private final DayTask task;
    private final Map<String, Job> jobs;
    private boolean inTime = true;

    HourWalk(DayTask task, Day day) {
        this.task = task;
        jobs = day.jobs().stream().collect(Collectors.toMap(Job::id, job -> job));
    }

    /** The plan with the times that are to be expected. */
    DayPlan walk(DayPlan plan) {
        return new DayPlan(
                plan.routes().stream().map(route -> walk(plan, route)).toList(), plan.leftOut(), plan.pressed());
    }

    /** Whether everything walked so far still keeps its window and its turn, but for what a human chose otherwise. */
    boolean inTime() {
        return inTime;
    }

    private Route walk(DayPlan plan, Route route) {
        var stint = task.stints().get(route.technician());
        if (stint == null || route.visits().isEmpty()) {
            return route;
        }
        List<Visit> walked = new ArrayList<>();
        var place = stint.start();
        var free = (double) stint.from();
        var travel = 0.0;
        for (var visit : route.visits()) {
            var job = Objects.requireNonNull(jobs.get(String.valueOf(visit.job())));
            var there = job.place();
            var way = task.way(place, there, free);
            var starts = Math.max(free + way, job.opens());
            way = Math.max(way, task.way(place, there, starts - way));
            starts = Math.max(starts, free + way);
            var ends = starts + visit.ends() - visit.starts();
            walked.add(new Visit(visit.job(), starts - way, starts, ends));
            inTime &= starts <= job.closes() || plan.pressed().contains(job.id());
            travel += way;
            place = there;
            free = ends;
        }
        inTime &= free <= stint.until() || !plan.pressed().isEmpty();
        return new Route(route.technician(), walked, travel, free);
    }
}
