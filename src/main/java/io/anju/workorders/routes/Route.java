package io.anju.workorders.routes;

import java.util.List;

/**
 * The day of one technician.
 *
 * @param visits in order; empty for whoever stays where they are
 * @param travel minutes on the way, from the start of the day to its end
 * @param back when the technician is at the end
 */
public record Route(String technician, List<Visit> visits, double travel, double back) {

    public Route {
        visits = List.copyOf(visits);
    }
}
