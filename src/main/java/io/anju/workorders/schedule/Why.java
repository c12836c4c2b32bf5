package io.anju.workorders.schedule;

import io.anju.workforce.StaffId;
import io.anju.workorders.routes.Alternatives;
import io.anju.workorders.routes.Alternatives.Alternative;
import io.anju.workorders.routes.Day;
import io.anju.workorders.routes.DayPlan;
import io.anju.workorders.routes.LeftOut.Exclusion;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Why a plan gives a job to somebody.
 *
 * @param more minutes on the way that the job adds to that day
 * @param others who else had room for it, the least way first, at most {@value #MOST_OTHERS}
 * @param fit how many others had room
 * @param unable how many lack what it needs
 * @param full how many had no room
 */
record Why(int more, List<Other> others, int fit, int unable, int full) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_OTHERS = 3;

    Why {
        others = List.copyOf(others);
    }

    /** Somebody else, and the minutes on the way that it would have added there. */
    record Other(StaffId staff, int more) {}

    static @Nullable Why read(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, Why.class);
    }

    static @Nullable String write(@Nullable Why why) {
        return why == null ? null : JSON.writeValueAsString(why);
    }

    /** By the name of the job. */
    static Map<String, Why> of(DayTask task, Day day, DayPlan plan) {
        var owners = new HashMap<String, StaffId>();
        plan.routes()
                .forEach(route -> route.visits()
                        .forEach(visit -> owners.put(String.valueOf(visit.job()), staff(task, route.technician()))));
        return Alternatives.of(day, plan).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> of(task, one.getValue(), Objects.requireNonNull(owners.get(one.getKey())))));
    }

    private static Why of(DayTask task, List<Alternative> alternatives, StaffId owner) {
        var best = new HashMap<StaffId, Alternative>();
        alternatives.forEach(each -> best.merge(
                staff(task, each.technician()), each, (one, other) -> one.more() <= other.more() ? one : other));
        var own = best.remove(owner);
        var fit = best.entrySet().stream()
                .filter(one -> one.getValue().against() == null)
                .map(one ->
                        new Other(one.getKey(), (int) Math.round(one.getValue().more())))
                .sorted(Comparator.comparingInt(Other::more)
                        .thenComparing(one -> one.staff().value()))
                .toList();
        var against = count(best.values());
        var full = against.getOrDefault(Exclusion.FULL, 0);
        return new Why(
                own == null || !Double.isFinite(own.more()) ? 0 : (int) Math.round(own.more()),
                fit.stream().limit(MOST_OTHERS).toList(),
                fit.size(),
                best.size() - fit.size() - full,
                full);
    }

    private static Map<Exclusion, Integer> count(Collection<Alternative> all) {
        var counts = new EnumMap<Exclusion, Integer>(Exclusion.class);
        all.forEach(each -> {
            if (each.against() != null) {
                counts.merge(each.against(), 1, Integer::sum);
            }
        });
        return counts;
    }

    private static StaffId staff(DayTask task, String stint) {
        var found = task.stints().get(stint);
        if (found == null) {
            throw new IllegalStateException("nobody is " + stint);
        }
        return found.person().staff();
    }
}
