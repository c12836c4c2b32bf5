package io.anju.workorders.routes;

import java.util.SplittableRandom;

/**
 * Improves routes by taking strings of neighbouring jobs out and putting them back one by one where they cost least, over and
 * over; worse routes are kept now and then, ever more seldom (simulated annealing). Of a pinned job nothing is ever taken out.
 */
final class Search {

    private static final double HOT = 2;
    private static final double COLD = 0.01;
    private static final int ROUNDS_AT_A_TIME = 64;

    private final Model model;
    private final Tours tours;
    private final Changes changes;
    private final Absent absent;
    private final Removal removal;
    private final Recreation recreation;
    private final SplittableRandom random;
    private final Best best;
    private long rounds;

    Search(Tours tours, boolean[] movable, long seed) {
        this.tours = tours;
        model = tours.model;
        random = new SplittableRandom(seed);
        changes = new Changes(tours);
        absent = new Absent(model, tours, movable);
        removal = new Removal(tours, changes, absent, movable, random);
        recreation = new Recreation(tours, changes, absent, random);
        recreation.fill(Removal.NOBODY);
        changes.keep();
        best = new Best(tours);
    }

    /** How many rounds were done. */
    long rounds() {
        return rounds;
    }

    /** Goes on until the budget is spent or the thread is interrupted, and leaves the best routes found in the tours. */
    void run(Budget budget) {
        var cost = cost();
        var least = cost;
        var edge = tours.travel() / Math.max(1, model.jobs);
        var spent = budget.spent(0);
        while (spent < 1 && removal.possible() && !Thread.currentThread().isInterrupted()) {
            var heat = edge * HOT * Math.pow(COLD / HOT, spent);
            for (var each = 0; each < ROUNDS_AT_A_TIME; each++) {
                var next = round();
                if (next < cost - heat * Math.log(random.nextDouble())) {
                    cost = next;
                    changes.keep();
                    if (cost < least - 1e-9) {
                        least = cost;
                        best.take();
                    }
                } else {
                    changes.undo();
                    absent.undo();
                }
            }
            rounds += ROUNDS_AT_A_TIME;
            spent = budget.spent(rounds);
        }
        best.give();
    }

    private double round() {
        absent.mark();
        recreation.fill(removal.remove());
        return cost();
    }

    private double cost() {
        return tours.travel() + absent.penalty();
    }
}
