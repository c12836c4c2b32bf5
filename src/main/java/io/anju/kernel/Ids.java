package io.anju.kernel;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes UUIDs of version 7 whose order is the order of their making within this process, so that new rows land at the
 * end of an index. The time inside serves that order only; no business rule may read it.
 */
public final class Ids {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AtomicLong LAST = new AtomicLong();
    private static final int FRACTION_BITS = 12;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private Ids() {}

    /** A new id; never null, never repeated. */
    public static UUID next() {
        var now = CLOCK.instant();
        var fraction = (now.getNano() % 1_000_000L) * (1L << FRACTION_BITS) / 1_000_000L;
        var candidate = (now.toEpochMilli() << FRACTION_BITS) | fraction;
        var tick = LAST.updateAndGet(last -> Math.max(candidate, last + 1));
        var high = (tick >>> FRACTION_BITS << 16) | 0x7000L | (tick & 0xFFFL);
        return new UUID(high, (RANDOM.nextLong() >>> 2) | VARIANT);
    }
}
