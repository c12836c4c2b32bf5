package io.anju.workorders.routes;

import java.util.Arrays;
import java.util.TreeSet;

/**
 * Puts what is pinned into the routes before anything else. Where a pinned visit breaks a rule, the rule yields to the human who
 * chose it, as far as needed and for this visit alone, and the visit is said to be pressed.
 */
final class Pinning {

    private final Tours tours;
    private final Model model;
    private final TreeSet<Integer> pressed = new TreeSet<>();

    Pinning(Tours tours) {
        this.tours = tours;
        model = tours.model;
    }

    /** Jobs whose rules yielded. */
    TreeSet<Integer> place(Held held) {
        for (var person = 0; person < model.people; person++) {
            var jobs = Arrays.stream(held.planned()[person])
                    .filter(stop -> stop < model.jobs && held.pinned()[stop])
                    .toArray();
            if (jobs.length > 0) {
                place(person, jobs);
            }
        }
        return pressed;
    }

    private void place(int person, int[] jobs) {
        for (var job : jobs) {
            if (!tours.rules.skilled(person, job)) {
                model.able[person][job] = true;
                pressed.add(job);
            }
        }
        tours.set(person, jobs, jobs.length);
        if (tours.depotAt[person] == Tours.NO_DEPOT) {
            equip(person);
        }
        yieldTime(person);
        tours.refresh(person);
    }

    private void equip(int person) {
        var stripped = new Stripped(tours, person).now();
        if (stripped.reach == stripped.size) {
            return;
        }
        if (model.hasDepot) {
            var cheapest = stripped.cheapestDepot();
            tours.insert(person, cheapest < 0 ? stripped.reach : cheapest, model.depot);
            tours.refresh(person);
            return;
        }
        var job = stripped.stops[stripped.reach + 1];
        model.lacks[person][job] = false;
        model.parts[job] = new int[model.kinds];
        pressed.add(job);
        equip(person);
    }

    private void yieldTime(int person) {
        var row = tours.stops[person];
        for (var at = 1; at <= tours.size[person] + 1; at++) {
            var arrival = tours.free[person][at - 1] + model.way(row[at - 1], row[at]);
            if (!tours.rules.inTime(arrival, model.closes[row[at]])) {
                model.closes[row[at]] = arrival;
                pressed.add(row[at] < model.jobs ? row[at] : row[tours.size[person]]);
            }
        }
    }
}
