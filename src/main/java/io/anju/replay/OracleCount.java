package io.anju.replay;

import io.anju.deadlines.Priority;
import io.anju.deadlines.PriorityTerms;
import io.anju.deadlines.Target;
import io.anju.deadlines.TargetTerm;
import io.anju.deadlines.Term;
import io.anju.kernel.ProjectId;
import io.anju.replay.PromiseOracle.Promised;
import io.anju.replay.ReplayMapping.Promise;
import io.anju.replay.StagedRows.Staged;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Walks the rows of a run a second time and lets the oracle say what their clocks should have become. */
@Component
class OracleCount {

    private static final int PAGE = 2_000;
    private static final List<TargetTerm> HANDLING =
            List.of(new TargetTerm(Target.HANDLE, new Term.Elapsed(Duration.ofHours(24)), 75));

    private final StagedRows rows;
    private final PriorityTerms terms;

    OracleCount(StagedRows rows, PriorityTerms terms) {
        this.rows = rows;
        this.terms = terms;
    }

    Oracle count(UUID run, ProjectId project, ReplayMapping mapping, Instant end) {
        var oracle = new Oracle(end);
        var promises = new PromiseOracle(mapping.zone());
        var line = 0L;
        while (true) {
            var page = rows.inFileOrder(run, line, PAGE);
            if (page.isEmpty()) {
                return oracle;
            }
            page.stream()
                    .filter(staged -> staged.request() != null)
                    .forEach(staged -> oracle.count(
                            mapping.promise() == Promise.POLICY
                                    ? byPolicy(promises, project, staged)
                                    : byColumn(staged.row()),
                            staged.row().closesAt()));
            line = page.getLast().row().line();
        }
    }

    private static List<Promised> byColumn(FileRow row) {
        return row.promisedAt() == null
                ? List.of()
                : List.of(Oracle.promised(Objects.requireNonNull(row.opensAt()), row.promisedAt()));
    }

    private List<Promised> byPolicy(PromiseOracle promises, ProjectId project, Staged staged) {
        var content = Objects.requireNonNull(staged.row().content());
        var opens = Objects.requireNonNull(staged.row().opensAt());
        return switch (content.kind()) {
            case "REPAIR" -> {
                var priority = Priority.valueOf(content.priority());
                var starts = promises.start(priority, opens);
                yield PromiseOracle.startingAtOnce(terms.terms(project, priority)).stream()
                        .map(term -> promises.promise(starts, term))
                        .toList();
            }
            case "COMPLAINT", "ENQUIRY" -> {
                var starts = promises.start(null, opens);
                yield HANDLING.stream()
                        .map(term -> promises.promise(starts, term))
                        .toList();
            }
            default -> List.of();
        };
    }
}
