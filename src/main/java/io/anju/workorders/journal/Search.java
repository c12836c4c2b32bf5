package io.anju.workorders.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The search for somebody who does it. It changes neither the work nor its state. */
public final class Search {

    int round = 1;
    boolean pooled;

    @Nullable
    Instant dispatchAt;

    @Nullable
    Instant heldUntil;

    /** When it goes on; null when nothing waits. */
    public void waitUntil(@Nullable Instant at) {
        dispatchAt = at;
        heldUntil = null;
    }

    /** Nobody fit has free hands: it is given to somebody busy at {@code latest}, and looked at again at {@code next}. */
    public void hold(Instant latest, Instant next) {
        heldUntil = latest;
        dispatchAt = next;
    }

    /** Anybody able may take the order. */
    public void pool() {
        pooled = true;
    }

    /** The order is offered to somebody in particular again. */
    public void leavePool() {
        pooled = false;
    }

    /** Asks anew: who declined before may be asked again. */
    public void nextRound() {
        round++;
    }

    /** Somebody stands for the order, or nobody is wanted any more. */
    void end() {
        pooled = false;
        waitUntil(null);
    }

    /** Counts the times of asking, from 1. */
    public int round() {
        return round;
    }

    public boolean pooled() {
        return pooled;
    }

    /** Until when it lies for somebody with free hands, null while it does not. */
    public @Nullable Instant heldUntil() {
        return heldUntil;
    }

    /** When it begins or goes on, null while nothing waits. */
    public @Nullable Instant dispatchAt() {
        return dispatchAt;
    }
}
