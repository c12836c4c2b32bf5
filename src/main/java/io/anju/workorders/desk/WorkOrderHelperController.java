package io.anju.workorders.desk;

import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.workforce.StaffId;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.reading.JobView;
import io.anju.workorders.reading.WorkOrderReading;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Helpers that the desk puts beside the lead of an order. */
@RestController
@RequestMapping("/api/work-orders/{id}/helpers")
class WorkOrderHelperController {

    private final HelperDesk desk;
    private final WorkOrderReading reading;

    WorkOrderHelperController(HelperDesk desk, WorkOrderReading reading) {
        this.desk = desk;
        this.reading = reading;
    }

    /** Who is to help; the reason is needed where a rule speaks against it. */
    record NewCrewMember(
            @NotNull StaffId staff,
            @Nullable @Size(max = 500) String reason) {}

    /** Why no more. */
    record HelperRemoval(@NotBlank @Size(max = 500) String reason) {}

    @PostMapping
    @Allowed(Permission.WORK_DISPATCH)
    JobView ask(@PathVariable WorkOrderId id, @Valid @RequestBody NewCrewMember body, Actor actor) {
        desk.ask(actor, id, body.staff(), body.reason());
        return reading.job(actor, id);
    }

    @PostMapping("/{helper}/removal")
    @Allowed(Permission.WORK_DISPATCH)
    JobView remove(
            @PathVariable WorkOrderId id,
            @PathVariable UUID helper,
            @Valid @RequestBody HelperRemoval body,
            Actor actor) {
        desk.remove(actor, id, helper, body.reason());
        return reading.job(actor, id);
    }
}
