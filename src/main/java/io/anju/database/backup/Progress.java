package io.anju.database.backup;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Tells whoever waits how far the work is, at most every two seconds. */
final class Progress {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long MEGABYTE = 1_000_000;

    private final PrintStream out;
    private final Clock clock;
    private String what = "";
    private long whole;
    private long done;
    private Instant said;

    Progress(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
        this.said = clock.instant();
    }

    void say(String line) {
        out.println(line);
    }

    /** A part of the work begins; bytes is its size as far as it can be known. */
    void begin(String part, long bytes) {
        what = part;
        whole = bytes;
        done = 0;
        said = clock.instant();
        out.printf("%s (%,d MB) ...%n", part, bytes / MEGABYTE);
    }

    void did(long bytes) {
        done += bytes;
        if (said.plus(PATIENCE).isBefore(clock.instant())) {
            said = clock.instant();
            out.printf("  %s: %,d of %,d MB%n", what, done / MEGABYTE, Math.max(whole, done) / MEGABYTE);
        }
    }
}
