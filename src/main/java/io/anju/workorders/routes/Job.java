package io.anju.workorders.routes;

import java.util.Map;
import java.util.Set;

/**
 * What somebody has to be there for.
 *
 * @param id names it in the plan
 * @param place where, as {@link Ways} counts places
 * @param opens before this minute nobody can begin; who is early waits
 * @param closes the last minute to begin
 * @param minutes how long it takes
 * @param skills all of them are needed of the one who comes
 * @param tools all of them are needed; they can be used again
 * @param parts how many of each kind are used up
 * @param weight how much it hurts to leave it out, 1 as usual: where not all fit, plans with less weight left out are better,
 *     however long their ways
 */
public record Job(
        String id,
        int place,
        double opens,
        double closes,
        double minutes,
        Set<String> skills,
        Set<String> tools,
        Map<String, Integer> parts,
        int weight) {

    public Job {
        skills = Set.copyOf(skills);
        tools = Set.copyOf(tools);
        parts = Map.copyOf(parts);
        if (weight < 1) {
            throw new IllegalArgumentException("weight " + weight);
        }
    }
}
