package io.anju.deadlines;

import io.anju.deadlines.LadderStore.LadderRow;
import io.anju.kernel.Actor;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The escalation ladders (S-10): the project's before the company's before the usual. A ladder is the company's own affair
 * and promises nothing, so a change holds at once, also for clocks that run.
 */
@Service
public class Ladders {

    private final LadderStore store;
    private final Clock clock;

    Ladders(LadderStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * The ladder that holds for a priority.
     *
     * @param priority null for what is never given one
     * @param own whether it was set for just this scope, rather than taken over
     * @param version counts the changes of this scope; zero before the first
     */
    public record LadderInForce(
            @Nullable Priority priority,
            boolean own,
            int version,
            @Nullable Instant at,
            @Nullable String author,
            List<LadderStep> steps) {}

    /** One per priority, and one for what has none, as they hold in the project or with null in the company. */
    @Transactional(readOnly = true)
    public List<LadderInForce> inForce(@Nullable ProjectId project) {
        var rows = store.inForce();
        var all = new ArrayList<LadderInForce>();
        for (var priority : Priority.values()) {
            all.add(inForce(rows, project, priority));
        }
        all.add(inForce(rows, project, null));
        return all;
    }

    /** Sets a ladder; who may do so is the caller's business. Refuses {@code stale}. */
    @Transactional
    public void set(
            Actor actor,
            @Nullable ProjectId project,
            @Nullable Priority priority,
            @Nullable Integer version,
            List<LadderStep> steps) {
        var known = inForce(store.inForce(), project, priority).version();
        if (version != null && version != known) {
            throw Refused.stale();
        }
        store.add(actor, project, priority, known + 1, steps, clock.instant());
    }

    static Ladder choose(List<LadderRow> rows, ProjectId project, @Nullable Priority priority) {
        return new Ladder(inForce(rows, project, priority).steps());
    }

    private static LadderInForce inForce(
            List<LadderRow> rows, @Nullable ProjectId project, @Nullable Priority priority) {
        var own = rows.stream().filter(row -> row.isOf(project, priority)).findFirst();
        if (own.isPresent()) {
            var row = own.get();
            return new LadderInForce(priority, true, row.version(), row.at(), row.author(), row.steps());
        }
        var steps = rows.stream()
                .filter(row -> row.isOf(null, priority))
                .findFirst()
                .map(LadderRow::steps)
                .orElseGet(() -> UsualLadders.of(priority).steps());
        return new LadderInForce(priority, false, 0, null, null, steps);
    }
}
