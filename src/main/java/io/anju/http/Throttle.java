package io.anju.http;

import io.anju.kernel.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * So much in one hour from one source, counted in this process. It keeps strangers from flooding an open door without
 * asking them for a puzzle.
 */
public final class Throttle {

    private static final Duration SPAN = Duration.ofHours(1);
    private static final int SOURCES_KEPT = 20_000;

    /** Requests of one burst read the clock in another order than they are counted; only what is later than this was turned. */
    private static final Duration ASIDE = Duration.ofMinutes(1);

    private final Map<String, Window> windows = new ConcurrentHashMap<>();
    private final Clock clock;
    private final long most;

    /** At most {@code most} an hour, in whatever is counted. */
    public Throttle(Clock clock, long most) {
        this.clock = clock;
        this.most = most;
    }

    private record Window(Instant until, long count) {

        /** A clock that was turned back must not keep anybody out for longer than the hour. */
        boolean holds(Instant now) {
            return until.isAfter(now) && !until.isAfter(now.plus(SPAN).plus(ASIDE));
        }
    }

    /** Counts one more of this source; refuses ({@code too-many-attempts}) what is over the limit. */
    public void count(String source) {
        count(source, 1);
    }

    /** Counts so much more of this source; refuses ({@code too-many-attempts}) what is over the limit. */
    public void count(String source, long amount) {
        var now = clock.instant();
        if (windows.size() > SOURCES_KEPT) {
            windows.values().removeIf(window -> !window.holds(now));
        }
        var window = windows.merge(
                source,
                new Window(now.plus(SPAN), amount),
                (current, fresh) -> current.holds(now) ? new Window(current.until(), current.count() + amount) : fresh);
        if (window.count() > most) {
            throw Refused.tooMany(Duration.between(now, window.until()).toSeconds() + 1);
        }
    }
}
