package io.anju.workorders.desk;

import io.anju.deadlines.Escalations;
import io.anju.deadlines.Escalations.EscalationView;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.access.WorkOrderAccess;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The ladders of an order's promises, which are those of what asked for it. */
@RestController
class WorkOrderEscalationController {

    private final WorkOrderAccess access;
    private final Escalations escalations;
    private final Clock clock;

    WorkOrderEscalationController(WorkOrderAccess access, Escalations escalations, Clock clock) {
        this.access = access;
        this.escalations = escalations;
        this.clock = clock;
    }

    /** What is being done. */
    record WorkEscalationAnswer(@NotBlank @Size(max = 500) String words) {}

    @GetMapping("/api/work-orders/{id}/escalations")
    @Allowed({Permission.WORK_READ, Permission.WORK_DO})
    @Transactional(readOnly = true)
    public EscalationView escalations(Actor actor, @PathVariable WorkOrderId id) {
        return escalations.of(access.toRead(actor, id).task().origin());
    }

    @PostMapping("/api/work-orders/{id}/escalations/answer")
    @Allowed({Permission.WORK_READ, Permission.WORK_DO})
    @Transactional
    public EscalationView answer(
            Actor actor, @PathVariable WorkOrderId id, @Valid @RequestBody WorkEscalationAnswer body) {
        var subject = access.toRead(actor, id).task().origin();
        escalations.answer(actor, subject, body.words(), clock.instant());
        return escalations.of(subject);
    }
}
