package io.anju.replay;

import io.anju.replay.StagedRows.RefusedRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads a file and says what is wrong with it, without keeping anything. */
final class DryRun {

    private DryRun() {}

    static ReplayReport read(SourceFile file, ReplayMapping mapping) throws IOException {
        var from = System.nanoTime();
        var refusals = new ArrayList<RefusedRow>();
        var rows = 0L;
        var refused = 0L;
        var eligible = 0L;
        try (var csv = file.open()) {
            RowReader reader = null;
            for (var line : csv) {
                reader = reader == null ? new RowReader(mapping, line.getHeader()) : reader;
                var row = reader.read(line);
                rows++;
                eligible += row.eligible() ? 1 : 0;
                if (row.refusal() != null) {
                    refused++;
                    note(refusals, row);
                }
            }
        }
        return new ReplayReport(
                rows,
                rows - refused,
                refused,
                0,
                0,
                (System.nanoTime() - from) / 1e9,
                0,
                eligible,
                null,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                refusals,
                List.of());
    }

    private static void note(List<RefusedRow> refusals, FileRow row) {
        if (refusals.size() < ReplayReports.REFUSALS_LISTED) {
            refusals.add(new RefusedRow(row.line(), row.number(), Objects.requireNonNull(row.refusal())));
        }
    }
}
