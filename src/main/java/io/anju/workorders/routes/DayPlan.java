package io.anju.workorders.routes;

import java.util.List;
import java.util.Set;

/**
 * Who goes where, in which order and when.
 *
 * @param routes one for each technician of the day, in its order
 * @param leftOut jobs that no route holds, in the order of the day
 * @param pressed pinned jobs that break a rule as they stand: a human's choice is kept and said, not mended
 */
public record DayPlan(List<Route> routes, List<LeftOut> leftOut, Set<String> pressed) {

    /** Nobody goes anywhere. */
    public static final DayPlan NONE = new DayPlan(List.of(), List.of(), Set.of());

    public DayPlan {
        routes = List.copyOf(routes);
        leftOut = List.copyOf(leftOut);
        pressed = Set.copyOf(pressed);
    }

    /** Minutes on the way, of all together. */
    public double travel() {
        return routes.stream().mapToDouble(Route::travel).sum();
    }
}
