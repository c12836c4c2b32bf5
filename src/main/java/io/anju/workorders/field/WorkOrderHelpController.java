package io.anju.workorders.field;

import static io.anju.workorders.field.WorkOrderAnswerController.DEVICE_TIME;

import io.anju.estate.Position;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.proof.HelperWork;
import io.anju.workorders.reading.JobView;
import io.anju.workorders.reading.WorkOrderReading;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What somebody says and does who helps with another's order. */
@RestController
@RequestMapping("/api/work-orders/{id}/help")
class WorkOrderHelpController {

    private final HelperWork work;
    private final WorkOrderReading reading;

    WorkOrderHelpController(HelperWork work, WorkOrderReading reading) {
        this.work = work;
        this.reading = reading;
    }

    /** Why not. */
    record HelpRefusal(@NotBlank @Size(max = 500) String reason) {}

    /** What proves the arrival; all may be missing. */
    record HelpArrival(
            @Nullable @Size(max = 300) String qr,
            @Nullable @Valid Position position) {}

    /** How long it took; missing means all the time since the arrival. */
    record HelpEnd(@Nullable @Min(0) @Max(10_000) Integer minutes) {}

    @PostMapping("/acceptance")
    @Allowed(Permission.WORK_DO)
    JobView accept(
            @PathVariable WorkOrderId id,
            @RequestHeader(name = DEVICE_TIME, required = false) @Nullable Instant said,
            Actor actor) {
        work.accept(actor, id, said);
        return reading.job(actor, id);
    }

    @PostMapping("/refusal")
    @Allowed(Permission.WORK_DO)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decline(
            @PathVariable WorkOrderId id,
            @Valid @RequestBody HelpRefusal body,
            @RequestHeader(name = DEVICE_TIME, required = false) @Nullable Instant said,
            Actor actor) {
        work.decline(actor, id, body.reason(), said);
    }

    @PostMapping("/arrival")
    @Allowed(Permission.WORK_DO)
    JobView arrive(
            @PathVariable WorkOrderId id,
            @Valid @RequestBody HelpArrival body,
            @RequestHeader(name = DEVICE_TIME, required = false) @Nullable Instant said,
            Actor actor) {
        work.arrive(actor, id, body.qr(), body.position(), said);
        return reading.job(actor, id);
    }

    @PostMapping("/end")
    @Allowed(Permission.WORK_DO)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(
            @PathVariable WorkOrderId id,
            @Valid @RequestBody HelpEnd body,
            @RequestHeader(name = DEVICE_TIME, required = false) @Nullable Instant said,
            Actor actor) {
        work.leave(actor, id, body.minutes(), said);
    }
}
