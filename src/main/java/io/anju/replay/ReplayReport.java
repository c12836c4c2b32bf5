package io.anju.replay;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run did, written as JSON.
 *
 * @param rows lines of the file up to the end of time: the sum of the next four
 * @param accepted requests made by this run
 * @param refused lines that cannot be taken
 * @param duplicates lines whose number was stored before
 * @param lost accepted lines whose request is not there
 * @param seconds spent by this process
 * @param requestsPerSecond intakes of this process by its seconds of intake and closing
 * @param eligible lines with opening, promise, closing and flag, refused ones included
 * @param agreement share of those on which the clock's verdict equals the flag; null where the file has none
 * @param clocksStarted promise clocks of the file's requests
 * @param p50Ms one intake call
 * @param refusals the first refused lines, with their reasons
 * @param disagreements every eligible line on which clock and flag differ
 */
record ReplayReport(
        long rows,
        long accepted,
        long refused,
        long duplicates,
        long lost,
        double seconds,
        double requestsPerSecond,
        long eligible,
        @Nullable Double agreement,
        long clocksStarted,
        long clocksMissed,
        long clocksWarned,
        long oracleMissed,
        long oracleWarned,
        double p50Ms,
        double p95Ms,
        double p99Ms,
        List<StagedRows.RefusedRow> refusals,
        List<Disagreement> disagreements) {

    /** A line on which our clock and the file differ. */
    record Disagreement(
            long line, String number, String file, @Nullable String clock) {}
}
