package io.anju.replay;

/** How long calls took, counted in steps of ten microseconds up to two seconds: the memory does not grow with the calls. */
final class Durations {

    private static final long STEP_NANOS = 10_000;
    private static final double STEPS_PER_MILLI = 100.0;

    private final long[] counts = new long[200_000];
    private long all;

    void add(long nanos) {
        counts[(int) Math.min(counts.length - 1, nanos / STEP_NANOS)]++;
        all++;
    }

    long count() {
        return all;
    }

    /** The given percentile in milliseconds; 0 where nothing was measured. */
    double percentile(int percent) {
        var rank = all * percent / 100;
        for (var step = 0; step < counts.length; step++) {
            rank -= counts[step];
            if (rank < 0) {
                return step / STEPS_PER_MILLI;
            }
        }
        return 0;
    }
}
