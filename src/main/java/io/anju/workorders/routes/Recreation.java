package io.anju.workorders.routes;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Puts absent jobs back one by one, each where it costs least, in an order drawn anew every time; a route is overlooked now and
 * then, so that the same jobs do not always go back to the same places.
 */
final class Recreation {

    private static final double OVERLOOKED = 0.02;
    /** How often each order is drawn: by chance, scarce ones first, far ones, near ones, short windows, early, soon closing. */
    private static final int[] SHARES = {4, 4, 2, 1, 2, 2, 2};

    private final Tours tours;
    private final Model model;
    private final Changes changes;
    private final Absent absent;
    private final SplittableRandom random;
    private final Insertions insertions;
    private final double[][] orders;
    private final int[] drawn;

    Recreation(Tours tours, Changes changes, Absent absent, SplittableRandom random) {
        this.tours = tours;
        model = tours.model;
        this.changes = changes;
        this.absent = absent;
        this.random = random;
        insertions = new Insertions(tours);
        orders = new double[SHARES.length][model.jobs];
        for (var job = 0; job < model.jobs; job++) {
            orders[1][job] = scarcity(job);
            orders[2][job] = -nearest(job);
            orders[3][job] = nearest(job);
            orders[4][job] = model.closes[job] - model.opens[job];
            orders[5][job] = model.opens[job];
            orders[6][job] = model.closes[job];
        }
        drawn = IntStream.range(0, SHARES.length)
                .flatMap(order -> IntStream.generate(() -> order).limit(SHARES[order]))
                .toArray();
    }

    /** Puts back what can be put back, but nothing to that technician. */
    void fill(int shunned) {
        for (var at = 0; at < changes.count(); at++) {
            insertions.settleDepot(changes.person(at));
        }
        sort();
        for (var at = 0; at < absent.count(); at++) {
            insert(absent.job(at), shunned);
        }
        absent.settle();
        for (var at = 0; at < changes.count(); at++) {
            insertions.settleDepot(changes.person(at));
        }
    }

    private void sort() {
        var order = drawn[random.nextInt(drawn.length)];
        if (order == 0) {
            for (var at = 0; at < absent.count(); at++) {
                orders[0][absent.job(at)] = random.nextDouble();
            }
        }
        absent.sort(orders[order]);
    }

    private void insert(int job, int shunned) {
        var least = Double.POSITIVE_INFINITY;
        var chosen = -1;
        for (var person = 0; person < model.people; person++) {
            var cost = insertions.cost(job, person);
            if (cost < least && person != shunned && random.nextDouble() >= OVERLOOKED) {
                least = cost;
                chosen = person;
            }
        }
        if (chosen >= 0) {
            changes.touch(chosen);
            insertions.apply(job, chosen);
        }
    }

    private double scarcity(int job) {
        return IntStream.range(0, model.people)
                .filter(person -> tours.rules.skilled(person, job))
                .count();
    }

    private double nearest(int job) {
        return IntStream.range(0, model.people)
                .filter(person -> tours.rules.skilled(person, job))
                .mapToDouble(person -> model.way(model.start(person), job))
                .min()
                .orElse(0);
    }
}
