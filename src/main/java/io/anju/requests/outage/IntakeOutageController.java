package io.anju.requests.outage;

import io.anju.estate.PlaceId;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.requests.KnownOutage;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the desk knows of a place while somebody calls from there (D2, D3). */
@RestController
class IntakeOutageController {

    private final KnownOutages known;

    IntakeOutageController(KnownOutages known) {
        this.known = known;
    }

    @GetMapping("/api/intake/outages")
    @Allowed(Permission.REQUEST_INTAKE)
    List<KnownOutage> at(Actor actor, @RequestParam UUID project, @RequestParam UUID place) {
        actor.require(Permission.REQUEST_INTAKE, new ProjectId(project), "project");
        return known.at(new ProjectId(project), new PlaceId(place));
    }
}
