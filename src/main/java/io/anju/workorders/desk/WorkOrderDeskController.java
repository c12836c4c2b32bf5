package io.anju.workorders.desk;

import io.anju.http.IfMatch;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.workforce.StaffId;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.dispatch.Obstacle;
import io.anju.workorders.dispatch.Ranked;
import io.anju.workorders.dispatch.Wish;
import io.anju.workorders.offer.Comparison;
import io.anju.workorders.reading.JobView;
import io.anju.workorders.reading.WorkOrderReading;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the desk and the inspector decide about an order. */
@RestController
@RequestMapping("/api/work-orders/{id}")
class WorkOrderDeskController {

    private final DeskWork desk;
    private final WorkOrderReading reading;

    WorkOrderDeskController(DeskWork desk, WorkOrderReading reading) {
        this.desk = desk;
        this.reading = reading;
    }

    /**
     * Somebody who could do it; {@code obstacles} empty means fit, {@code assignable} that the desk may still decide so,
     * {@code phoneTail} are the last four digits by which the desk knows a colleague too, and {@code contractor} is the name of
     * who sends the person.
     */
    record CandidateRow(
            StaffId staff,
            String name,
            @Nullable String contractor,
            int rank,
            boolean assignable,
            List<Obstacle> obstacles,
            int score,
            Map<Wish, Integer> costs,
            int openJobs,
            boolean sameTeam,
            @Nullable Integer floorsAway,
            @Nullable Instant dutyUntil,
            List<String> skills,
            @Nullable UUID lastBuilding,
            @Nullable Integer lastFloor,
            @Nullable Instant lastSeen,
            @Nullable String phoneTail) {

        static CandidateRow of(Ranked each, Comparison compared) {
            var person = each.person();
            return new CandidateRow(
                    person.staff(),
                    person.name(),
                    person.contractor(),
                    each.rank(),
                    compared.isAssignable(each),
                    each.obstacles(),
                    each.score(),
                    each.costs(),
                    person.workload().openJobs(),
                    each.sameTeam(),
                    each.floorsAway(),
                    person.dutyUntil(),
                    compared.skills(person),
                    person.position().building(),
                    person.position().floor(),
                    person.position().seenAt(),
                    compared.phoneTail(person.staff()));
        }
    }

    /** Who is to do it. */
    record NewAssignee(
            @NotNull StaffId staff,
            @Nullable @Size(max = 500) String reason) {}

    /** Why. */
    record DeskReason(@NotBlank @Size(max = 500) String reason) {}

    /** What the inspector adds. */
    record Inspection(@Nullable @Size(max = 2000) String comment) {}

    /** Where the paper lies. */
    record PaperFiling(@NotBlank @Size(max = 200) String paperLocation) {}

    /** The number to call. */
    record PhoneToCall(String phone) {}

    @GetMapping("/candidates")
    @Allowed(Permission.WORK_DISPATCH)
    List<CandidateRow> candidates(@PathVariable WorkOrderId id, Actor actor) {
        var compared = desk.candidates(actor, id);
        return compared.ranking().people().stream()
                .map(each -> CandidateRow.of(each, compared))
                .toList();
    }

    @PostMapping("/assignment")
    @Allowed(Permission.WORK_DISPATCH)
    JobView assign(@PathVariable WorkOrderId id, @Valid @RequestBody NewAssignee body, IfMatch ifMatch, Actor actor) {
        desk.assign(actor, id, body.staff(), body.reason(), ifMatch);
        return reading.job(actor, id);
    }

    @PostMapping("/search")
    @Allowed(Permission.WORK_DISPATCH)
    JobView search(@PathVariable WorkOrderId id, @Valid @RequestBody DeskReason body, IfMatch ifMatch, Actor actor) {
        desk.restart(actor, id, body.reason(), ifMatch);
        return reading.job(actor, id);
    }

    @PostMapping("/result-acceptance")
    @Allowed(Permission.WORK_ACCEPT)
    JobView acceptResult(@PathVariable WorkOrderId id, @Valid @RequestBody Inspection body, Actor actor) {
        desk.acceptResult(actor, id, body.comment());
        return reading.job(actor, id);
    }

    @PostMapping("/result-refusal")
    @Allowed(Permission.WORK_ACCEPT)
    JobView refuseResult(@PathVariable WorkOrderId id, @Valid @RequestBody DeskReason body, Actor actor) {
        desk.refuseResult(actor, id, body.reason());
        return reading.job(actor, id);
    }

    @PutMapping("/archive")
    @Allowed(Permission.WORK_DISPATCH)
    JobView file(@PathVariable WorkOrderId id, @Valid @RequestBody PaperFiling body, IfMatch ifMatch, Actor actor) {
        desk.file(actor, id, body.paperLocation(), ifMatch);
        return reading.job(actor, id);
    }

    @PostMapping("/call")
    @Allowed({Permission.WORK_DO, Permission.PEOPLE_REVEAL})
    PhoneToCall call(@PathVariable WorkOrderId id, Actor actor) {
        return new PhoneToCall(desk.reveal(actor, id));
    }
}
