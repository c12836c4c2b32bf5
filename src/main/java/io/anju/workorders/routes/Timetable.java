package io.anju.workorders.routes;

import java.util.ArrayList;
import java.util.Set;
import java.util.stream.IntStream;

/** Writes found routes as a plan. */
final class Timetable {

    private final Day day;
    private final Tours tours;
    private final Model model;

    Timetable(Day day, Tours tours) {
        this.day = day;
        this.tours = tours;
        model = tours.model;
    }

    DayPlan plan(Held held, Reasons reasons, Set<String> pressed) {
        var routes = IntStream.range(0, model.people).mapToObj(this::route).toList();
        var leftOut = IntStream.range(0, model.jobs)
                .filter(job -> tours.owner[job] < 0 && !held.past()[job])
                .mapToObj(job -> new LeftOut(day.jobs().get(job).id(), reasons.against(job)))
                .toList();
        return new DayPlan(routes, leftOut, pressed);
    }

    private Route route(int person) {
        var standing = model.standing.get(person);
        var visits = new ArrayList<>(standing.past());
        var row = tours.stops[person];
        var size = tours.size[person];
        for (var at = 1; at <= size; at++) {
            var starts = starts(person, at);
            var way = model.way(row[at - 1], row[at]);
            var job = row[at] == model.depot ? null : day.jobs().get(row[at]).id();
            visits.add(new Visit(job, starts - way, starts, starts + model.minutes[row[at]]));
        }
        var back = tours.free[person][size] + (visits.isEmpty() ? 0 : model.way(row[size], row[size + 1]));
        return new Route(day.technicians().get(person).id(), visits, standing.travel() + tours.travel[person], back);
    }

    /** The depot is visited as late as what comes after it allows. */
    private double starts(int person, int at) {
        var row = tours.stops[person];
        var arrival = tours.free[person][at - 1] + model.way(row[at - 1], row[at]);
        var starts = Math.max(arrival, model.opens[row[at]]);
        if (row[at] != model.depot || at == tours.size[person]) {
            return starts;
        }
        return Math.max(starts, starts(person, at + 1) - model.way(row[at], row[at + 1]));
    }
}
