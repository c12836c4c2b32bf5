package io.anju.world;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The time of an installation with a world: while the world is built it stands where the story stands, then it is real. */
final class WorldClock extends Clock {

    private final Clock real;
    private volatile @Nullable Instant told;

    WorldClock(Clock real) {
        this.real = real;
    }

    /** Stands at this instant of the story; a story never goes back and never gets ahead of the real time. */
    void tell(Instant instant) {
        var now = told;
        if (now == null || instant.isAfter(now)) {
            told = instant.isAfter(real.instant()) ? real.instant() : instant;
        }
    }

    /** Real time from here on. */
    void release() {
        told = null;
    }

    @Override
    public Instant instant() {
        var now = told;
        return now == null ? real.instant() : now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
