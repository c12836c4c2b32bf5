package io.anju.replay;

import io.anju.replay.StagedRows.Staged;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The closings of opened rows in the order of time. At most two pages are held: a row that closes after the horizon of the
 * page waits in its table until the page is used up.
 */
final class Closings {

    private static final int PAGE = 500;
    private static final Comparator<Staged> BY_TIME = Comparator.comparing(Closings::closesAt)
            .thenComparing(staged -> staged.row().line());

    private final StagedRows rows;
    private final UUID run;
    private final TreeSet<Staged> page = new TreeSet<>(BY_TIME);
    private @Nullable Instant horizon;
    private boolean more = true;

    Closings(StagedRows rows, UUID run) {
        this.rows = rows;
        this.run = run;
    }

    /** The next row to close, or null where no opened row waits for its closing. */
    @Nullable
    Staged peek() {
        if (page.isEmpty() && more) {
            var next = rows.closings(run, PAGE);
            page.addAll(next);
            more = next.size() == PAGE;
            horizon = more ? closesAt(next.getLast()) : null;
        }
        return page.isEmpty() ? null : page.first();
    }

    /** A row that has just been opened. */
    void add(Staged opened) {
        if (opened.row().closesAt() == null) {
            return;
        }
        if (horizon == null && !more || horizon != null && closesAt(opened).isBefore(horizon)) {
            page.add(opened);
        } else {
            more = true;
        }
        if (page.size() > 2 * PAGE) {
            shrink();
        }
    }

    void done() {
        page.pollFirst();
    }

    private void shrink() {
        while (page.size() > PAGE) {
            page.pollLast();
        }
        horizon = closesAt(page.last());
        more = true;
    }

    private static Instant closesAt(Staged staged) {
        return Objects.requireNonNull(staged.row().closesAt());
    }
}
