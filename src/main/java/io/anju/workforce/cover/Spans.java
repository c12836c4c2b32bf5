package io.anju.workforce.cover;

import io.anju.workforce.turn.Slot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Sums and differences of stretches of time. */
public final class Spans {

    private Spans() {}

    /** The same time without overlaps, in order; what touches becomes one. */
    public static List<Slot> union(Collection<Slot> slots) {
        var sum = new ArrayList<Slot>();
        slots.stream().sorted(Comparator.comparing(Slot::from)).forEach(slot -> {
            var last = sum.isEmpty() ? null : sum.getLast();
            if (last == null || last.to().isBefore(slot.from())) {
                sum.add(slot);
            } else if (slot.to().isAfter(last.to())) {
                sum.set(sum.size() - 1, new Slot(last.from(), slot.to()));
            }
        });
        return sum;
    }

    /** What remains of the first when the second is taken away, in order. */
    public static List<Slot> without(Collection<Slot> slots, Collection<Slot> taken) {
        var away = union(taken);
        var rest = new ArrayList<Slot>();
        for (var slot : union(slots)) {
            var from = slot.from();
            for (var each : away) {
                if (!each.to().isAfter(from)) {
                    continue;
                }
                if (!each.from().isBefore(slot.to())) {
                    break;
                }
                add(rest, from, each.from());
                from = each.to();
            }
            add(rest, from, slot.to());
        }
        return rest;
    }

    /** The time that lies in both, in order. */
    public static List<Slot> common(Collection<Slot> one, Collection<Slot> other) {
        return without(one, without(one, other));
    }

    private static void add(List<Slot> rest, Instant from, Instant to) {
        if (from.isBefore(to)) {
            rest.add(new Slot(from, to));
        }
    }
}
