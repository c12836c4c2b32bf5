package io.anju.replay;

import io.anju.deadlines.Deadlines;
import io.anju.kernel.Actor;
import io.anju.replay.ReplayMapping.Promise;
import io.anju.replay.Runs.Run;
import io.anju.replay.StagedRows.Staged;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets the rows of one run happen at the service desk, and marks them. */
final class RowPlayer implements Timeline.Play {

    private final Actor actor;
    private final Run run;
    private final String source;
    private final boolean byPolicy;
    private final StagedRows rows;
    private final RecordedRequests requests;
    private final Durations durations = new Durations();
    private final Map<String, UUID> opened = new HashMap<>();
    private final List<Long> calls = new ArrayList<>();
    private @Nullable Staged opening;
    private long closings;

    RowPlayer(Actor actor, Run run, ReplayMapping mapping, StagedRows rows, RecordedRequests requests) {
        this.actor = actor;
        this.run = run;
        this.source = mapping.project();
        this.byPolicy = mapping.promise() == Promise.POLICY;
        this.rows = rows;
        this.requests = requests;
    }

    /** Leaves those whose number is not stored yet, and marks the others. */
    List<Staged> unknown(List<Staged> page) {
        opened.clear();
        var stored = requests.stored(
                source, page.stream().map(each -> each.row().number()).toList());
        var unknown = new ArrayList<Staged>();
        for (var each : page) {
            var request = stored.get(each.row().number());
            if (request == null) {
                unknown.add(each);
            } else {
                rows.duplicate(run.id(), each.row().line(), request);
            }
        }
        return unknown;
    }

    @Override
    public Timeline.@Nullable Opened open(Staged waiting) {
        opening = waiting;
        var row = waiting.row();
        var before = opened.get(row.number());
        if (before != null) {
            rows.duplicate(run.id(), row.line(), before);
            return null;
        }
        var from = System.nanoTime();
        var request = requests.open(actor, run.project(), source, row, byPolicy);
        calls.add(System.nanoTime() - from);
        var id = request.id().value();
        opened.put(row.number(), id);
        rows.opened(run.id(), row.line(), id);
        return new Timeline.Opened(
                new Staged(row, id),
                request.clocks().stream()
                        .map(Deadlines::firstDue)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    @Override
    public void close(Staged staged) {
        opening = null;
        closings++;
        requests.close(actor, staged.row(), Objects.requireNonNull(staged.request()), source);
        rows.closed(run.id(), staged);
    }

    /** What was played since the last time is there to stay. */
    void keep() {
        calls.forEach(durations::add);
        calls.clear();
    }

    /** What was played since the last time was undone. */
    void undo() {
        calls.clear();
        requests.forget();
    }

    /** The row whose opening failed cannot be taken; false if something else failed. */
    boolean refuse(String reason) {
        if (opening == null) {
            return false;
        }
        rows.refused(run.id(), opening.row().line(), reason);
        return true;
    }

    void tell(Progress progress, long all, Instant at) {
        progress.playing(durations.count(), closings, all, at);
    }

    Durations durations() {
        return durations;
    }
}
