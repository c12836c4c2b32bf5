package io.anju.replay;

import io.anju.deadlines.Deadlines;
import io.anju.kernel.Actor;
import io.anju.kernel.Refused;
import io.anju.replay.ReplayMapping.Promise;
import io.anju.replay.Runs.Run;
import io.anju.replay.StagedRows.Staged;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Plays the staged rows of a run. Every opening and closing is one transaction with the row's own mark, so a kill between
 * two rows or inside one neither loses nor doubles anything.
 */
@Component
@ConditionalOnProperty("anju.replay.file")
class ReplayRun {

    private final StagedRows rows;
    private final RecordedRequests requests;
    private final Deadlines deadlines;
    private final ReplayClock clock;
    private final TransactionTemplate transaction;

    ReplayRun(
            StagedRows rows,
            RecordedRequests requests,
            Deadlines deadlines,
            ReplayClock clock,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.requests = requests;
        this.deadlines = deadlines;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Plays to the end of time; measures every intake call. */
    Durations play(Actor actor, Run run, ReplayMapping mapping, Instant end, long all, Progress progress) {
        var player = new Player(actor, run, mapping, all, progress);
        new Timeline(rows, run, deadlines, clock).play(end, player);
        return player.durations;
    }

    private final class Player implements Timeline.Play {

        private final Actor actor;
        private final Run run;
        private final String source;
        private final boolean byPolicy;
        private final long all;
        private final Progress progress;
        private final Durations durations = new Durations();
        private long opened;
        private long closed;

        Player(Actor actor, Run run, ReplayMapping mapping, long all, Progress progress) {
            this.actor = actor;
            this.run = run;
            this.source = mapping.project();
            this.byPolicy = mapping.promise() == Promise.POLICY;
            this.all = all;
            this.progress = progress;
        }

        @Override
        public @Nullable Staged open(Staged waiting) {
            opened++;
            progress.playing(opened, closed, all, clock.instant());
            var stored = transaction.<@Nullable UUID>execute(
                    status -> requests.stored(source, waiting.row()).orElse(null));
            if (stored != null) {
                mark(() -> rows.duplicate(run.id(), waiting.row().line(), stored));
                return null;
            }
            try {
                var from = System.nanoTime();
                var request = Objects.requireNonNull(transaction.<UUID>execute(status -> enter(waiting)));
                durations.add(System.nanoTime() - from);
                return new Staged(waiting.row(), request);
            } catch (Refused refused) {
                mark(() -> rows.refused(run.id(), waiting.row().line(), String.valueOf(refused.getMessage())));
                return null;
            }
        }

        private UUID enter(Staged waiting) {
            var request = requests.open(actor, run.project(), source, waiting.row(), byPolicy);
            rows.opened(run.id(), waiting.row().line(), request);
            return request;
        }

        @Override
        public void close(Staged staged) {
            closed++;
            progress.playing(opened, closed, all, clock.instant());
            transaction.executeWithoutResult(status -> {
                requests.close(actor, staged.row(), Objects.requireNonNull(staged.request()), source);
                rows.closed(run.id(), staged.row().line());
            });
        }

        private void mark(Runnable work) {
            transaction.executeWithoutResult(status -> work.run());
        }
    }
}
