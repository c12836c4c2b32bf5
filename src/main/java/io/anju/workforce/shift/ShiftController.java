package io.anju.workforce.shift;

import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The shifts and patterns of a project. */
@RestController
class ShiftController {

    private final Shifts shifts;
    private final ShiftQueries queries;

    ShiftController(Shifts shifts, ShiftQueries queries) {
        this.shifts = shifts;
        this.queries = queries;
    }

    record ShiftRequest(
            @NotNull UUID project,
            @NotBlank @Size(max = 12) String name,
            @NotNull LocalTime from,
            @NotNull LocalTime to,
            boolean onCall,
            @Nullable @Size(max = 40) String certificate) {}

    record PatternRequest(
            @NotNull UUID project,
            @NotBlank @Size(max = 40) String name,
            @NotEmpty @Size(max = 56) List<@NotNull PatternDay> steps) {}

    record ShiftStart(@NotNull UUID project) {}

    record AddedShift(UUID id) {}

    record ShiftPlan(List<Shift> shifts, List<ShiftPattern> patterns) {}

    @GetMapping("/api/shifts")
    @Allowed(Permission.STAFF_READ)
    @Transactional(readOnly = true)
    ShiftPlan plan(Actor actor, @RequestParam UUID project) {
        var id = new ProjectId(project);
        actor.require(Permission.STAFF_READ, id, "project");
        return new ShiftPlan(queries.shifts(id), queries.patterns(id));
    }

    @PostMapping("/api/shifts")
    @Allowed(Permission.STAFF_WRITE)
    @ResponseStatus(HttpStatus.CREATED)
    AddedShift add(Actor actor, @Valid @RequestBody ShiftRequest request) {
        var said = new Shifts.NewShift(
                request.name(), request.from(), request.to(), request.onCall(), request.certificate());
        return new AddedShift(shifts.add(actor, new ProjectId(request.project()), said));
    }

    @PostMapping("/api/shifts/{id}/retirement")
    @Allowed(Permission.STAFF_WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retire(Actor actor, @PathVariable UUID id) {
        shifts.retire(actor, id);
    }

    /** The usual shifts and patterns, for a project that has none. */
    @PostMapping("/api/shifts/usual")
    @Allowed(Permission.STAFF_WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void begin(Actor actor, @Valid @RequestBody ShiftStart request) {
        shifts.begin(actor, new ProjectId(request.project()));
    }

    @PostMapping("/api/shift-patterns")
    @Allowed(Permission.STAFF_WRITE)
    @ResponseStatus(HttpStatus.CREATED)
    AddedShift addPattern(Actor actor, @Valid @RequestBody PatternRequest request) {
        return new AddedShift(
                shifts.addPattern(actor, new ProjectId(request.project()), request.name(), request.steps()));
    }

    @PostMapping("/api/shift-patterns/{id}/retirement")
    @Allowed(Permission.STAFF_WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retirePattern(Actor actor, @PathVariable UUID id) {
        shifts.retirePattern(actor, id);
    }
}
