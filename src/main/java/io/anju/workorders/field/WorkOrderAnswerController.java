package io.anju.workorders.field;

import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.reading.JobView;
import io.anju.workorders.reading.WorkOrderReading;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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

/** A person's answer to work: yes, no, mine, not mine any more. */
@RestController
@RequestMapping("/api/work-orders/{id}")
class WorkOrderAnswerController {

    /** When it happened by the phone's clock. */
    static final String DEVICE_TIME = "X-Device-Time";

    private final FieldAnswers answers;
    private final WorkOrderReading reading;

    WorkOrderAnswerController(FieldAnswers answers, WorkOrderReading reading) {
        this.answers = answers;
        this.reading = reading;
    }

    /** Why not: a reason of the register, words, or both. */
    record OfferRefusal(
            @Nullable @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}")
            String code,

            @Nullable @Size(max = 500) String reason) {

        /** The words, null where there are none. Refuses a no without any reason. */
        @Nullable
        String words() {
            var none = reason == null || reason.isBlank();
            if (none && code == null) {
                throw Refused.field("reason", "not-blank");
            }
            return none ? null : reason;
        }
    }

    /** Why not any more. */
    record NotMine(@NotBlank @Size(max = 500) String reason) {}

    @PostMapping("/acceptance")
    @Allowed(Permission.WORK_DO)
    JobView accept(
            @PathVariable WorkOrderId id,
            @RequestHeader(name = DEVICE_TIME, required = false) @Nullable Instant said,
            Actor actor) {
        answers.accept(actor, id, said);
        return reading.job(actor, id);
    }

    @PostMapping("/refusal-of-offer")
    @Allowed(Permission.WORK_DO)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decline(
            @PathVariable WorkOrderId id,
            @Valid @RequestBody OfferRefusal body,
            @RequestHeader(name = DEVICE_TIME, required = false) @Nullable Instant said,
            Actor actor) {
        answers.decline(actor, id, body.code(), body.words(), said);
    }

    @PostMapping("/taking")
    @Allowed(Permission.WORK_DO)
    JobView take(
            @PathVariable WorkOrderId id,
            @RequestHeader(name = DEVICE_TIME, required = false) @Nullable Instant said,
            Actor actor) {
        answers.take(actor, id, said);
        return reading.job(actor, id);
    }

    @PostMapping("/return")
    @Allowed(Permission.WORK_DO)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveBack(@PathVariable WorkOrderId id, @Valid @RequestBody NotMine body, Actor actor) {
        answers.giveBack(actor, id, body.reason());
    }
}
