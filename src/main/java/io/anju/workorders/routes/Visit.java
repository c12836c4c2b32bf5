package io.anju.workorders.routes;

import org.jspecify.annotations.Nullable;

/**
 * One stop of a route. Whoever has time left before it waits at the stop before, so a way is begun as late as it can be without
 * beginning the visit later.
 *
 * @param job null at the depot
 * @param leaves when the way there begins
 * @param starts when the visit begins
 * @param ends when the technician is free again
 */
public record Visit(@Nullable String job, double leaves, double starts, double ends) {

    /** Whether this is the stop where tools and parts are fetched. */
    public boolean atDepot() {
        return job == null;
    }
}
