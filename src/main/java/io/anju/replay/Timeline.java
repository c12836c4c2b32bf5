package io.anju.replay;

import io.anju.deadlines.Deadlines;
import io.anju.replay.Runs.Run;
import io.anju.replay.StagedRows.Staged;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Openings, closings and due instants, merged by time. At one and the same instant openings come first, then closings,
 * then what is due: a stop at the very instant of the promise keeps it.
 */
final class Timeline {

    private final Openings openings;
    private final Closings closings;
    private final Deadlines deadlines;
    private final ReplayClock clock;
    private @Nullable Instant nextDue;

    Timeline(StagedRows rows, Run run, Deadlines deadlines, ReplayClock clock) {
        this.openings = new Openings(rows, run.id());
        this.closings = new Closings(rows, run.id());
        this.deadlines = deadlines;
        this.clock = clock;
        this.nextDue = deadlines.nextDue().orElse(null);
    }

    /** Does what happens to rows; gives back what became of an opened one, or null if it was not opened. */
    interface Play {
        @Nullable
        Staged open(Staged waiting);

        void close(Staged opened);
    }

    /** Plays everything up to and including the end of time, and every clock that is due by then. */
    void play(Instant end, Play play) {
        while (true) {
            var opening = openings.peek();
            var closing = closings.peek();
            var opens = opening == null
                    ? Instant.MAX
                    : Objects.requireNonNull(opening.row().opensAt());
            var closes = closing == null
                    ? Instant.MAX
                    : Objects.requireNonNull(closing.row().closesAt());
            var at = opens.isAfter(closes) ? closes : opens;
            if (at.isAfter(end)) {
                break;
            }
            scanBefore(at);
            clock.moveTo(at);
            if (opening != null && !opens.isAfter(closes)) {
                openings.done();
                opened(play.open(opening));
            } else if (closing != null) {
                closings.done();
                play.close(closing);
            }
        }
        scanBefore(end.plusNanos(1_000));
        clock.moveTo(end);
    }

    private void opened(@Nullable Staged opened) {
        if (opened != null) {
            closings.add(opened);
            nextDue = deadlines.nextDue().orElse(null);
        }
    }

    /** A closing may leave {@code nextDue} too early: then a scan finds nothing and asks again. */
    private void scanBefore(Instant instant) {
        while (nextDue != null && nextDue.isBefore(instant)) {
            clock.moveTo(nextDue);
            deadlines.scan(nextDue);
            nextDue = deadlines.nextDue().orElse(null);
        }
    }
}
