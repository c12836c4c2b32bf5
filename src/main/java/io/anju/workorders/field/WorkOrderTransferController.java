package io.anju.workorders.field;

import static io.anju.workorders.field.WorkOrderAnswerController.DEVICE_TIME;

import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.reading.JobView;
import io.anju.workorders.reading.WorkOrderReading;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asking for somebody else, taking that back, and staying with an order after one's turn. */
@RestController
@RequestMapping("/api/work-orders/{id}")
class WorkOrderTransferController {

    private final HandingOn handing;
    private final WorkOrderReading reading;

    WorkOrderTransferController(HandingOn handing, WorkOrderReading reading) {
        this.handing = handing;
        this.reading = reading;
    }

    /** Why; needed unless the turn ends. */
    record TransferWish(@Nullable @Size(max = 500) String reason) {}

    @PostMapping("/transfer-request")
    @Allowed(Permission.WORK_DO)
    JobView ask(
            @PathVariable WorkOrderId id,
            @Valid @RequestBody TransferWish body,
            @RequestHeader(name = DEVICE_TIME, required = false) @Nullable Instant said,
            Actor actor) {
        handing.ask(actor, id, body.reason(), said);
        return reading.job(actor, id);
    }

    @PostMapping("/transfer-request/withdrawal")
    @Allowed(Permission.WORK_DO)
    JobView withdraw(
            @PathVariable WorkOrderId id,
            @RequestHeader(name = DEVICE_TIME, required = false) @Nullable Instant said,
            Actor actor) {
        handing.withdraw(actor, id, said);
        return reading.job(actor, id);
    }

    @PostMapping("/keeping")
    @Allowed(Permission.WORK_DO)
    JobView keep(
            @PathVariable WorkOrderId id,
            @RequestHeader(name = DEVICE_TIME, required = false) @Nullable Instant said,
            Actor actor) {
        handing.keep(actor, id, said);
        return reading.job(actor, id);
    }
}
