package io.anju.faults;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what must come, looking often and giving up late, so that a slow machine changes nothing but the time. */
final class Patience {

    private static final long LOOK_NANOS = 50_000_000L;

    private Patience() {}

    /** Gives the milliseconds that it took. */
    static long until(String what, Duration longest, BooleanSupplier happened) {
        var began = System.nanoTime();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() - began > longest.toNanos()) {
                throw new AssertionError("not within " + longest + ": " + what);
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
        return (System.nanoTime() - began) / 1_000_000;
    }

    static void pause(long millis) {
        LockSupport.parkNanos(millis * 1_000_000);
    }
}
