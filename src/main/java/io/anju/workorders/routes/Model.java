package io.anju.workorders.routes;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A day as numbers, so that the search asks arrays. Nodes are the jobs, then the depot, then where each technician stands, then
 * where each has to end.
 */
final class Model {

    final int jobs;
    final int people;
    final int depot;
    final int nodes;
    final double[] opens;
    final double[] closes;
    final double[] minutes;
    final int kinds;
    final int[][] parts;
    final int[] weight;
    final List<Standing> standing;
    final int[][] carried;
    final boolean[][] able;
    final boolean[][] lacks;
    final boolean hasDepot;
    private final double[] ways;

    Model(Day day, Held held) {
        jobs = day.jobs().size();
        people = day.technicians().size();
        depot = jobs;
        nodes = jobs + 1 + 2 * people;
        hasDepot = day.depot() != null;
        opens = new double[nodes];
        closes = new double[nodes];
        minutes = new double[nodes];
        weight = day.jobs().stream().mapToInt(Job::weight).toArray();
        var numbers = kinds(day);
        kinds = numbers.size();
        parts = day.jobs().stream().map(job -> counts(job.parts(), numbers)).toArray(int[][]::new);
        standing = held.standing();
        carried = standing.stream().map(each -> counts(each.parts(), numbers)).toArray(int[][]::new);
        able = new boolean[people][jobs];
        lacks = new boolean[people][jobs];
        ways = ways(day);
        windows(day);
        abilities(day);
    }

    /** Where the technician stands. */
    int start(int person) {
        return jobs + 1 + person;
    }

    /** Where the technician has to end. */
    int end(int person) {
        return jobs + 1 + people + person;
    }

    /** Minutes from node to node. */
    double way(int from, int to) {
        return ways[from * nodes + to];
    }

    /** The other jobs by how near they are. */
    int[][] neighbours() {
        return IntStream.range(0, jobs)
                .mapToObj(job -> IntStream.range(0, jobs)
                        .filter(other -> other != job)
                        .boxed()
                        .sorted((one, two) -> Double.compare(way(job, one), way(job, two)))
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toArray(int[][]::new);
    }

    private void windows(Day day) {
        for (var job = 0; job < jobs; job++) {
            var each = day.jobs().get(job);
            opens[job] = each.opens();
            closes[job] = each.closes();
            minutes[job] = each.minutes();
        }
        Arrays.fill(opens, jobs, nodes, Double.NEGATIVE_INFINITY);
        Arrays.fill(closes, jobs, nodes, Double.POSITIVE_INFINITY);
        for (var person = 0; person < people; person++) {
            closes[end(person)] = day.technicians().get(person).until();
        }
    }

    private void abilities(Day day) {
        for (var person = 0; person < people; person++) {
            var technician = day.technicians().get(person);
            for (var job = 0; job < jobs; job++) {
                var each = day.jobs().get(job);
                able[person][job] = technician.skills().containsAll(each.skills());
                lacks[person][job] = !technician.tools().containsAll(each.tools());
            }
        }
    }

    private double[] ways(Day day) {
        var places = new int[nodes];
        for (var job = 0; job < jobs; job++) {
            places[job] = day.jobs().get(job).place();
        }
        var fetching = day.depot();
        places[depot] = fetching == null ? -1 : fetching;
        for (var person = 0; person < people; person++) {
            places[start(person)] = standing.get(person).place();
            places[end(person)] = day.technicians().get(person).end();
        }
        var all = new double[nodes * nodes];
        for (var from = 0; from < nodes; from++) {
            for (var to = 0; to < nodes; to++) {
                all[from * nodes + to] = places[from] == places[to] || places[from] < 0 || places[to] < 0
                        ? 0
                        : day.ways().minutes(places[from], places[to]);
            }
        }
        return all;
    }

    private static Map<String, Integer> kinds(Day day) {
        var numbers = new HashMap<String, Integer>();
        for (var job : day.jobs()) {
            job.parts().keySet().stream().sorted().forEach(kind -> numbers.putIfAbsent(kind, numbers.size()));
        }
        return numbers;
    }

    private static int[] counts(Map<String, Integer> parts, Map<String, Integer> numbers) {
        var counts = new int[numbers.size()];
        parts.forEach((kind, count) -> {
            var number = numbers.get(kind);
            if (number != null) {
                counts[number] = count;
            }
        });
        return counts;
    }
}
