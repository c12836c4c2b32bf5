package io.anju.estate.place;

import io.anju.estate.PlaceId;
import io.anju.estate.Projects;
import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.SubjectRef;
import io.anju.trail.Trail;
import io.anju.trail.TrailEntry;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Who changed what about projects and places. */
@RestController
class EstateTrailController {

    private final Projects projects;
    private final PlaceChanges places;
    private final Trail trail;

    EstateTrailController(Projects projects, PlaceChanges places, Trail trail) {
        this.projects = projects;
        this.places = places;
        this.trail = trail;
    }

    @Allowed(Permission.TRAIL_READ)
    @GetMapping("/api/projects/{id}/trail")
    @Transactional(readOnly = true)
    public Page<TrailEntry> ofProject(Actor actor, @PathVariable UUID id, ListQuery query) {
        var project = new ProjectId(id);
        actor.require(Permission.TRAIL_READ, project, "project");
        projects.open(actor, project);
        return trail.of(SubjectRef.of("project", project), query);
    }

    @Allowed(Permission.TRAIL_READ)
    @GetMapping("/api/places/{id}/trail")
    @Transactional(readOnly = true)
    public Page<TrailEntry> ofPlace(Actor actor, @PathVariable UUID id, ListQuery query) {
        var place = places.open(actor, new PlaceId(id));
        actor.require(Permission.TRAIL_READ, place.projectId(), "place");
        return trail.of(SubjectRef.of("place", place.id()), query);
    }
}
