package io.anju.workorders.dispatch;

import io.anju.workforce.StaffId;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as a decision that was kept knows them: fit, with what choosing them was expected to cost at that moment.
 *
 * @param costs expected minutes by wish; a wish that cost nothing is left out
 * @param openJobs what they had in hand
 */
public record Remembered(StaffId staff, Map<Wish, Integer> costs, int openJobs) {

    public Remembered {
        costs = Map.copyOf(costs);
    }

    /** Minutes to get there. */
    public int way() {
        return costs.getOrDefault(Wish.TRAVEL, 0);
    }

    /**
     * What choosing them would have cost with other work in hand. The way, what they know of the place and their team stay.
     *
     * @param open jobs in hand
     * @param more jobs they would have taken on in the last seven days beyond those they did; fewer below zero. Who was below
     *     the usual share is taken to have been at it, for a kept decision does not say how far below
     * @param minutesLeft until somebody has to be there, below zero once that is missed; null where nothing was promised
     */
    public Map<Wish, Integer> with(int open, int more, @Nullable Integer minutesLeft) {
        var changed = new EnumMap<Wish, Integer>(Wish.class);
        changed.putAll(costs);
        changed.put(Wish.LOAD, open * Wish.A_JOB);
        changed.merge(Wish.SHARE, more * Wish.A_JOB_TOO_MANY, Integer::sum);
        changed.put(
                Wish.LATENESS,
                minutesLeft == null ? 0 : Math.max(0, way() + open * Wish.A_JOB - Math.max(0, minutesLeft)));
        changed.values().removeIf(cost -> cost <= 0);
        return changed;
    }
}
