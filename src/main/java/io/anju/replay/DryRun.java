package io.anju.replay;

import io.anju.replay.StagedRows.RefusedRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads a file and says what is wrong with it, without keeping anything. */
final class DryRun {

    private DryRun() {}

    /** Counts and refuses as a real run would read it; what only the service desk can refuse is not seen. */
    static ReplayReport read(SourceFile file, ReplayMapping mapping) throws IOException {
        var from = System.nanoTime();
        var count = new Count();
        file.read(mapping, 0, count::add);
        return new ReplayReport(
                count.rows,
                count.rows - count.refused,
                count.refused,
                0,
                0,
                (System.nanoTime() - from) / 1e9,
                0,
                count.eligible,
                null,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                count.refusals,
                List.of());
    }

    private static final class Count {

        private final List<RefusedRow> refusals = new ArrayList<>();
        private long rows;
        private long refused;
        private long eligible;

        void add(FileRow row) {
            rows++;
            eligible += row.eligible() ? 1 : 0;
            if (row.refusal() != null) {
                refused++;
                if (refusals.size() < ReplayReports.REFUSALS_LISTED) {
                    refusals.add(new RefusedRow(row.line(), row.number(), row.refusal()));
                }
            }
        }
    }
}
