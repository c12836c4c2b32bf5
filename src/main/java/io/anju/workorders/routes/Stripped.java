package io.anju.workorders.routes;

import java.util.Arrays;

/** A technician's route without its visit to the depot: the row into which that visit is put anew. */
final class Stripped {

    final int[] stops;
    final double[] free;
    final double[] latest;
    int size;
    /** How many of the stops can be done before the depot has to be visited. */
    int reach;

    double travel;
    private final Tours tours;
    private final Model model;
    private final int person;
    private final int[] used;
    private int version = -1;

    Stripped(Tours tours, int person) {
        this.tours = tours;
        this.person = person;
        model = tours.model;
        stops = new int[model.jobs + 3];
        free = new double[model.jobs + 3];
        latest = new double[model.jobs + 3];
        used = new int[model.kinds];
    }

    /** As the route is now. */
    Stripped now() {
        if (version != tours.version[person]) {
            version = tours.version[person];
            strip();
        }
        return this;
    }

    private void strip() {
        size = 0;
        var row = tours.stops[person];
        stops[0] = row[0];
        for (var at = 1; at <= tours.size[person]; at++) {
            if (row[at] != model.depot) {
                stops[++size] = row[at];
            }
        }
        stops[size + 1] = model.end(person);
        forth();
        tours.back(stops, size, latest);
    }

    private void forth() {
        Arrays.fill(used, 0);
        reach = size;
        travel = 0;
        free[0] = tours.free[person][0];
        for (var at = 1; at <= size + 1; at++) {
            var node = stops[at];
            var way = model.way(stops[at - 1], node);
            travel += way;
            free[at] = tours.rules.free(free[at - 1] + way, node);
            if (reach == size && at <= size) {
                if (tours.rules.equipped(person, node, used)) {
                    tours.use(used, node);
                } else {
                    reach = at - 1;
                }
            }
        }
    }

    /** Where the depot costs least, after which stop; -1 where it cannot be visited in time. */
    int cheapestDepot() {
        var best = Double.POSITIVE_INFINITY;
        var after = -1;
        for (var at = 0; at <= reach; at++) {
            var there = free[at] + model.way(stops[at], model.depot);
            var cost = detour(at);
            if (cost < best && tours.rules.inTime(there + model.way(model.depot, stops[at + 1]), latest[at + 1])) {
                best = cost;
                after = at;
            }
        }
        return after;
    }

    /** Minutes more on the way by visiting the depot after that stop. */
    double detour(int after) {
        return model.way(stops[after], model.depot)
                + model.way(model.depot, stops[after + 1])
                - model.way(stops[after], stops[after + 1]);
    }

    /** No turn in the route costs the job fewer minutes, whether it fits there or not. */
    double leastDetour(int job) {
        var least = Double.POSITIVE_INFINITY;
        for (var at = 0; at <= size; at++) {
            var here = stops[at];
            var next = stops[at + 1];
            least = Math.min(least, model.way(here, job) + model.way(job, next) - model.way(here, next));
        }
        return least;
    }
}
