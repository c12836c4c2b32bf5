package io.anju.faults;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** One fault, again and again: how often, from which seed, and what came of it. */
final class Series {

    /** How often a fault happens in the long form; 0 asks for the short form. */
    static final int LONG = Integer.getInteger("anju.faults", 0);

    private static final long SEED = Long.getLong("anju.faults.seed", 20_261_122L);

    private final String fault;
    private final Ledger ledger;
    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    private final List<Long> recoveries = new ArrayList<>();

    Series(String fault, Ledger ledger) {
        this.fault = fault;
        this.ledger = ledger;
    }

    /** A moment within this time. */
    void pauseWithin(int millis) {
        Patience.pause(random.nextInt(millis));
    }

    int choose(int choices) {
        return random.nextInt(choices);
    }

    /** Happened once more; for so long nothing was taken. */
    void recovered(long millis) {
        recoveries.add(millis);
    }

    /** Says for the table of docs/reliability.md what happened. */
    void print() {
        Collections.sort(recoveries);
        IO.println("| %s | %d | %d | 0 | 0 | %s | seed %d, %s |"
                .formatted(fault, recoveries.size(), ledger.count(true), seconds(), SEED, ledger.answers()));
    }

    private String seconds() {
        return recoveries.isEmpty()
                ? "-"
                : "%.1f / %.1f s".formatted(recoveries.get(recoveries.size() / 2) / 1e3, recoveries.getLast() / 1e3);
    }
}
