package io.anju.requests;

import io.anju.kernel.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Keeps strangers from flooding the desk without asking them for a puzzle: so many reports from one address an hour. */
@Component
class PublicLimits {

    /** The privacy text that reporters agree to now (Y-02); the web shows the text of this version. */
    static final String CONSENT_VERSION = "2026-11";

    static final int MOST_AN_HOUR = 20;
    static final int MOST_LOOKS_AN_HOUR = 240;
    private static final int ADDRESSES_KEPT = 20_000;

    private final Map<String, Window> windows = new ConcurrentHashMap<>();
    private final Clock clock;

    PublicLimits(Clock clock) {
        this.clock = clock;
    }

    private record Window(Instant until, int count) {}

    /** Refuses ({@code too-many-attempts}) the next report after so many. */
    void countReport(String address) {
        count("report " + address, MOST_AN_HOUR);
    }

    /** The same for questions that cost the server work but write nothing. */
    void countLook(String address) {
        count("look " + address, MOST_LOOKS_AN_HOUR);
    }

    private void count(String key, int most) {
        var now = clock.instant();
        if (windows.size() > ADDRESSES_KEPT) {
            windows.values().removeIf(window -> !window.until().isAfter(now));
        }
        var window = windows.merge(
                key,
                new Window(now.plus(Duration.ofHours(1)), 1),
                (current, fresh) ->
                        current.until().isAfter(now) ? new Window(current.until(), current.count() + 1) : fresh);
        if (window.count() > most) {
            throw Refused.tooMany(Duration.between(now, window.until()).toSeconds() + 1);
        }
    }
}
