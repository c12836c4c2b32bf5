package io.anju.workorders.desk;

import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.reading.JobView;
import io.anju.workorders.reading.WorkOrderReading;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the desk has to hand on to somebody else. */
@RestController
class TransferController {

    private final TransferDesk desk;
    private final WorkOrderReading reading;

    TransferController(TransferDesk desk, WorkOrderReading reading) {
        this.desk = desk;
        this.reading = reading;
    }

    /** Why the order stays where it is. */
    record TransferRefusal(@NotBlank @Size(max = 500) String reason) {}

    @GetMapping("/api/transfers")
    @Allowed(Permission.WORK_DISPATCH)
    List<TransferDesk.ToHandOn> list(Actor actor, @RequestParam(required = false) @Nullable ProjectId project) {
        return desk.list(actor, project);
    }

    @PostMapping("/api/work-orders/{id}/transfer-request/refusal")
    @Allowed(Permission.WORK_DISPATCH)
    JobView refuse(@PathVariable WorkOrderId id, @Valid @RequestBody TransferRefusal body, Actor actor) {
        desk.refuse(actor, id, body.reason());
        return reading.job(actor, id);
    }
}
