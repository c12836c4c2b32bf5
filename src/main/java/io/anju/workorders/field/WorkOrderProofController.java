package io.anju.workorders.field;

import static io.anju.workorders.field.WorkOrderAnswerController.DEVICE_TIME;

import io.anju.files.FileId;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.standards.Answer;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.proof.FieldWork;
import io.anju.workorders.proof.Lines;
import io.anju.workorders.proof.Lines.LineKind;
import io.anju.workorders.proof.Photos;
import io.anju.workorders.proof.Photos.PhotoRole;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What shows that the work was done: photos, check items, lines. */
@RestController
@RequestMapping("/api/work-orders/{id}")
class WorkOrderProofController {

    private final Photos photos;
    private final Lines lines;
    private final FieldWork work;

    WorkOrderProofController(Photos photos, Lines lines, FieldWork work) {
        this.photos = photos;
        this.lines = lines;
        this.work = work;
    }

    /** Pictures that were uploaded before. */
    record NewWorkPhotos(
            @NotNull PhotoRole role,
            @NotEmpty @Size(max = 20) List<@NotNull FileId> files) {}

    /** Work or material; the price in fen. */
    record NewWorkLine(
            @NotNull LineKind kind,
            @NotBlank @Size(max = 120) String text,
            @Nullable @Size(max = 80) String spec,

            @NotNull @DecimalMin("0") @DecimalMax("99999") @Digits(integer = 5, fraction = 3)
            BigDecimal quantity,

            @NotBlank @Size(max = 10) String unit,
            @PositiveOrZero @Max(100_000_000) long unitPrice,
            @Nullable @Size(max = 200) String reason) {

        Lines.Entry entry() {
            return new Lines.Entry(kind, text.strip(), spec, quantity, unit.strip(), unitPrice);
        }
    }

    /** The line's id. */
    record EnteredLine(UUID id) {}

    @PostMapping("/photos")
    @Allowed(Permission.WORK_DO)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void add(
            @PathVariable WorkOrderId id,
            @Valid @RequestBody NewWorkPhotos body,
            @RequestHeader(name = DEVICE_TIME, required = false) @Nullable Instant said,
            Actor actor) {
        photos.add(actor, id, body.role(), body.files(), said);
    }

    @PostMapping("/lines")
    @Allowed({Permission.WORK_DO, Permission.WORK_DISPATCH})
    EnteredLine addLine(
            @PathVariable WorkOrderId id,
            @Valid @RequestBody NewWorkLine body,
            @RequestHeader(name = DEVICE_TIME, required = false) @Nullable Instant said,
            Actor actor) {
        return new EnteredLine(lines.add(actor, id, body.entry(), said));
    }

    @PostMapping("/lines/{line}/correction")
    @Allowed({Permission.WORK_DO, Permission.WORK_DISPATCH})
    EnteredLine correct(
            @PathVariable WorkOrderId id,
            @PathVariable UUID line,
            @Valid @RequestBody NewWorkLine body,
            @RequestHeader(name = DEVICE_TIME, required = false) @Nullable Instant said,
            Actor actor) {
        return new EnteredLine(lines.correct(actor, id, line, body.entry(), body.reason(), said));
    }

    @PostMapping("/checklist/{item}/answer")
    @Allowed(Permission.WORK_DO)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void check(
            @PathVariable WorkOrderId id,
            @PathVariable int item,
            @Valid @RequestBody Answer body,
            @RequestHeader(name = DEVICE_TIME, required = false) @Nullable Instant said,
            Actor actor) {
        work.check(actor, id, item, body, said);
    }
}
