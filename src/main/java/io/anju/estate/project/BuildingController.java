package io.anju.estate.project;

import io.anju.estate.BuildingPlan;
import io.anju.estate.BuildingPreview;
import io.anju.estate.PlaceId;
import io.anju.estate.Places;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The generator: a proposal by the project's kind, a preview, then the building. */
@RestController
@RequestMapping("/api/projects/{project}")
class BuildingController {

    private final Places places;
    private final BuildingProposals proposals;

    BuildingController(Places places, BuildingProposals proposals) {
        this.places = places;
        this.proposals = proposals;
    }

    record Built(PlaceId id) {}

    @Allowed(Permission.ESTATE_WRITE)
    @GetMapping("/building-proposal")
    BuildingPlan propose(
            Actor actor, @PathVariable UUID project, @RequestParam(defaultValue = "zh-CN") String language) {
        return proposals.propose(actor, new ProjectId(project), language);
    }

    @Allowed(Permission.ESTATE_WRITE)
    @PostMapping("/building-previews")
    BuildingPreview preview(Actor actor, @PathVariable UUID project, @Valid @RequestBody BuildingPlan plan) {
        return places.preview(actor, new ProjectId(project), plan);
    }

    @Allowed(Permission.ESTATE_WRITE)
    @PostMapping("/buildings")
    @ResponseStatus(HttpStatus.CREATED)
    Built build(Actor actor, @PathVariable UUID project, @Valid @RequestBody BuildingPlan plan) {
        return new Built(places.generate(actor, new ProjectId(project), plan));
    }
}
