package io.anju.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Does the same thing over and over, from several sides at once, and keeps how long each took. */
final class Load {

    /** One thing done; gives how it ended, such as {@code 201}. It is counted under that word. */
    @FunctionalInterface
    interface Deed {
        String once(int side) throws Exception;
    }

    /**
     * What came of it.
     *
     * @param millis of every deed that was begun, ascending
     * @param ends how many ended how
     */
    record Outcome(double seconds, double[] millis, Map<String, Integer> ends) {

        double perSecond() {
            return millis.length / seconds;
        }

        double percentile(double share) {
            return millis.length == 0
                    ? 0
                    : millis[(int) Math.min(millis.length - 1L, Math.round(share * millis.length))];
        }
    }

    private record Done(long nanos, String end) {}

    /** The end of what was due while as much as the cap allows was still running. */
    static final String NOT_BEGUN = "not begun";

    private Load() {}

    /** Closed loop: each side begins anew as soon as it is done. */
    static Outcome closed(int sides, Duration duration, Deed deed) throws InterruptedException {
        var done = new ConcurrentLinkedQueue<Done>();
        var until = System.nanoTime() + duration.toNanos();
        var began = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(sides)) {
            for (var side = 0; side < sides; side++) {
                var mine = side;
                threads.submit(() -> {
                    while (System.nanoTime() < until) {
                        done.add(timed(System.nanoTime(), mine, deed));
                    }
                });
            }
        }
        return outcome(began, done);
    }

    /** Open loop: begins so many a second whether or not those before are done, up to a cap; time counts from when it was due. */
    static Outcome open(double perSecond, int cap, Duration duration, Deed deed) throws InterruptedException {
        var done = new ConcurrentLinkedQueue<Done>();
        var running = new AtomicInteger();
        var began = System.nanoTime();
        var pause = 1e9 / perSecond;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var number = 0L; number * pause < duration.toNanos(); number++) {
                var due = began + (long) (number * pause);
                LockSupport.parkNanos(due - System.nanoTime());
                if (running.get() >= cap) {
                    done.add(new Done(0, NOT_BEGUN));
                    continue;
                }
                running.incrementAndGet();
                var side = (int) (number % cap);
                threads.submit(() -> {
                    done.add(timed(due, side, deed));
                    running.decrementAndGet();
                });
            }
            threads.shutdown();
            threads.awaitTermination(1, TimeUnit.MINUTES);
        }
        return outcome(began, done);
    }

    private static Done timed(long since, int side, Deed deed) {
        String end;
        try {
            end = deed.once(side);
        } catch (Exception failed) {
            end = failed.getClass().getSimpleName() + ": " + failed.getMessage();
        }
        return new Done(System.nanoTime() - since, end);
    }

    private static Outcome outcome(long began, ConcurrentLinkedQueue<Done> done) {
        var seconds = (System.nanoTime() - began) / 1e9;
        var all = new ArrayList<>(done);
        var millis = all.stream()
                .filter(each -> !each.end().equals(NOT_BEGUN))
                .mapToDouble(each -> each.nanos() / 1e6)
                .toArray();
        Arrays.sort(millis);
        var ends = new TreeMap<String, Integer>();
        all.forEach(each -> ends.merge(each.end(), 1, Integer::sum));
        return new Outcome(seconds, millis, ends);
    }
}
