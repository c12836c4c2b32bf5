package io.anju.replay;

import io.anju.replay.StagedRows.Staged;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The openings of a run in the order of time, read a page at a time. */
final class Openings {

    private static final int PAGE = 500;

    private final StagedRows rows;
    private final UUID run;
    private final UnaryOperator<List<Staged>> unknown;
    private final Deque<Staged> page = new ArrayDeque<>();
    private Instant from = Instant.EPOCH.minusSeconds(4_000_000_000L);
    private long line;
    private boolean more = true;

    /**
     * The openings still to come.
     *
     * @param unknown leaves of a page only what is not stored yet
     */
    Openings(StagedRows rows, UUID run, UnaryOperator<List<Staged>> unknown) {
        this.rows = rows;
        this.run = run;
        this.unknown = unknown;
    }

    /** The next row to open, or null when all are. */
    @Nullable
    Staged peek() {
        while (page.isEmpty() && more) {
            var next = rows.openings(run, from, line, PAGE);
            more = next.size() == PAGE;
            if (!next.isEmpty()) {
                from = Objects.requireNonNull(next.getLast().row().opensAt());
                line = next.getLast().row().line();
                page.addAll(unknown.apply(next));
            }
        }
        return page.peek();
    }

    void done() {
        page.remove();
    }
}
