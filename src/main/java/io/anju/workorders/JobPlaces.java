package io.anju.workorders;

import io.anju.estate.PlaceId;
import io.anju.estate.Places;
import io.anju.estate.Projects;
import io.anju.kernel.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where an order's work is, in the words of the estate. */
@Component
class JobPlaces {

    private final Projects projects;
    private final Places places;

    JobPlaces(Projects projects, Places places) {
        this.projects = projects;
        this.places = places;
    }

    JobView.JobProject project(ProjectId id) {
        var project = projects.get(id);
        return new JobView.JobProject(id, project.name(), project.phone(), project.zone());
    }

    JobView.@Nullable JobPlace place(@Nullable PlaceId id) {
        if (id == null) {
            return null;
        }
        var place = places.get(id);
        return new JobView.JobPlace(id, place.code(), place.name(), place.within(), place.floor(), place.position());
    }
}
