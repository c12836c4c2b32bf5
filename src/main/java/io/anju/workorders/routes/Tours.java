package io.anju.workorders.routes;

import java.util.Arrays;

/**
 * The routes while they are searched. Each is a row of nodes from where the technician stands to where the day ends; beside it
 * stand the first minute to leave each node and the last to arrive there, so that one more stop is judged without walking on.
 */
final class Tours {

    /** The route visits no depot, and had not before. */
    static final int NO_DEPOT = -1;

    final Model model;
    final Feasibility rules;
    final int[][] stops;
    final int[] size;
    final double[][] free;
    final double[][] latest;
    final int[] depotAt;
    final int[][] used;
    final double[] travel;
    final int[] version;
    final int[] owner;
    private int versions;

    Tours(Model model) {
        this.model = model;
        rules = new Feasibility(model);
        var room = model.jobs + 3;
        stops = new int[model.people][room];
        size = new int[model.people];
        free = new double[model.people][room];
        latest = new double[model.people][room];
        depotAt = new int[model.people];
        used = new int[model.people][model.kinds];
        travel = new double[model.people];
        version = new int[model.people];
        owner = new int[model.jobs];
        Arrays.fill(owner, -1);
        for (var person = 0; person < model.people; person++) {
            refresh(person);
        }
    }

    /** Gives the technician these stops, which must be legal but for pinned ones. */
    void set(int person, int[] nodes, int count) {
        System.arraycopy(nodes, 0, stops[person], 1, count);
        size[person] = count;
        refresh(person);
    }

    /** Whether the technician is in time everywhere, has the skills and carries what is needed. */
    boolean legal(int person) {
        var row = stops[person];
        var parts = new int[model.kinds];
        var stocked = model.standing.get(person).stocked();
        for (var at = 1; at <= size[person] + 1; at++) {
            var node = row[at];
            var arrival = free[person][at - 1] + model.way(row[at - 1], node);
            stocked |= node == model.depot;
            if (!rules.inTime(arrival, model.closes[node])) {
                return false;
            }
            if (node < model.jobs) {
                if (!rules.skilled(person, node) || !stocked && !rules.equipped(person, node, parts)) {
                    return false;
                }
                use(parts, node);
            }
        }
        return true;
    }

    /** Puts a stop after the one at that position; 0 is where the technician stands. */
    void insert(int person, int after, int node) {
        var row = stops[person];
        System.arraycopy(row, after + 1, row, after + 2, size[person] - after);
        row[after + 1] = node;
        size[person]++;
    }

    /** Takes out all stops that do not belong to the technician any more. */
    void removeStrangers(int person) {
        var row = stops[person];
        var kept = 0;
        for (var at = 1; at <= size[person]; at++) {
            if (row[at] == model.depot || owner[row[at]] == person) {
                row[++kept] = row[at];
            }
        }
        size[person] = kept;
    }

    /** Counts again what follows from the stops. */
    void refresh(int person) {
        version[person] = ++versions;
        var row = stops[person];
        var count = size[person];
        row[0] = model.start(person);
        row[count + 1] = model.end(person);
        forth(person, row, count);
        back(row, count, latest[person]);
    }

    private void forth(int person, int[] row, int count) {
        var leaving = free[person];
        leaving[0] = model.standing.get(person).free();
        var carriedOn = used[person];
        Arrays.fill(carriedOn, 0);
        var depot = model.standing.get(person).stocked() ? 0 : NO_DEPOT;
        var length = 0.0;
        for (var at = 1; at <= count + 1; at++) {
            var node = row[at];
            var way = model.way(row[at - 1], node);
            length += way;
            leaving[at] = rules.free(leaving[at - 1] + way, node);
            if (node == model.depot) {
                depot = at;
            } else if (node < model.jobs) {
                owner[node] = person;
                if (depot == NO_DEPOT) {
                    use(carriedOn, node);
                }
            }
        }
        depotAt[person] = depot;
        travel[person] = count == 0 && model.standing.get(person).past().isEmpty() ? 0 : length;
    }

    void use(int[] parts, int job) {
        var needed = model.parts[job];
        for (var kind = 0; kind < needed.length; kind++) {
            parts[kind] += needed[kind];
        }
    }

    void back(int[] row, int count, double[] last) {
        last[count + 1] = model.closes[row[count + 1]];
        for (var at = count; at >= 1; at--) {
            last[at] = rules.latest(row[at], row[at + 1], last[at + 1]);
        }
    }

    /** Minutes still to be travelled by all. */
    double travel() {
        var sum = 0.0;
        for (var each : travel) {
            sum += each;
        }
        return sum;
    }
}
