package io.anju.requests.handling;

import io.anju.estate.Places;
import io.anju.estate.Projects;
import io.anju.requests.journal.ServiceRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a request is, and whom to call there, in the words of its reporter. */
@Component
class Whereabouts {

    private final Places places;
    private final Projects projects;

    Whereabouts(Places places, Projects projects) {
        this.places = places;
        this.projects = projects;
    }

    /**
     * The place, if one was named, and the number of the service desk.
     *
     * @param phone absent where there is no number to call
     */
    public record Where(@Nullable String place, @Nullable String phone) {}

    Where of(ServiceRequest request) {
        return new Where(
                request.place().map(id -> places.get(id).name()).orElse(null),
                projects.get(request.projectId()).phone());
    }
}
