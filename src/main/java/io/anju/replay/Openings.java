package io.anju.replay;

import io.anju.replay.StagedRows.Staged;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The openings of a run in the order of time, read a page at a time. */
final class Openings {

    private static final int PAGE = 500;

    private final StagedRows rows;
    private final UUID run;
    private final Deque<Staged> page = new ArrayDeque<>();
    private Instant from = Instant.EPOCH.minusSeconds(4_000_000_000L);
    private long line;

    Openings(StagedRows rows, UUID run) {
        this.rows = rows;
        this.run = run;
    }

    /** The next row to open, or null when all are. */
    @Nullable
    Staged peek() {
        if (page.isEmpty()) {
            page.addAll(rows.openings(run, from, line, PAGE));
            if (!page.isEmpty()) {
                from = Objects.requireNonNull(page.getLast().row().opensAt());
                line = page.getLast().row().line();
            }
        }
        return page.peek();
    }

    void done() {
        page.remove();
    }
}
