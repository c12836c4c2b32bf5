package io.anju.deadlines;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a history amounts to: the promise that holds, and when it stood still, was stopped or cancelled. The promise is
 * the one entered last; everything else counts in the order in which it happened, however late it was entered.
 */
final class ClockLife {

    private static final Comparator<ClockEntry> AS_HAPPENED =
            Comparator.comparing(ClockEntry::at).thenComparing(ClockEntry::id);

    private final List<Hold> holds = new ArrayList<>();
    private final ClockEntry promise;
    private @Nullable Hold pause;
    private @Nullable Instant stoppedAt;
    private @Nullable Instant cancelledAt;

    private ClockLife(List<ClockEntry> history) {
        this.promise = history.stream()
                .filter(ClockEntry::isTerm)
                .max(Comparator.comparing(ClockEntry::id))
                .orElseThrow();
        history.stream().filter(entry -> !entry.isTerm()).sorted(AS_HAPPENED).forEach(this::happen);
    }

    static ClockLife of(List<ClockEntry> history) {
        return new ClockLife(history);
    }

    Term term() {
        return Objects.requireNonNull(promise.term());
    }

    /** Which line of the history promises it. */
    UUID promiseId() {
        return promise.id();
    }

    Instant startsAt() {
        return promise.at();
    }

    /** In order, without overlap; a pause that lasts comes last and has no end. */
    List<Hold> holds() {
        if (pause == null) {
            return holds;
        }
        var all = new ArrayList<>(holds);
        all.add(pause);
        return all;
    }

    @Nullable
    Hold pause() {
        return pause;
    }

    @Nullable
    Instant stoppedAt() {
        return stoppedAt;
    }

    @Nullable
    Instant cancelledAt() {
        return cancelledAt;
    }

    /** When it was stopped or cancelled. */
    @Nullable
    Instant endedAt() {
        return stoppedAt != null ? stoppedAt : cancelledAt;
    }

    private void happen(ClockEntry entry) {
        var at = entry.at();
        switch (entry.kind()) {
            case PAUSED -> pause(entry);
            case RESUMED -> endPause(at);
            case STOPPED -> {
                if (endedAt() == null) {
                    endPause(at);
                    stoppedAt = at;
                }
            }
            case CANCELLED -> {
                if (endedAt() == null) {
                    endPause(at);
                    cancelledAt = at;
                }
            }
            case REOPENED -> reopen(at);
            case STARTED, MOVED -> throw new IllegalStateException("a promise without a term");
        }
    }

    /** A second pause for another reason takes over from the first; for the same reason it changes nothing. */
    private void pause(ClockEntry entry) {
        var before = pause == null ? null : pause.pause();
        if (endedAt() == null && (before == null || !before.pausesLike(entry))) {
            endPause(entry.at());
            pause = new Hold(entry.at(), null, entry);
        }
    }

    private void endPause(Instant at) {
        if (pause != null) {
            holds.add(pause.until(at));
            pause = null;
        }
    }

    private void reopen(Instant at) {
        var ended = endedAt();
        if (ended != null) {
            holds.add(new Hold(ended, at, null));
            stoppedAt = null;
            cancelledAt = null;
        }
    }
}
