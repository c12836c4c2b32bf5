package io.anju.replay;

import io.anju.deadlines.Deadlines;
import io.anju.replay.Runs.Run;
import io.anju.replay.StagedRows.Staged;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Openings, closings and due instants, merged by time. At one and the same instant openings come first, then closings,
 * then what is due: a stop at the very instant of the promise keeps it. It begins where the stored rows stand.
 */
final class Timeline {

    private final Openings openings;
    private final Closings closings;
    private final Deadlines deadlines;
    private final ReplayClock clock;
    private @Nullable Instant nextDue;

    Timeline(StagedRows rows, Run run, Deadlines deadlines, ReplayClock clock, UnaryOperator<List<Staged>> unknown) {
        this.openings = new Openings(rows, run.id(), unknown);
        this.closings = new Closings(rows, run.id());
        this.deadlines = deadlines;
        this.clock = clock;
        this.nextDue = deadlines.nextDue().orElse(null);
    }

    /** Does what happens to rows. */
    interface Play {
        /** Opens a row; null if nothing came of it. */
        @Nullable
        Opened open(Staged waiting);

        void close(Staged opened);
    }

    /**
     * A row that was opened.
     *
     * @param firstDue when one of its clocks is first due, null if it has none
     */
    record Opened(Staged row, @Nullable Instant firstDue) {}

    /** Lets the next thing happen that comes up to and including the end of time; false when there is none left. */
    boolean step(Instant end, Play play) {
        var opening = openings.peek();
        var closing = closings.peek();
        var opens = opening == null
                ? Instant.MAX
                : Objects.requireNonNull(opening.row().opensAt());
        var closes = closing == null
                ? Instant.MAX
                : Objects.requireNonNull(closing.row().closesAt());
        var at = opens.isAfter(closes) ? closes : opens;
        var over = at.isAfter(end);
        if (nextDue != null && (over ? !nextDue.isAfter(end) : nextDue.isBefore(at))) {
            scan(nextDue);
            return true;
        }
        clock.moveTo(over ? end : at);
        if (over) {
            return false;
        }
        if (opening != null && !opens.isAfter(closes)) {
            openings.done();
            opened(play.open(opening));
        } else if (closing != null) {
            closings.done();
            play.close(closing);
        }
        return true;
    }

    private void opened(@Nullable Opened opened) {
        if (opened != null) {
            closings.add(opened.row());
            var due = opened.firstDue();
            nextDue = nextDue == null || due != null && due.isBefore(nextDue) ? due : nextDue;
        }
    }

    /** A closing may leave {@code nextDue} too early: then a scan finds nothing and asks again. */
    private void scan(Instant due) {
        clock.moveTo(due);
        deadlines.scan(due);
        nextDue = deadlines.nextDue().orElse(null);
    }
}
