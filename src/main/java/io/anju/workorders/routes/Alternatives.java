package io.anju.workorders.routes;

import io.anju.workorders.routes.LeftOut.Exclusion;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Why jobs stand where a plan has them: what each adds to that day, and what it would add to everybody else's. */
public final class Alternatives {

    private final Day day;
    private final Tours tours;
    private final Insertions insertions;

    private Alternatives(Day day, Held held) {
        this.day = day;
        tours = new Tours(new Model(day, held));
        for (var person = 0; person < tours.model.people; person++) {
            tours.set(person, held.planned()[person], held.planned()[person].length);
        }
        insertions = new Insertions(tours);
    }

    /**
     * A job in somebody's day, with everything else as the plan has it.
     *
     * @param more minutes on the way that it adds there; infinite where there is no place for it
     * @param against what leaves no place: {@code SKILLS}, {@code EQUIPMENT} or {@code FULL}; null where there is one
     */
    public record Alternative(
            String technician, double more, @Nullable Exclusion against) {}

    /** By job, one for each technician in the order of the day, whoever has the job included. */
    public static Map<String, List<Alternative>> of(Day day, DayPlan plan) {
        return new Alternatives(day, Held.of(day, plan, Set.of(), Double.NEGATIVE_INFINITY)).all();
    }

    private Map<String, List<Alternative>> all() {
        var all = new HashMap<String, List<Alternative>>();
        for (var person = 0; person < tours.model.people; person++) {
            var route = Arrays.copyOfRange(tours.stops[person], 1, tours.size[person] + 1);
            for (var job : route) {
                if (job < tours.model.jobs) {
                    without(person, route, job);
                    all.put(day.jobs().get(job).id(), compare(job));
                    tours.set(person, route, route.length);
                }
            }
        }
        return all;
    }

    private void without(int person, int[] route, int job) {
        var rest = IntStream.of(route).filter(stop -> stop != job).toArray();
        tours.set(person, rest, rest.length);
    }

    private List<Alternative> compare(int job) {
        return IntStream.range(0, tours.model.people)
                .mapToObj(person -> compare(job, person))
                .toList();
    }

    private Alternative compare(int job, int person) {
        var more = insertions.cost(job, person);
        return new Alternative(
                day.technicians().get(person).id(), more, Double.isFinite(more) ? null : against(job, person));
    }

    private Exclusion against(int job, int person) {
        if (!tours.rules.skilled(person, job)) {
            return Exclusion.SKILLS;
        }
        var carried = tours.model.hasDepot || tours.rules.equipped(person, job, new int[tours.model.kinds]);
        return carried ? Exclusion.FULL : Exclusion.EQUIPMENT;
    }
}
