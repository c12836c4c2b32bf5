package io.anju.workorders.desk;

import io.anju.deadlines.ClockStory;
import io.anju.deadlines.Deadlines;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.access.WorkOrderAccess;
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
    private final Clock clock;

    WorkOrderClockController(WorkOrderAccess access, Deadlines deadlines, Clock clock) {
        this.access = access;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @GetMapping("/api/work-orders/{id}/clocks")
    @Allowed({Permission.WORK_READ, Permission.WORK_DO})
    @Transactional(readOnly = true)
    public List<ClockStory> clocks(Actor actor, @PathVariable WorkOrderId id) {
        return deadlines.explain(access.toRead(actor, id).task().origin(), clock.instant());
    }
}
