package io.anju.workforce.duty;

import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.workforce.Duties;
import io.anju.workforce.LeaveKind;
import io.anju.workforce.NewDuty;
import io.anju.workforce.StaffId;
import io.anju.workforce.staff.StaffRules;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Weekly duty and leave of one member of staff. */
@RestController
@RequestMapping("/api/staff/{id}")
class DutyController {

    private final Duties duties;
    private final DutyPlans plans;
    private final StaffRules rules;

    DutyController(Duties duties, DutyPlans plans, StaffRules rules) {
        this.duties = duties;
        this.plans = plans;
        this.rules = rules;
    }

    /** A weekly pattern; {@code to} not after {@code from} means until then on the next day. */
    record DutyRequest(
            @NotNull UUID project,
            @NotEmpty Set<@NotNull DayOfWeek> days,
            @NotNull LocalTime from,
            @NotNull LocalTime to,
            @NotNull LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    record EndDuty(@NotNull LocalDate on) {}

    record LeaveRequest(
            @NotNull LeaveKind kind,
            @NotNull Instant from,
            @NotNull Instant to,
            @Nullable UUID substitute,
            @Nullable @Size(max = 500) String note) {}

    record Entered(UUID id) {}

    @GetMapping("/duties")
    @Allowed(Permission.STAFF_READ)
    @Transactional(readOnly = true)
    List<DutyPlans.Duty> duties(Actor actor, @PathVariable UUID id) {
        rules.require(actor, new StaffId(id), Permission.STAFF_READ);
        return plans.duties(new StaffId(id));
    }

    @PostMapping("/duties")
    @Allowed(Permission.STAFF_WRITE)
    @ResponseStatus(HttpStatus.CREATED)
    Entered plan(Actor actor, @PathVariable UUID id, @Valid @RequestBody DutyRequest request) {
        return new Entered(duties.plan(
                actor,
                new NewDuty(
                        new StaffId(id),
                        new ProjectId(request.project()),
                        request.days(),
                        request.from(),
                        request.to(),
                        request.validFrom(),
                        request.validTo())));
    }

    @PostMapping("/duties/{duty}/end")
    @Allowed(Permission.STAFF_WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(Actor actor, @PathVariable UUID id, @PathVariable UUID duty, @Valid @RequestBody EndDuty request) {
        duties.end(actor, new StaffId(id), duty, request.on());
    }

    @GetMapping("/leaves")
    @Allowed(Permission.STAFF_READ)
    @Transactional(readOnly = true)
    List<DutyPlans.Leave> leaves(Actor actor, @PathVariable UUID id) {
        rules.require(actor, new StaffId(id), Permission.STAFF_READ);
        return plans.leaves(new StaffId(id));
    }

    @PostMapping("/leaves")
    @Allowed(Permission.STAFF_WRITE)
    @ResponseStatus(HttpStatus.CREATED)
    Entered away(Actor actor, @PathVariable UUID id, @Valid @RequestBody LeaveRequest request) {
        return new Entered(duties.away(
                actor,
                new StaffId(id),
                request.kind(),
                request.from(),
                request.to(),
                request.substitute() == null ? null : new StaffId(request.substitute()),
                request.note()));
    }

    @DeleteMapping("/leaves/{leave}")
    @Allowed(Permission.STAFF_WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancelLeave(Actor actor, @PathVariable UUID id, @PathVariable UUID leave) {
        duties.cancelLeave(actor, new StaffId(id), leave);
    }
}
