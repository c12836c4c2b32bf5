package io.anju.people.occupancy;

import io.anju.estate.PlaceId;
import io.anju.estate.PlaceSummary;
import io.anju.estate.Places;
import io.anju.estate.ProjectSummary;
import io.anju.estate.Projects;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.people.Occupancy;
import io.anju.people.People;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where a resident lives, and what everybody there may enter: enough to say where something is broken. */
@RestController
@RequestMapping("/api/my/projects")
class MyPlacesController {

    private final People people;
    private final Projects projects;
    private final Places places;

    MyPlacesController(People people, Projects projects, Places places) {
        this.people = people;
        this.projects = projects;
        this.places = places;
    }

    /** A project with a unit of one's own; {@code phone} is absent where there is no number to call, {@code zone} tells its times. */
    record MyProject(ProjectId id, String name, @Nullable String phone, ZoneId zone) {}

    /** A public place, and what it lies in, the building first. */
    record PublicPlace(PlaceId id, String name, List<String> within) {}

    @GetMapping
    @Allowed({})
    @Transactional(readOnly = true)
    public List<MyProject> list(Actor actor) {
        return own(actor).stream()
                .map(projects::get)
                .map(MyPlacesController::plain)
                .toList();
    }

    /** Public places with these words; a project without a unit of one's own looks as if it did not exist. */
    @GetMapping("/{project}/public-places")
    @Allowed({})
    @Transactional(readOnly = true)
    public List<PublicPlace> publicPlaces(Actor actor, @PathVariable UUID project, @RequestParam String q) {
        var id = new ProjectId(project);
        if (!own(actor).contains(id)) {
            throw Refused.missing("project");
        }
        return places.search(id, q).stream()
                .filter(place -> place.publicSpace() && place.active())
                .map(MyPlacesController::plain)
                .toList();
    }

    private List<ProjectId> own(Actor actor) {
        return people.unitsOf(actor.requireAccount()).stream()
                .map(Occupancy::project)
                .distinct()
                .toList();
    }

    private static MyProject plain(ProjectSummary project) {
        return new MyProject(project.id(), project.name(), project.phone(), project.zone());
    }

    private static PublicPlace plain(PlaceSummary place) {
        return new PublicPlace(place.id(), place.name(), place.within());
    }
}
