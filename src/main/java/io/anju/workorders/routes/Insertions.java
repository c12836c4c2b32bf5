package io.anju.workorders.routes;

import java.util.stream.IntStream;

/**
 * What it costs least to put a job into a route, and where; kept until the route changes. Where the job needs the depot, or the
 * route visits it, every pair of turns for the two is compared.
 */
final class Insertions {

    private static final int AS_IT_IS = -1;

    private final Tours tours;
    private final Model model;
    private final Feasibility rules;
    private final Stripped[] stripped;
    private final int[] known;
    private final double[] cost;
    private final int[] after;
    private final int[] depotAfter;

    Insertions(Tours tours) {
        this.tours = tours;
        model = tours.model;
        rules = tours.rules;
        stripped = IntStream.range(0, model.people)
                .mapToObj(person -> new Stripped(tours, person))
                .toArray(Stripped[]::new);
        var pairs = model.jobs * model.people;
        known = new int[pairs];
        cost = new double[pairs];
        after = new int[pairs];
        depotAfter = new int[pairs];
    }

    /** Minutes more on the way; infinite where the route has no place for the job. */
    double cost(int job, int person) {
        var pair = job * model.people + person;
        if (known[pair] != tours.version[person]) {
            known[pair] = tours.version[person];
            cost[pair] = Double.POSITIVE_INFINITY;
            if (rules.skilled(person, job)) {
                compare(job, person, pair);
            }
        }
        return cost[pair];
    }

    /** Puts the job where it costs least. */
    void apply(int job, int person) {
        var pair = job * model.people + person;
        if (depotAfter[pair] == AS_IT_IS) {
            tours.insert(person, after[pair], job);
        } else {
            strip(person);
            tours.insert(person, after[pair], job);
            tours.insert(person, depotAfter[pair], model.depot);
        }
        tours.refresh(person);
    }

    /** Visits the depot where it costs least, or not at all where that is no longer needed. */
    void settleDepot(int person) {
        if (tours.depotAt[person] < 1) {
            return;
        }
        var without = stripped[person].now();
        var needed = without.reach < without.size;
        var at = needed ? without.cheapestDepot() : -1;
        if (at == tours.depotAt[person] - 1 || at < 0 && needed) {
            return;
        }
        strip(person);
        if (at >= 0) {
            tours.insert(person, at, model.depot);
        }
        tours.refresh(person);
    }

    private void strip(int person) {
        var without = stripped[person].now();
        System.arraycopy(without.stops, 0, tours.stops[person], 0, without.size + 2);
        tours.size[person] = without.size;
    }

    private void compare(int job, int person, int pair) {
        var depot = tours.depotAt[person];
        var carried = depot == 0 || rules.equipped(person, job, tours.used[person]);
        if (carried || depot > 0) {
            asItIs(job, person, pair, carried ? 0 : depot);
        }
        if (model.hasDepot && (depot > 0 || depot == Tours.NO_DEPOT && !carried)) {
            withDepot(job, person, pair);
        }
    }

    private void asItIs(int job, int person, int pair, int from) {
        var row = tours.stops[person];
        var free = tours.free[person];
        var latest = tours.latest[person];
        var size = tours.size[person];
        var best = Double.POSITIVE_INFINITY;
        for (var at = from; at <= size; at++) {
            if (free[at] > model.closes[job]) {
                break;
            }
            var there = model.way(row[at], job);
            var on = model.way(job, row[at + 1]);
            var more = there + on - (size == 0 ? tours.travel[person] : model.way(row[at], row[at + 1]));
            if (more < best && fits(job, free[at] + there, on, latest[at + 1])) {
                best = more;
                after[pair] = at;
            }
        }
        cost[pair] = best;
        depotAfter[pair] = AS_IT_IS;
    }

    private boolean fits(int job, double arrival, double on, double latest) {
        return rules.inTime(arrival, model.closes[job]) && rules.inTime(rules.free(arrival, job) + on, latest);
    }

    private void withDepot(int job, int person, int pair) {
        var without = stripped[person].now();
        var less = without.travel - tours.travel[person];
        var least = without.leastDetour(job);
        for (var at = 0; at <= without.reach; at++) {
            if (without.free[at] > model.closes[job]) {
                break;
            }
            var there = without.free[at] + model.way(without.stops[at], model.depot);
            var detour = less + without.detour(at);
            if (detour < cost[pair]) {
                rightAfterDepot(without, job, pair, at, there, less);
            }
            if (detour + least < cost[pair]) {
                laterOn(without, job, pair, at, there, detour);
            }
        }
    }

    private void rightAfterDepot(Stripped without, int job, int pair, int at, double there, double less) {
        var here = without.stops[at];
        var next = without.stops[at + 1];
        var on = model.way(job, next);
        var way = model.way(model.depot, job);
        var more = less + model.way(here, model.depot) + way + on - model.way(here, next);
        if (more < cost[pair] && fits(job, there + way, on, without.latest[at + 1])) {
            keep(pair, more, at, at);
        }
    }

    private void laterOn(Stripped without, int job, int pair, int depotAt, double there, double detour) {
        var row = without.stops;
        var arrival = there + model.way(model.depot, row[depotAt + 1]);
        for (var at = depotAt + 1; at <= without.size; at++) {
            if (!rules.inTime(arrival, without.latest[at])) {
                return;
            }
            var leaving = rules.free(arrival, row[at]);
            var way = model.way(row[at], row[at + 1]);
            var first = model.way(row[at], job);
            var on = model.way(job, row[at + 1]);
            var more = detour + first + on - way;
            if (more < cost[pair] && fits(job, leaving + first, on, without.latest[at + 1])) {
                keep(pair, more, at, depotAt);
            }
            arrival = leaving + way;
        }
    }

    private void keep(int pair, double more, int at, int depotAt) {
        cost[pair] = more;
        after[pair] = at;
        depotAfter[pair] = depotAt;
    }
}
