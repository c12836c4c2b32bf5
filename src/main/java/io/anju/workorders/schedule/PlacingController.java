package io.anju.workorders.schedule;

import io.anju.http.IfMatch;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.workforce.StaffId;
import io.anju.workorders.WorkOrderId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Moving a job on the schedule board. */
@RestController
@RequestMapping("/api/work-orders/{id}")
class PlacingController {

    private final Placing placing;

    PlacingController(Placing placing) {
        this.placing = placing;
    }

    /**
     * Where to.
     *
     * @param plan the draft in which it is moved; null for the day as it stands
     */
    record VisitRequest(
            @NotNull StaffId staff,
            @NotNull Instant from,
            @Nullable UUID plan) {}

    /** What is fixed; neither lets plans move it. */
    record PinRequest(@Nullable StaffId staff, @Nullable Instant from) {}

    /** What speaks against where it stands now. */
    record PlacedVisit(Set<Warning> warnings) {}

    @GetMapping("/placements")
    @Allowed(Permission.WORK_DISPATCH)
    List<Placement> placements(
            Actor actor,
            @PathVariable WorkOrderId id,
            @RequestParam LocalDate day,
            @RequestParam(required = false) @Nullable UUID plan) {
        return placing.placements(actor, id, day, plan);
    }

    @PutMapping("/visit")
    @Allowed(Permission.WORK_DISPATCH)
    PlacedVisit place(
            Actor actor, @PathVariable WorkOrderId id, @Valid @RequestBody VisitRequest body, IfMatch ifMatch) {
        return new PlacedVisit(placing.place(actor, id, body.staff(), body.from(), body.plan(), ifMatch));
    }

    @DeleteMapping("/visit")
    @Allowed(Permission.WORK_DISPATCH)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void take(
            Actor actor,
            @PathVariable WorkOrderId id,
            @RequestParam(required = false) @Nullable UUID plan,
            IfMatch ifMatch) {
        placing.take(actor, id, plan, ifMatch);
    }

    @PutMapping("/pin")
    @Allowed(Permission.WORK_DISPATCH)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void pin(Actor actor, @PathVariable WorkOrderId id, @Valid @RequestBody PinRequest body, IfMatch ifMatch) {
        placing.pin(actor, id, body.staff(), body.from(), ifMatch);
    }
}
