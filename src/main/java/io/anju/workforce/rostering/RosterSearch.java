package io.anju.workforce.rostering;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Finds a good roster: fills the cover one place after the other, then anneals. The same task, seed and number of steps give the
 * same roster, unless the time ends it before.
 */
public final class RosterSearch {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int STEPS_BETWEEN_LOOKS = 1024;
    private static final double HOT = 40;
    private static final double COLD = 2;

    private final RosterState state;
    private final RosterMoves moves;
    private final SplittableRandom random;
    private final Limits limits;
    private final Watch watch;
    private final long began = worked();

    private int[][] best;
    private long bestCost;
    private long steps;
    private double barrier = 200;

    /**
     * When to stop, whichever comes first.
     *
     * @param seed of the dice
     * @param steps tried changes
     * @param longest of work of the one thread that searches; time in which it does not run does not count
     */
    public record Limits(long seed, long steps, Duration longest) {}

    /** Whoever waits: told how far the search is, from 0 to 1, and what it has; false ends it with the best so far. */
    @FunctionalInterface
    public interface Watch {
        boolean goOn(double share, int hard, int soft);
    }

    /** What was found, and how many changes were tried. */
    public record Found(Roster roster, RosterCost cost, long steps) {}

    private RosterSearch(RosterTask task, Limits limits, Watch watch) {
        this.state = new RosterState(new RosterTables(task));
        this.random = new SplittableRandom(limits.seed());
        this.moves = new RosterMoves(state, random);
        this.limits = limits;
        this.watch = watch;
        this.best = state.copy();
        this.bestCost = state.cost();
    }

    /** Plans from nothing. */
    public static Found plan(RosterTask task, Limits limits, Watch watch) {
        return new RosterSearch(task, limits, watch).run();
    }

    /** What a roster costs, by reason. Refuses one that gives somebody what they cannot do. */
    public static RosterCost cost(RosterTask task, Roster roster) {
        return loaded(task, roster).explain();
    }

    /** What each person's line costs, by reason; what is missing from the cover belongs to nobody. */
    public static List<RosterCost> lines(RosterTask task, Roster roster) {
        return loaded(task, roster).explainLines();
    }

    private static RosterState loaded(RosterTask task, Roster roster) {
        var tables = new RosterTables(task);
        var state = new RosterState(tables);
        var cells = new int[tables.people][tables.days];
        for (int person = 0; person < tables.people; person++) {
            for (int day = 0; day < tables.days; day++) {
                int cell = roster.cells().get(person).get(day);
                if (!tables.able[person][day][cell]) {
                    throw new IllegalArgumentException("person " + person + " cannot do this on day " + day);
                }
                cells[person][day] = cell;
            }
        }
        state.load(cells);
        return state;
    }

    private Found run() {
        new RosterStart(state, random).fill();
        keep();
        anneal(HOT, 0, 0.8);
        anneal(HOT / 3, 0.8, 0.9);
        anneal(HOT / 3, 0.9, 1);
        state.load(best);
        return new Found(state.roster(), state.explain(), steps);
    }

    /** From one share of the whole to another, cooling down; a stretch that ends in a fault makes faults dearer in the next. */
    private void anneal(double hot, double from, double to) {
        state.load(best);
        double heat = hot;
        while (true) {
            if (steps % STEPS_BETWEEN_LOOKS == 0) {
                double share = share();
                if (share >= to || !watch.goOn(share, hard(bestCost), soft(bestCost))) {
                    break;
                }
                heat = hot * Math.pow(COLD / hot, (share - from) / (to - from));
            }
            steps++;
            step(heat);
        }
        if (hard(bestCost) > 0) {
            barrier *= 3;
        }
    }

    private void step(double heat) {
        if (!moves.propose()) {
            return;
        }
        long change = state.change();
        double worse = hard(change) * barrier + soft(change);
        if (worse > 0 && random.nextDouble() >= Math.exp(-worse / heat)) {
            state.undo();
        } else if (state.cost() < bestCost) {
            keep();
        }
    }

    private void keep() {
        bestCost = state.cost();
        for (int person = 0; person < best.length; person++) {
            System.arraycopy(state.cells[person], 0, best[person], 0, best[person].length);
        }
    }

    private double share() {
        double done = (double) steps / limits.steps();
        double time = (double) (worked() - began) / limits.longest().toNanos();
        return Math.max(done, time);
    }

    /** Nanoseconds this thread was at work: a process that is halted, or shares its processor, cools no faster for it. */
    private static long worked() {
        long worked = Thread.currentThread().isVirtual() ? -1 : THREADS.getCurrentThreadCpuTime();
        return worked < 0 ? System.nanoTime() : worked;
    }

    private static int hard(long cost) {
        return (int) ((cost + RosterState.HARD / 2) >> 32);
    }

    private static int soft(long cost) {
        return (int) (cost - hard(cost) * RosterState.HARD);
    }
}
