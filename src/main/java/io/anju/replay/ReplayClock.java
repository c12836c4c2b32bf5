package io.anju.replay;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The time inside a replay: it stands still until the timeline moves it, and touches nothing outside this process. */
final class ReplayClock extends Clock {

    private volatile Instant now = Instant.EPOCH;

    /** Moves on; time never goes back. */
    void moveTo(Instant instant) {
        if (instant.isAfter(now)) {
            now = instant;
        }
    }

    /** Takes time back to where it stood, because what happened since then was undone. */
    void returnTo(Instant instant) {
        now = instant;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
