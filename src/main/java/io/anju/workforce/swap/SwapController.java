package io.anju.workforce.swap;

import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.workforce.StaffId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Exchanges of turns as leads see and decide them. */
@RestController
class SwapController {

    private final SwapDecisions decisions;
    private final SwapReading reading;

    SwapController(SwapDecisions decisions, SwapReading reading) {
        this.decisions = decisions;
        this.reading = reading;
    }

    record SwapRefusal(@NotBlank @Size(max = 200) String reason) {}

    record SubstitutionRequest(
            @NotNull UUID staff, @Nullable @Size(max = 200) String reason) {}

    @GetMapping("/api/swaps")
    @Allowed({Permission.STAFF_READ, Permission.WORK_DISPATCH})
    Page<SwapView> list(
            Actor actor,
            @RequestParam UUID project,
            @RequestParam(defaultValue = "true") boolean open,
            ListQuery query) {
        var id = new ProjectId(project);
        if (!actor.may(Permission.WORK_DISPATCH, id)) {
            actor.require(Permission.STAFF_READ, id, "project");
        }
        return reading.of(actor, id, open, query);
    }

    @PostMapping("/api/swaps/{id}/approval")
    @Allowed({Permission.STAFF_WRITE, Permission.WORK_DISPATCH})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void approve(Actor actor, @PathVariable UUID id) {
        decisions.approve(actor, id);
    }

    @PostMapping("/api/swaps/{id}/refusal")
    @Allowed({Permission.STAFF_WRITE, Permission.WORK_DISPATCH})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void refuse(Actor actor, @PathVariable UUID id, @Valid @RequestBody SwapRefusal request) {
        decisions.refuse(actor, id, request.reason());
    }

    /** Who might stand a turn: for the one whose turn it is, and who decides about it. */
    @GetMapping("/api/turns/{id}/candidates")
    @Allowed({})
    List<SwapReading.SwapCandidate> candidates(Actor actor, @PathVariable UUID id) {
        return reading.candidates(actor, id);
    }

    /** Which turns of a colleague might be had for this one. */
    @GetMapping("/api/turns/{id}/exchanges")
    @Allowed({})
    List<SwapReading.Exchangeable> exchanges(Actor actor, @PathVariable UUID id, @RequestParam UUID staff) {
        return reading.exchangeable(actor, id, new StaffId(staff));
    }

    @PostMapping("/api/turns/{id}/substitution")
    @Allowed({Permission.STAFF_WRITE, Permission.WORK_DISPATCH})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void substitute(Actor actor, @PathVariable UUID id, @Valid @RequestBody SubstitutionRequest request) {
        decisions.substitute(actor, id, new StaffId(request.staff()), request.reason());
    }
}
