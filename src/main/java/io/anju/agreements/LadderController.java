package io.anju.agreements;

import io.anju.deadlines.EscalationRole;
import io.anju.deadlines.LadderStep;
import io.anju.deadlines.LadderStep.Trigger;
import io.anju.deadlines.Ladders;
import io.anju.deadlines.Ladders.LadderInForce;
import io.anju.deadlines.Priority;
import io.anju.http.IfMatch;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who is told when a promise is near or broken, by priority, for the company or one project (S-10). */
@RestController
@RequestMapping("/api/ladders")
class LadderController {

    private final Ladders ladders;
    private final TermsRights rights;

    LadderController(Ladders ladders, TermsRights rights) {
        this.ladders = ladders;
        this.rights = rights;
    }

    /** The ladders of a scope. */
    record LaddersView(List<LadderInForce> ladders, List<String> can) {}

    /** A level. */
    record NewStep(
            @NotNull Trigger trigger,
            @Min(0) @Max(525_600) int amount,
            @NotEmpty @Size(max = 5) Set<@NotNull EscalationRole> roles) {

        LadderStep step() {
            return new LadderStep(trigger, amount, roles.stream().sorted().toList());
        }
    }

    /**
     * A ladder anew; running clocks follow.
     *
     * @param project absent for the company
     * @param priority absent for what is never given one
     */
    record NewLadder(
            @Nullable UUID project,
            @Nullable Priority priority,
            @NotEmpty @Size(max = 8) List<@Valid @NotNull NewStep> steps) {}

    @GetMapping
    @Allowed({Permission.SETTINGS_WRITE, Permission.REQUEST_READ})
    LaddersView inForce(@RequestParam(required = false) @Nullable UUID project, Actor actor) {
        var id = TermsController.id(project);
        rights.toRead(actor, id);
        return new LaddersView(ladders.inForce(id), rights.mayChange(actor, id) ? List.of("edit") : List.of());
    }

    @PutMapping
    @Allowed(Permission.SETTINGS_WRITE)
    LaddersView set(@Valid @RequestBody NewLadder body, IfMatch ifMatch, Actor actor) {
        var id = TermsController.id(body.project());
        rights.toChange(actor, id);
        if (body.steps().getFirst().trigger() == Trigger.UNANSWERED) {
            throw Refused.field("steps[0].trigger", "not-first");
        }
        var steps = body.steps().stream().map(NewStep::step).toList();
        ladders.set(actor, id, body.priority(), ifMatch.version(), steps);
        return inForce(body.project(), actor);
    }
}
