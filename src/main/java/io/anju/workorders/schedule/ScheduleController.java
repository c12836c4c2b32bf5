package io.anju.workorders.schedule;

import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The schedule board and the plans of its days. */
@RestController
class ScheduleController {

    private final ScheduleBoard board;
    private final DayPlans plans;

    ScheduleController(ScheduleBoard board, DayPlans plans) {
        this.board = board;
        this.plans = plans;
    }

    /** Which day of which project. */
    record DayPlanRequest(@NotNull UUID project, @NotNull LocalDate day) {}

    @GetMapping("/api/schedule")
    @Allowed(Permission.WORK_DISPATCH)
    ScheduleBoard.BoardView board(Actor actor, @RequestParam UUID project, @RequestParam LocalDate day) {
        return board.of(actor, new ProjectId(project), day);
    }

    @PostMapping("/api/day-plans")
    @Allowed(Permission.WORK_DISPATCH)
    @ResponseStatus(HttpStatus.ACCEPTED)
    DayPlanRow ask(Actor actor, @Valid @RequestBody DayPlanRequest body) {
        return plans.ask(actor, new ProjectId(body.project()), body.day());
    }

    /** How far it is; ask again while it is worked out. */
    @GetMapping("/api/day-plans/{id}")
    @Allowed(Permission.WORK_DISPATCH)
    DayPlanRow get(Actor actor, @PathVariable UUID id) {
        return plans.get(actor, id);
    }

    @PostMapping("/api/day-plans/{id}/publication")
    @Allowed(Permission.WORK_DISPATCH)
    DayPlanRow publish(Actor actor, @PathVariable UUID id) {
        return plans.publish(actor, id);
    }

    @PostMapping("/api/day-plans/{id}/dismissal")
    @Allowed(Permission.WORK_DISPATCH)
    DayPlanRow dismiss(Actor actor, @PathVariable UUID id) {
        return plans.dismiss(actor, id);
    }
}
