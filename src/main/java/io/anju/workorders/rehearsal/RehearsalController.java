package io.anju.workorders.rehearsal;

import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.workorders.dispatch.Weights;
import io.anju.workorders.dispatch.Wish;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What would have come of it had a project's work been given out another way. */
@RestController
class RehearsalController {

    private final Rehearsals rehearsals;

    RehearsalController(Rehearsals rehearsals) {
        this.rehearsals = rehearsals;
    }

    /** What each wish would have counted, in percent of its minutes. */
    record RehearsedWeights(
            @Min(0) @Max(Weights.MOST) int travel,
            @Min(0) @Max(Weights.MOST) int load,
            @Min(0) @Max(Weights.MOST) int lateness,
            @Min(0) @Max(Weights.MOST) int strangeness,
            @Min(0) @Max(Weights.MOST) int share,
            @Min(0) @Max(Weights.MOST) int team) {

        Weights weights() {
            return new Weights(Map.of(
                    Wish.TRAVEL, travel,
                    Wish.LOAD, load,
                    Wish.LATENESS, lateness,
                    Wish.STRANGENESS, strangeness,
                    Wish.SHARE, share,
                    Wish.TEAM, team));
        }
    }

    /** Which days, both included. */
    record RehearsalRequest(
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotNull @Valid RehearsedWeights weights) {}

    @PostMapping("/api/projects/{id}/rehearsals")
    @Allowed({Permission.WORK_DISPATCH, Permission.SETTINGS_WRITE})
    @ResponseStatus(HttpStatus.ACCEPTED)
    RehearsalView ask(Actor actor, @PathVariable UUID id, @Valid @RequestBody RehearsalRequest body) {
        return rehearsals.ask(
                actor, new ProjectId(id), body.from(), body.to(), body.weights().weights());
    }

    @GetMapping("/api/projects/{id}/rehearsals")
    @Allowed({Permission.WORK_DISPATCH, Permission.SETTINGS_WRITE})
    List<RehearsalView> last(Actor actor, @PathVariable UUID id) {
        return rehearsals.last(actor, new ProjectId(id));
    }

    /** How far it is, and what it comes to; ask again while it is worked out. */
    @GetMapping("/api/rehearsals/{id}")
    @Allowed({Permission.WORK_DISPATCH, Permission.SETTINGS_WRITE})
    RehearsalView get(Actor actor, @PathVariable UUID id) {
        return rehearsals.get(actor, id);
    }

    /** Orders that somebody else would have got, or all, the latest first. */
    @GetMapping("/api/rehearsals/{id}/orders")
    @Allowed({Permission.WORK_DISPATCH, Permission.SETTINGS_WRITE})
    Page<RehearsedRow> orders(
            Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean all, ListQuery query) {
        return rehearsals.orders(actor, id, all, query);
    }

    @PostMapping("/api/rehearsals/{id}/cancellation")
    @Allowed({Permission.WORK_DISPATCH, Permission.SETTINGS_WRITE})
    RehearsalView cancel(Actor actor, @PathVariable UUID id) {
        return rehearsals.cancel(actor, id);
    }
}
