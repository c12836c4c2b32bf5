package io.anju.estate.plans;

import io.anju.estate.PlaceId;
import io.anju.files.FileId;
import io.anju.files.FileResponses;
import io.anju.http.IfMatch;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PlanController {

    private final Plans plans;

    PlanController(Plans plans) {
        this.plans = plans;
    }

    /** @param place the building or floor it shows; null for the whole site */
    record NewPlan(
            @Nullable UUID place,
            @NotBlank @Size(max = 60) String name,
            @NotNull UUID file) {}

    record Pins(@NotNull @Size(max = 500) List<@NotNull @Valid Pin> pins) {}

    record PlanView(PlanRows.Plan plan, List<Pin> pins) {}

    @Allowed({Permission.ESTATE_READ, Permission.ESTATE_WRITE})
    @GetMapping("/api/projects/{project}/plans")
    List<PlanRows.Plan> list(
            Actor actor, @PathVariable UUID project, @RequestParam(required = false) @Nullable UUID place) {
        return plans.of(actor, new ProjectId(project), place == null ? null : new PlaceId(place));
    }

    @Allowed(Permission.ESTATE_WRITE)
    @PostMapping("/api/projects/{project}/plans")
    ResponseEntity<PlanView> add(Actor actor, @PathVariable UUID project, @Valid @RequestBody NewPlan said) {
        var place = said.place() == null ? null : new PlaceId(said.place());
        var id = plans.add(actor, new ProjectId(project), place, said.name(), new FileId(said.file()));
        return view(HttpStatus.CREATED, actor, id);
    }

    @Allowed({Permission.ESTATE_READ, Permission.ESTATE_WRITE})
    @GetMapping("/api/plans/{id}")
    ResponseEntity<PlanView> get(Actor actor, @PathVariable UUID id) {
        return view(HttpStatus.OK, actor, new PlanId(id));
    }

    @Allowed({Permission.ESTATE_READ, Permission.ESTATE_WRITE})
    @GetMapping("/api/plans/{id}/picture")
    ResponseEntity<Resource> picture(
            Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean thumbnail) {
        return FileResponses.of(plans.picture(actor, new PlanId(id), thumbnail));
    }

    @Allowed(Permission.ESTATE_WRITE)
    @PutMapping("/api/plans/{id}/pins")
    ResponseEntity<PlanView> pin(Actor actor, @PathVariable UUID id, IfMatch version, @Valid @RequestBody Pins pins) {
        plans.pin(actor, new PlanId(id), version, pins.pins());
        return view(HttpStatus.OK, actor, new PlanId(id));
    }

    @Allowed(Permission.ESTATE_WRITE)
    @DeleteMapping("/api/plans/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Actor actor, @PathVariable UUID id) {
        plans.remove(actor, new PlanId(id));
    }

    private ResponseEntity<PlanView> view(HttpStatus status, Actor actor, PlanId id) {
        var plan = plans.get(actor, id);
        return ResponseEntity.status(status)
                .eTag(Integer.toString(plan.version()))
                .body(new PlanView(plan, plans.pins(actor, id)));
    }
}
