package io.anju.replay;

import java.io.PrintStream;
import java.time.Instant;

/** Says on the terminal how far a run is; at most twice a second, so that it costs nothing. */
final class Progress {

    private static final long PAUSE_NANOS = 500_000_000L;

    private final PrintStream out;
    private long last = System.nanoTime() - PAUSE_NANOS;

    Progress(PrintStream out) {
        this.out = out;
    }

    void reading(long line) {
        say("reading line %,d".formatted(line));
    }

    void playing(long openings, long closings, long all, Instant at) {
        say("opened %,d and closed %,d of %,d, clock at %s".formatted(openings, closings, all, at));
    }

    private void say(String text) {
        var now = System.nanoTime();
        if (now - last >= PAUSE_NANOS) {
            last = now;
            out.println(text);
        }
    }
}
