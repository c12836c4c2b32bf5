package io.anju.requests.category;

import io.anju.deadlines.Priority;
import io.anju.http.IfMatch;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import io.anju.requests.Impact;
import io.anju.requests.Urgency;
import io.anju.requests.category.PriorityMatrix.Rule;
import io.anju.trail.Trail;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The company's priority table and who changed it. What was reported before a change keeps its priority; only a
 * reclassification gives it another.
 */
@Service
class PriorityTable {

    private final PriorityTableStore store;
    private final Catalogue catalogue;
    private final Trail trail;
    private final Clock clock;

    PriorityTable(PriorityTableStore store, Catalogue catalogue, Trail trail, Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.trail = trail;
        this.clock = clock;
    }

    /** One cell before and after a change. */
    record Cell(Impact impact, Urgency urgency, Priority was, Priority priority) {

        Rule rule() {
            return new Rule(impact, urgency, priority);
        }
    }

    /** What somebody changed at once. */
    record Change(
            int version, Instant at, String by, @Nullable String reason, List<Cell> cells) {}

    /**
     * The table now.
     *
     * @param version zero while it is the usual one
     * @param changes newest first
     */
    record State(int version, List<Rule> rules, List<Change> changes) {}

    @Transactional(readOnly = true)
    public State state() {
        return new State(store.version(), PriorityMatrix.with(store.cells()).rules(), store.changes());
    }

    /**
     * Sets cells for all reports from now on; needs the permission for the whole company. What differs from nothing is no
     * change. Refuses {@code stale}, a cell named twice ({@code duplicate}), and P5, which is for planned work
     * ({@code priority-planned}).
     */
    @Transactional
    public State change(Actor actor, IfMatch ifMatch, List<Rule> wanted, @Nullable String reason) {
        if (!actor.scope(Permission.SETTINGS_WRITE).all()) {
            throw Refused.forbidden();
        }
        check(wanted);
        var version = store.version();
        ifMatch.check(version);
        var cells = changed(PriorityMatrix.with(store.cells()), wanted);
        if (!cells.isEmpty()) {
            var why = reason == null || reason.isBlank() ? null : reason.strip();
            if (!store.add(actor, version + 1, clock.instant(), why, cells)) {
                throw Refused.stale();
            }
            catalogue.changed();
            var company = new SubjectRef("company", actor.company().value());
            trail.record(actor, company, "priority-rules-put", Map.of("cells", cells.size()));
        }
        return state();
    }

    private static void check(List<Rule> wanted) {
        var seen = new HashSet<List<Enum<?>>>();
        IntStream.range(0, wanted.size()).forEach(index -> {
            var rule = wanted.get(index);
            if (rule.priority() == Priority.P5) {
                throw Refused.field("rules[" + index + "].priority", "priority-planned");
            }
            if (!seen.add(List.of(rule.impact(), rule.urgency()))) {
                throw Refused.field("rules[" + index + "]", "duplicate");
            }
        });
    }

    private static List<Cell> changed(PriorityMatrix before, List<Rule> wanted) {
        return wanted.stream()
                .map(rule -> new Cell(
                        rule.impact(), rule.urgency(), before.priority(rule.impact(), rule.urgency()), rule.priority()))
                .filter(cell -> cell.was() != cell.priority())
                .toList();
    }
}
