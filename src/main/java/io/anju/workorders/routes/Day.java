package io.anju.workorders.routes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one day asks for.
 *
 * @param depot the place where every tool and any number of parts can be had; null where there is none. Whoever was there lacks
 *     nothing for the rest of the day, so nobody is sent there twice.
 */
public record Day(
        List<Job> jobs,
        List<Technician> technicians,
        @Nullable Integer depot,
        Ways ways) {

    public Day {
        jobs = List.copyOf(jobs);
        technicians = List.copyOf(technicians);
        if (jobs.stream().map(Job::id).distinct().count() < jobs.size()
                || technicians.stream().map(Technician::id).distinct().count() < technicians.size()) {
            throw new IllegalArgumentException("two with the same name");
        }
    }
}
