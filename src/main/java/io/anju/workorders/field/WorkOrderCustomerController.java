package io.anju.workorders.field;

import static io.anju.workorders.field.WorkOrderAnswerController.DEVICE_TIME;

import io.anju.files.FileId;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.reading.JobView;
import io.anju.workorders.reading.WorkOrderReading;
import io.anju.workorders.signoff.CustomerAnswers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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

/** The customer's answer to finished work, taken down by the doer or the desk. */
@RestController
@RequestMapping("/api/work-orders/{id}")
class WorkOrderCustomerController {

    private final CustomerAnswers answers;
    private final WorkOrderReading reading;

    WorkOrderCustomerController(CustomerAnswers answers, WorkOrderReading reading) {
        this.answers = answers;
        this.reading = reading;
    }

    /** Signed on the glass. */
    record SignedOnGlass(
            @NotBlank @Size(max = 60) String name,
            @NotNull FileId signature,
            @Nullable @Size(max = 2000) String comment) {}

    /** Told the code. */
    record ToldCode(
            @NotBlank @Size(max = 60) String name,
            @NotNull @Pattern(regexp = "\\d{6}") String code,
            @Nullable @Size(max = 2000) String comment) {}

    /** Said so on the telephone. */
    record SaidByPhone(
            @NotBlank @Size(max = 60) String name,
            @Nullable @Size(max = 2000) String comment) {}

    /** Said no. */
    record RefusedWork(
            @NotBlank @Size(max = 60) String name,
            @NotBlank @Size(max = 500) String reason) {}

    @PostMapping("/confirmation-code")
    @Allowed({Permission.WORK_DO, Permission.WORK_DISPATCH})
    @ResponseStatus(HttpStatus.ACCEPTED)
    void sendCode(@PathVariable WorkOrderId id, Actor actor) {
        answers.sendCode(actor, id);
    }

    @PostMapping("/confirmation")
    @Allowed(Permission.WORK_DO)
    JobView sign(
            @PathVariable WorkOrderId id,
            @Valid @RequestBody SignedOnGlass body,
            @RequestHeader(name = DEVICE_TIME, required = false) @Nullable Instant said,
            Actor actor) {
        answers.signed(actor, id, body.name(), body.signature(), body.comment(), said);
        return reading.job(actor, id);
    }

    @PostMapping("/confirmation-by-code")
    @Allowed(Permission.WORK_DO)
    JobView byCode(@PathVariable WorkOrderId id, @Valid @RequestBody ToldCode body, Actor actor) {
        answers.byCode(actor, id, body.name(), body.code(), body.comment());
        return reading.job(actor, id);
    }

    @PostMapping("/confirmation-by-phone")
    @Allowed(Permission.WORK_DISPATCH)
    JobView byPhone(@PathVariable WorkOrderId id, @Valid @RequestBody SaidByPhone body, Actor actor) {
        answers.byPhone(actor, id, body.name(), body.comment());
        return reading.job(actor, id);
    }

    @PostMapping("/refusal")
    @Allowed({Permission.WORK_DO, Permission.WORK_DISPATCH})
    JobView refuse(
            @PathVariable WorkOrderId id,
            @Valid @RequestBody RefusedWork body,
            @RequestHeader(name = DEVICE_TIME, required = false) @Nullable Instant said,
            Actor actor) {
        answers.refused(actor, id, body.name(), body.reason(), said);
        return reading.job(actor, id);
    }
}
