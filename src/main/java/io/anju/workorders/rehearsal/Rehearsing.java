package io.anju.workorders.rehearsal;

import io.anju.deadlines.Priority;
import io.anju.workforce.StaffId;
import io.anju.workorders.dispatch.Preset;
import io.anju.workorders.dispatch.Remembered;
import io.anju.workorders.dispatch.Travel;
import io.anju.workorders.dispatch.Weights;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lives a period again day by day, each from what the one before left, so that a rehearsal that was broken off goes on where it
 * was. Two worlds are lived side by side by the same rules: one in which everybody gets what they got, and one in which the
 * weights choose. The same facts always come to the same.
 */
final class Rehearsing {

    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    private final Weights weights;

    Rehearsing(Weights weights) {
        this.weights = weights;
    }

    /**
     * How far it came.
     *
     * @param next the day that comes next
     * @param open orders that wait for somebody to be there in one of the worlds
     */
    record Stage(LocalDate next, World was, World would, List<Chosen> busy, List<Rehearsed> open) {

        static Stage begin(LocalDate first) {
            return new Stage(first, World.begin(), World.begin(), List.of(), List.of());
        }
    }

    /** Who did an order in fact, and until when: what a kept decision counted as work in hand. */
    record Chosen(UUID staff, Instant from, Instant until) {}

    /** An order in both worlds; arrivals are null until they are known. */
    record Rehearsed(
            UUID order,
            Instant at,
            @Nullable Instant arriveBy,
            UUID wasStaff,
            int wasWay,
            @Nullable Instant wasThere,
            UUID wouldStaff,
            int wouldWay,
            @Nullable Instant wouldThere) {

        boolean isKnown() {
            return wasThere != null && wouldThere != null;
        }
    }

    /** What a day came to. */
    record Lived(Stage stage, List<Rehearsed> known) {}

    /** Lives a day with its orders in the order in which they were decided. */
    Lived day(Stage stage, List<PastOrder> orders) {
        var was =
                new World(stage.was().lanes(), stage.was().taken(), stage.was().arrived());
        var would = new World(
                stage.would().lanes(), stage.would().taken(), stage.would().arrived());
        var busy = new ArrayList<>(stage.busy());
        var open = new ArrayList<>(stage.open());
        for (var order : orders) {
            was.until(order.at());
            would.until(order.at());
            busy.removeIf(each -> !each.until().isAfter(order.at()));
            var chosen = choose(order, was, would, busy);
            var wasWay = find(order, order.done()).map(Remembered::way).orElse(Travel.UNKNOWN_WAY);
            was.give(order, order.done(), wasWay);
            would.give(order, chosen.staff(), chosen.way());
            busy.add(new Chosen(order.done().value(), order.at(), order.until()));
            open.add(new Rehearsed(
                    order.id(),
                    order.at(),
                    order.arriveBy(),
                    order.done().value(),
                    wasWay,
                    null,
                    chosen.staff().value(),
                    chosen.way(),
                    null));
        }
        return settle(new Stage(stage.next().plusDays(1), was, would, busy, open));
    }

    /** After the last day: whatever is still waited for. */
    Lived end(Stage stage) {
        stage.was().until(END);
        stage.would().until(END);
        return settle(stage);
    }

    /** The best of those who did not say no; whoever did it where there is no other. */
    private Remembered choose(PastOrder order, World was, World would, List<Chosen> busy) {
        var left = order.arriveBy() == null
                ? null
                : (int) Math.floorDiv(
                        Duration.between(order.at(), order.arriveBy()).toSeconds(), 60L);
        var counted = order.priority() == Priority.P1 ? Preset.EMERGENCY.weights() : weights;
        return order.fit().stream()
                .filter(each ->
                        each.staff().equals(order.done()) || !order.refused().contains(each.staff()))
                .min(Comparator.comparing(
                                (Remembered each) -> order.freeFirst() && open(each, would, busy, order.at()) > 0)
                        .thenComparing(each -> counted.total(
                                each.with(open(each, would, busy, order.at()), more(each, was, would), left)))
                        .thenComparing(each -> open(each, would, busy, order.at()))
                        .thenComparing(each -> each.staff().value()))
                .orElseGet(() -> find(order, order.done()).orElse(new Remembered(order.done(), Map.of(), 0)));
    }

    /** Work in hand: what is no part of the rehearsal as it was, and what the rehearsal gave. */
    private static int open(Remembered person, World would, List<Chosen> busy, Instant at) {
        var own = (int) busy.stream()
                .filter(each -> each.staff().equals(person.staff().value()))
                .count();
        return Math.max(0, person.openJobs() - own) + would.open(person.staff(), at);
    }

    private static int more(Remembered person, World was, World would) {
        return would.week(person.staff()) - was.week(person.staff());
    }

    private static Optional<Remembered> find(PastOrder order, StaffId staff) {
        return order.fit().stream().filter(each -> each.staff().equals(staff)).findFirst();
    }

    /** Takes out what is known by now. */
    private static Lived settle(Stage stage) {
        var known = new ArrayList<Rehearsed>();
        var open = new ArrayList<Rehearsed>();
        for (var each : stage.open()) {
            var now = new Rehearsed(
                    each.order(),
                    each.at(),
                    each.arriveBy(),
                    each.wasStaff(),
                    each.wasWay(),
                    stage.was().arrived().get(each.order()),
                    each.wouldStaff(),
                    each.wouldWay(),
                    stage.would().arrived().get(each.order()));
            (now.isKnown() ? known : open).add(now);
        }
        known.forEach(each -> {
            stage.was().arrived().remove(each.order());
            stage.would().arrived().remove(each.order());
        });
        return new Lived(new Stage(stage.next(), stage.was(), stage.would(), stage.busy(), open), known);
    }
}
