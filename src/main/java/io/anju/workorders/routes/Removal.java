package io.anju.workorders.routes;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Takes jobs out: round a job chosen by chance, from each of some routes near it a string of consecutive jobs that holds one near
 * it (slack induction by string removals, Christiaens and Vanden Berghe 2020). Now and then one technician's whole route is taken,
 * to see whether the others do better without. Pinned jobs are passed over.
 */
final class Removal {

    static final int NOBODY = -1;
    private static final double WHOLE_ROUTE = 0.2;
    private static final double USUAL = 10;
    private static final int LONGEST = 10;
    private static final double SPLIT = 0.5;
    private static final double SPLIT_GROWS = 0.01;

    private final Tours tours;
    private final Model model;
    private final Changes changes;
    private final Absent absent;
    private final boolean[] movable;
    private final SplittableRandom random;
    private final int[][] near;
    private final int[] candidates;
    private final int[] string;

    Removal(Tours tours, Changes changes, Absent absent, boolean[] movable, SplittableRandom random) {
        this.tours = tours;
        model = tours.model;
        this.changes = changes;
        this.absent = absent;
        this.movable = movable;
        this.random = random;
        near = model.neighbours();
        candidates = IntStream.range(0, model.jobs).filter(job -> movable[job]).toArray();
        string = new int[model.jobs];
    }

    /** Whether there is anything that may be moved. */
    boolean possible() {
        return candidates.length > 0;
    }

    /** The technician who is to get nothing in this round; {@code NOBODY} as usual. */
    int remove() {
        var seed = candidates[random.nextInt(candidates.length)];
        var person = tours.owner[seed];
        if (person >= 0 && random.nextDouble() < WHOLE_ROUTE) {
            clear(person);
            return person;
        }
        removeStrings(seed);
        return NOBODY;
    }

    private void clear(int person) {
        changes.touch(person);
        var row = tours.stops[person];
        for (var at = 1; at <= tours.size[person]; at++) {
            if (row[at] < model.jobs && movable[row[at]]) {
                absent.add(row[at]);
            }
        }
        tours.removeStrangers(person);
        tours.refresh(person);
    }

    private void removeStrings(int seed) {
        var longest = Math.min(LONGEST, usualLength());
        var most = 4 * USUAL / (1 + longest) - 1;
        var strings = (int) (1 + random.nextDouble() * most);
        var taken = around(seed, longest) ? 1 : 0;
        for (var at = 0; at < near[seed].length && taken < strings; at++) {
            if (around(near[seed][at], longest)) {
                taken++;
            }
        }
    }

    private double usualLength() {
        var stops = 0;
        var routes = 0;
        for (var size : tours.size) {
            stops += size;
            routes += size > 0 ? 1 : 0;
        }
        return routes == 0 ? 1 : (double) stops / routes;
    }

    private boolean around(int job, double longest) {
        var person = tours.owner[job];
        if (!movable[job] || person < 0 || changes.touched(person)) {
            return false;
        }
        changes.touch(person);
        var count = 0;
        var place = 0;
        var row = tours.stops[person];
        for (var at = 1; at <= tours.size[person]; at++) {
            var node = row[at];
            if (node < model.jobs && movable[node]) {
                place = node == job ? count : place;
                string[count++] = node;
            }
        }
        var length = (int) (1 + random.nextDouble() * Math.min(count, longest));
        take(count, place, Math.min(length, count));
        tours.removeStrangers(person);
        tours.refresh(person);
        return true;
    }

    /** Takes so many consecutive jobs that hold the one at that place; now and then some between them stay. */
    private void take(int count, int place, int length) {
        var kept = 0;
        if (length > 1 && random.nextDouble() < SPLIT) {
            kept = 1;
            while (length + kept < count && random.nextDouble() < SPLIT_GROWS) {
                kept++;
            }
            kept = Math.min(kept, count - length);
        }
        var span = length + kept;
        var first = Math.max(0, place - span + 1);
        var last = Math.min(place, count - span);
        var from = first + random.nextInt(last - first + 1);
        var hole = kept == 0 ? 0 : from + 1 + random.nextInt(length - 1);
        for (var at = from; at < from + span; at++) {
            if (kept == 0 || at < hole || at >= hole + kept) {
                absent.add(string[at]);
            }
        }
    }
}
