package io.anju.workorders.desk;

import io.anju.deadlines.ClockStory;
import io.anju.deadlines.Deadlines;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.access.WorkOrderAccess;
import io.anju.workorders.journal.WorkOrderRegister;
import java.time.Clock;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Where the time of an order's promises went, which are those of what asked for it. */
@RestController
class WorkOrderClockController {

    private final WorkOrderAccess access;
    private final Deadlines deadlines;
    private final WorkOrderRegister register;
    private final Clock clock;

    WorkOrderClockController(WorkOrderAccess access, Deadlines deadlines, WorkOrderRegister register, Clock clock) {
        this.access = access;
        this.deadlines = deadlines;
        this.register = register;
        this.clock = clock;
    }

    @GetMapping("/api/work-orders/{id}/clocks")
    @Allowed({Permission.WORK_READ, Permission.WORK_DO})
    @Transactional(readOnly = true)
    public List<ClockStory> clocks(Actor actor, @PathVariable WorkOrderId id) {
        var origin = access.toRead(actor, id).task().origin();
        return deadlines.explain(origin, register.hands(origin), clock.instant());
    }
}
