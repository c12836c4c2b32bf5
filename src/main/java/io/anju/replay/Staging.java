package io.anju.replay;

import io.anju.replay.Runs.Run;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the file once and puts every line into the waiting room, with a cursor in the same transaction. */
@Component
class Staging {

    private static final int BATCH = 1_000;

    private final StagedRows rows;
    private final Runs runs;
    private final TransactionTemplate transaction;

    Staging(StagedRows rows, Runs runs, TransactionTemplate transaction) {
        this.rows = rows;
        this.runs = runs;
        this.transaction = transaction;
    }

    /** Stages what the run has not staged yet. */
    void stage(Run run, SourceFile file, ReplayMapping mapping, Progress progress) throws IOException {
        if (run.readAll()) {
            return;
        }
        var batch = new ArrayList<FileRow>(BATCH);
        file.read(mapping, run.readTo(), row -> {
            batch.add(row);
            if (batch.size() == BATCH) {
                keep(run, batch);
                progress.reading(row.line());
            }
        });
        keep(run, batch);
        transaction.executeWithoutResult(status -> runs.readAll(run.id()));
    }

    private void keep(Run run, List<FileRow> batch) {
        if (batch.isEmpty()) {
            return;
        }
        transaction.executeWithoutResult(status -> {
            rows.add(run.id(), batch);
            runs.readTo(run.id(), batch.getLast().line());
        });
        batch.clear();
    }
}
