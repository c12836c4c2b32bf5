package io.anju.replay;

import io.anju.deadlines.Deadlines;
import io.anju.kernel.Actor;
import io.anju.kernel.Refused;
import io.anju.replay.Runs.Run;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Plays the staged rows of a run. What happens to a row and the row's own mark are one transaction, which up to a hundred
 * consecutive events share: a kill loses and doubles nothing, it only takes back what was not committed yet. When one event
 * of a group is refused, the group is undone and played again event by event.
 */
@Component
@ConditionalOnProperty("anju.replay.file")
class ReplayRun {

    private static final int GROUP = 100;

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
        var player = new RowPlayer(actor, run, mapping, rows, requests);
        var timeline = timeline(run, player);
        var alone = 0;
        var more = true;
        while (more) {
            var began = clock.instant();
            var events = alone > 0 ? 1 : GROUP;
            try {
                more = group(timeline, end, player, events);
                player.keep();
                alone = Math.max(0, alone - 1);
            } catch (Refused | DataIntegrityViolationException e) {
                clock.returnTo(began);
                player.undo();
                if (events == 1) {
                    refuse(player, e);
                } else {
                    alone = GROUP;
                }
                timeline = timeline(run, player);
            }
            player.tell(progress, all, clock.instant());
        }
        return player.durations();
    }

    private Timeline timeline(Run run, RowPlayer player) {
        return transaction.<Timeline>execute(status -> new Timeline(rows, run, deadlines, clock, player::unknown));
    }

    private boolean group(Timeline timeline, Instant end, RowPlayer player, int events) {
        return transaction.<Boolean>execute(status -> {
            var more = true;
            for (var event = 0; more && event < events; event++) {
                more = timeline.step(end, player);
            }
            return more;
        });
    }

    private void refuse(RowPlayer player, RuntimeException e) {
        if (!transaction.<Boolean>execute(status -> player.refuse(reason(e)))) {
            throw e;
        }
    }

    /** What a database constraint says is no good reason for a report, but better than a row that stops the run. */
    private static String reason(RuntimeException e) {
        return e instanceof Refused refused && !refused.errors().isEmpty()
                ? refused.errors().stream()
                        .map(error -> error.field() + ": " + error.code())
                        .collect(Collectors.joining(", "))
                : Optional.ofNullable(e.getMessage()).orElse("cannot be stored");
    }
}
