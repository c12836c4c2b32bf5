package io.anju.workorders.routes;

/**
 * What a technician may be asked to do: the one definition, asked by everything that makes or changes a route.
 *
 * <p>Skills are those of the person for the whole day. Tools must be carried, parts must be left, until the depot was visited;
 * after it nothing is lacking. A job begins inside its window, after its window's opening at the earliest, and whoever went out
 * is at the end of the day in time.
 */
final class Feasibility {

    /** Minutes below which two times are the same: sums of many ways are not exact. */
    private static final double SAME = 1e-7;

    private final Model model;

    Feasibility(Model model) {
        this.model = model;
    }

    /** Whether the technician has the skills. */
    boolean skilled(int person, int job) {
        return model.able[person][job];
    }

    /** Whether the technician can do it with what is carried, when so many parts of each kind are already used up. */
    boolean equipped(int person, int job, int[] used) {
        if (model.lacks[person][job]) {
            return false;
        }
        var needed = model.parts[job];
        var carried = model.carried[person];
        for (var kind = 0; kind < needed.length; kind++) {
            if (needed[kind] > 0 && used[kind] + needed[kind] > carried[kind]) {
                return false;
            }
        }
        return true;
    }

    /** Whether somebody who arrives then is there in time. */
    boolean inTime(double arrival, double latest) {
        return arrival <= latest + SAME;
    }

    /** When somebody who arrives then is free again. */
    double free(double arrival, int node) {
        return Math.max(arrival, model.opens[node]) + model.minutes[node];
    }

    /** The last minute to arrive at a node for being in time there and, by then, at the next. */
    double latest(int node, int next, double latestThere) {
        return Math.min(model.closes[node], latestThere - model.way(node, next) - model.minutes[node]);
    }
}
