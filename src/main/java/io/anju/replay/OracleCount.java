package io.anju.replay;

import io.anju.deadlines.Matter;
import io.anju.deadlines.Priority;
import io.anju.deadlines.ServiceTerms;
import io.anju.kernel.ProjectId;
import io.anju.replay.PromiseOracle.Promised;
import io.anju.replay.ReplayMapping.Promise;
import io.anju.replay.StagedRows.Staged;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Walks the rows of a run a second time and lets the oracle say what their clocks should have become. */
@Component
class OracleCount {

    private static final int PAGE = 2_000;
    private final StagedRows rows;
    private final ServiceTerms terms;

    OracleCount(StagedRows rows, ServiceTerms terms) {
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
            case "REPAIR" -> promised(promises, project, content, Priority.valueOf(content.priority()), opens);
            case "COMPLAINT", "ENQUIRY" -> promised(promises, project, content, null, opens);
            default -> List.of();
        };
    }

    private List<Promised> promised(
            PromiseOracle promises, ProjectId project, RowContent content, @Nullable Priority priority, Instant opens) {
        var starts = promises.start(priority, opens);
        var matter = new Matter(project, content.kind(), content.category(), priority, opens);
        return PromiseOracle.startingAtOnce(terms.promised(matter)).stream()
                .map(term -> promises.promise(starts, term))
                .toList();
    }
}
