package io.anju.workorders.routes;

import java.util.Map;
import java.util.Set;

/**
 * Somebody who goes to jobs on that day.
 *
 * @param id names them in the plan
 * @param start where the day begins, as {@link Ways} counts places
 * @param end where it ends
 * @param from the first minute to leave
 * @param until the last minute to be back
 * @param tools what is carried from the start
 * @param parts how many of each kind are carried from the start
 */
public record Technician(
        String id,
        int start,
        int end,
        double from,
        double until,
        Set<String> skills,
        Set<String> tools,
        Map<String, Integer> parts) {

    public Technician {
        skills = Set.copyOf(skills);
        tools = Set.copyOf(tools);
        parts = Map.copyOf(parts);
    }
}
