package io.anju.insight;

import io.anju.deadlines.PartyTime;
import java.time.Instant;
import java.util.List;

/**
 * Whose minutes the promises of a span took (S-01).
 *
 * @param at up to when it was counted
 * @param promises figures in their order, missed promises before kept ones; what nothing ended of is left out
 */
record ServiceMinutesView(Instant at, List<Promises> promises) {

    /**
     * Promises of one figure.
     *
     * @param met the kept ones, or else the missed ones
     * @param count how many have ended
     * @param minutes whose their time was, in sums over all of them
     * @param records where they are
     */
    record Promises(FigureKey key, boolean met, long count, List<PartyTime> minutes, String records) {}
}
