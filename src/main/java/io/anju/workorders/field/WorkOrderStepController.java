package io.anju.workorders.field;

import static io.anju.workorders.field.WorkOrderAnswerController.DEVICE_TIME;

import io.anju.deadlines.PauseReason;
import io.anju.deadlines.WhoseTime;
import io.anju.estate.Position;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.proof.FieldWork;
import io.anju.workorders.reading.JobView;
import io.anju.workorders.reading.WorkOrderReading;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The steps of somebody's work, in the order they happen. */
@RestController
@RequestMapping("/api/work-orders/{id}")
class WorkOrderStepController {

    private final FieldWork work;
    private final WorkOrderReading reading;

    WorkOrderStepController(FieldWork work, WorkOrderReading reading) {
        this.work = work;
        this.reading = reading;
    }

    /** What proves an arrival; all may be missing. */
    record ArrivalProofs(
            @Nullable @Size(max = 300) String qr,
            @Nullable @Valid Position position) {}

    /** Why it stands still and whose time that is. */
    record NewPause(
            @NotNull PauseReason reason,
            @NotNull WhoseTime whose,
            @Nullable @Size(max = 500) String note) {}

    /** How it was made safe for now. */
    record TemporaryFix(@NotBlank @Size(max = 500) String how) {}

    /** What was found and what was done about it. */
    record FinishedWork(
            @Nullable @Size(max = 500) String cause,
            @NotBlank @Size(max = 2000) String done) {}

    @PostMapping("/departure")
    @Allowed(Permission.WORK_DO)
    JobView setOut(
            @PathVariable WorkOrderId id,
            @RequestHeader(name = DEVICE_TIME, required = false) @Nullable Instant said,
            Actor actor) {
        work.setOut(actor, id, said);
        return reading.job(actor, id);
    }

    @PostMapping("/arrival")
    @Allowed(Permission.WORK_DO)
    JobView arrive(
            @PathVariable WorkOrderId id,
            @Valid @RequestBody ArrivalProofs body,
            @RequestHeader(name = DEVICE_TIME, required = false) @Nullable Instant said,
            Actor actor) {
        work.arrive(actor, id, body.qr(), body.position(), said);
        return reading.job(actor, id);
    }

    @PostMapping("/pause")
    @Allowed({Permission.WORK_DO, Permission.WORK_DISPATCH})
    JobView pause(
            @PathVariable WorkOrderId id,
            @Valid @RequestBody NewPause body,
            @RequestHeader(name = DEVICE_TIME, required = false) @Nullable Instant said,
            Actor actor) {
        work.pause(actor, id, body.reason(), body.whose(), body.note(), said);
        return reading.job(actor, id);
    }

    @PostMapping("/resumption")
    @Allowed({Permission.WORK_DO, Permission.WORK_DISPATCH})
    JobView resume(
            @PathVariable WorkOrderId id,
            @RequestHeader(name = DEVICE_TIME, required = false) @Nullable Instant said,
            Actor actor) {
        work.resume(actor, id, said);
        return reading.job(actor, id);
    }

    @PostMapping("/temporary-fix")
    @Allowed(Permission.WORK_DO)
    JobView makeSafe(
            @PathVariable WorkOrderId id,
            @Valid @RequestBody TemporaryFix body,
            @RequestHeader(name = DEVICE_TIME, required = false) @Nullable Instant said,
            Actor actor) {
        work.makeSafe(actor, id, body.how(), said);
        return reading.job(actor, id);
    }

    @PostMapping("/finish")
    @Allowed(Permission.WORK_DO)
    JobView finish(
            @PathVariable WorkOrderId id,
            @Valid @RequestBody FinishedWork body,
            @RequestHeader(name = DEVICE_TIME, required = false) @Nullable Instant said,
            Actor actor) {
        work.finish(actor, id, body.cause(), body.done(), said);
        return reading.job(actor, id);
    }
}
