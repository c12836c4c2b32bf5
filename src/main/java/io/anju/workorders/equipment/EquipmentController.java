package io.anju.workorders.equipment;

import io.anju.http.IfMatch;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.workforce.StaffId;
import io.anju.workorders.WorkOrderId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tools and parts: what orders need, what people carry. */
@RestController
class EquipmentController {

    private static final int MOST = 20;

    private final Equipping equipping;

    EquipmentController(Equipping equipping) {
        this.equipping = equipping;
    }

    /** So many of a kind. */
    record PartCount(
            @NotNull @Size(min = 1, max = 40) String part,
            @Min(1) @Max(999) int amount) {}

    /** Codes of the lists {@code tool} and {@code part}. */
    record EquipmentRequest(
            @NotNull @Size(max = MOST) Set<@NotNull @Size(min = 1, max = 40) String> tools,
            @NotNull @Size(max = MOST) List<@NotNull @Valid PartCount> parts) {

        Equipment equipment() {
            return new Equipment(
                    tools, parts.stream().collect(Collectors.toMap(PartCount::part, PartCount::amount, Integer::sum)));
        }
    }

    /** What somebody of a project carries: the tools from now on, the parts on that day. */
    record CarriedRequest(
            @NotNull UUID project,
            @NotNull LocalDate day,
            @NotNull @Valid EquipmentRequest carried) {}

    @PutMapping("/api/work-orders/{id}/equipment")
    @Allowed(Permission.WORK_DISPATCH)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void need(Actor actor, @PathVariable WorkOrderId id, @Valid @RequestBody EquipmentRequest body, IfMatch ifMatch) {
        equipping.need(actor, id, body.equipment(), ifMatch);
    }

    @PutMapping("/api/staff/{id}/equipment")
    @Allowed(Permission.WORK_DISPATCH)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void carry(Actor actor, @PathVariable UUID id, @Valid @RequestBody CarriedRequest body) {
        equipping.carry(
                actor,
                new ProjectId(body.project()),
                new StaffId(id),
                body.day(),
                body.carried().equipment());
    }
}
