package io.anju.workorders.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

/**
 * The jobs of one person, one after the other: what is urgent before what can wait, else as it was given out.
 *
 * @param free when the job in hand is done
 * @param waiting what is not begun
 */
record Lane(Instant free, List<Next> waiting) {

    static final Lane EMPTY = new Lane(Instant.EPOCH, List.of());

    private static final Comparator<Next> ORDER = Comparator.comparing((Next each) -> !each.urgent())
            .thenComparing(Next::ready)
            .thenComparing(Next::order);

    Lane {
        waiting = List.copyOf(waiting);
    }

    /**
     * A job that waits.
     *
     * @param ready from when somebody could set out
     * @param way minutes to get there
     * @param work minutes on site
     */
    record Next(UUID order, Instant ready, boolean urgent, int way, int work) {}

    Lane with(Next next) {
        var more = new ArrayList<>(waiting);
        more.add(next);
        return new Lane(free, more);
    }

    /** How many are in hand at an instant up to which it was lived. */
    int open(Instant at) {
        return waiting.size() + (free.isAfter(at) ? 1 : 0);
    }

    /** Lives on until the instant; tells of each job when somebody was there. */
    Lane until(Instant at, BiConsumer<UUID, Instant> arrived) {
        var left = new ArrayList<>(waiting);
        var now = free;
        while (!left.isEmpty()) {
            var earliest = left.stream()
                    .map(Next::ready)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            var start = earliest.isAfter(now) ? earliest : now;
            if (start.isAfter(at)) {
                break;
            }
            var next = left.stream()
                    .filter(each -> !each.ready().isAfter(start))
                    .min(ORDER)
                    .orElseThrow();
            left.remove(next);
            var there = start.plus(Duration.ofMinutes(next.way()));
            arrived.accept(next.order(), there);
            now = there.plus(Duration.ofMinutes(next.work()));
        }
        return new Lane(now, left);
    }
}
