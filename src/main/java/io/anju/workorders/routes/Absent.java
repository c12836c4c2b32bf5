package io.anju.workorders.routes;

import java.util.Arrays;

/** The jobs that stand in no route at the moment. */
final class Absent {

    private final Model model;
    private final Tours tours;
    private final double penalty;
    private final int[] jobs;
    private final int[] before;
    private int count;
    private int countBefore;

    Absent(Model model, Tours tours, boolean[] movable) {
        this.model = model;
        this.tours = tours;
        jobs = new int[model.jobs];
        before = new int[model.jobs];
        for (var job = 0; job < model.jobs; job++) {
            if (movable[job] && tours.owner[job] < 0) {
                add(job);
            }
        }
        penalty = longest(model);
    }

    /** More than all the ways of a day, so that no way is saved by leaving a job out. */
    private static double longest(Model model) {
        var longest = 1.0;
        for (var from = 0; from < model.nodes; from++) {
            for (var to = 0; to < model.nodes; to++) {
                longest = Math.max(longest, model.way(from, to));
            }
        }
        return longest * 2 * (model.jobs + model.people);
    }

    int count() {
        return count;
    }

    int job(int at) {
        return jobs[at];
    }

    void add(int job) {
        tours.owner[job] = -1;
        jobs[count++] = job;
    }

    /** Sets the order in which they are tried. */
    void sort(double[] keys) {
        for (var at = 1; at < count; at++) {
            var job = jobs[at];
            var to = at;
            while (to > 0 && keys[jobs[to - 1]] > keys[job]) {
                jobs[to] = jobs[to - 1];
                to--;
            }
            jobs[to] = job;
        }
    }

    /** Keeps those that still stand in no route. */
    void settle() {
        var kept = 0;
        for (var at = 0; at < count; at++) {
            if (tours.owner[jobs[at]] < 0) {
                jobs[kept++] = jobs[at];
            }
        }
        count = kept;
    }

    void mark() {
        System.arraycopy(jobs, 0, before, 0, count);
        countBefore = count;
    }

    void undo() {
        System.arraycopy(before, 0, jobs, 0, countBefore);
        count = countBefore;
        Arrays.stream(jobs, 0, count).forEach(job -> tours.owner[job] = -1);
    }

    double penalty() {
        var weight = 0L;
        for (var at = 0; at < count; at++) {
            weight += model.weight[jobs[at]];
        }
        return weight * penalty;
    }
}
