package io.anju.replay;

import io.anju.replay.Runs.Run;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Draws the report of a run from what is stored, so that it also counts what a killed process did before. */
@Component
class ReplayReports {

    static final int REFUSALS_LISTED = 10_000;

    private final StagedRows rows;
    private final Tally tally;
    private final OracleCount oracles;

    ReplayReports(StagedRows rows, Tally tally, OracleCount oracles) {
        this.rows = rows;
        this.tally = tally;
        this.oracles = oracles;
    }

    /** Where time ends: as asked for, or at the last instant of the file. */
    @Transactional(readOnly = true)
    public Instant endOfTime(Run run, @Nullable Instant until) {
        return until != null ? until : rows.lastInstant(run.id()).orElse(Instant.EPOCH);
    }

    @Transactional(readOnly = true)
    public long waiting(Run run) {
        return rows.countsByState(run.id()).getOrDefault("WAITING", 0L);
    }

    @Transactional(readOnly = true)
    public ReplayReport of(
            Run run, ReplayMapping mapping, Instant end, Durations durations, double playing, double seconds) {
        var counts = rows.countsByState(run.id());
        var refused = counts.getOrDefault("REFUSED", 0L);
        var duplicates = counts.getOrDefault("DUPLICATE", 0L);
        var opened = counts.getOrDefault("OPENED", 0L) + counts.getOrDefault("CLOSED", 0L);
        var lost = tally.lost(run.id());
        var clocks = tally.clocks(run.id());
        var agreement = tally.agreement(run.id(), end);
        var oracle = oracles.count(run.id(), run.project(), mapping, end);
        return new ReplayReport(
                opened + refused + duplicates,
                opened - lost,
                refused,
                duplicates,
                lost,
                seconds,
                playing == 0 ? 0 : durations.count() / playing,
                agreement.eligible(),
                share(agreement),
                clocks.started(),
                clocks.missed(),
                clocks.warned(),
                oracle.missed(),
                oracle.warned(),
                durations.percentile(50),
                durations.percentile(95),
                durations.percentile(99),
                rows.refusals(run.id(), REFUSALS_LISTED),
                agreement.disagreements());
    }

    private static @Nullable Double share(Tally.Agreement agreement) {
        return agreement.eligible() == 0
                ? null
                : 1.0 - (double) agreement.disagreements().size() / agreement.eligible();
    }
}
