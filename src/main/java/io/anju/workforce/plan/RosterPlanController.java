package io.anju.workforce.plan;

import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.workforce.StaffId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Plans of a period by search: asked for, watched, taken over. */
@RestController
@RequestMapping("/api/roster-plans")
class RosterPlanController {

    private final RosterPlans plans;
    private final RosterPlanStore store;

    RosterPlanController(RosterPlans plans, RosterPlanStore store) {
        this.plans = plans;
        this.store = store;
    }

    /** What is to be planned; {@code seconds} of work of one processor. */
    record RosterPlanRequest(
            @NotNull UUID project,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotEmpty @Size(max = 200) List<@NotNull UUID> staff,
            boolean endWeekly,
            @Min(1) @Max(300) int seconds) {

        PlanOrder order(long seed) {
            return new PlanOrder(
                    new ProjectId(project),
                    from,
                    to,
                    staff.stream().distinct().map(StaffId::new).toList(),
                    endWeekly,
                    seconds,
                    seed);
        }
    }

    record AskedPlan(UUID id) {}

    record TakenPlan(int turns) {}

    /**
     * A plan as a screen shows it.
     *
     * @param share how far the search is, in percent
     * @param draft what was found; only of one plan, once it is there
     */
    record RosterPlanView(
            UUID id,
            LocalDate from,
            LocalDate to,
            RosterPlan.State state,
            int share,
            @Nullable Integer faults,
            @Nullable Integer points,
            boolean enough,
            boolean endWeekly,
            int people,
            Instant askedAt,
            String askedBy,
            @Nullable Instant settledAt,
            @Nullable String settledBy,
            @Nullable Integer written,
            @Nullable PlanDraft draft) {

        static RosterPlanView of(RosterPlan plan, @Nullable PlanDraft draft) {
            return new RosterPlanView(
                    plan.id(),
                    plan.order().first(),
                    plan.order().last(),
                    plan.state(),
                    plan.share(),
                    plan.faults(),
                    plan.points(),
                    plan.enough(),
                    plan.order().endWeekly(),
                    plan.order().staff().size(),
                    plan.askedAt(),
                    plan.askedBy(),
                    plan.settledAt(),
                    plan.settledBy(),
                    plan.written(),
                    draft);
        }
    }

    @GetMapping
    @Allowed(Permission.STAFF_WRITE)
    @Transactional(readOnly = true)
    List<RosterPlanView> list(Actor actor, @RequestParam UUID project) {
        actor.require(Permission.STAFF_WRITE, new ProjectId(project), "project");
        return store.of(new ProjectId(project)).stream()
                .map(plan -> RosterPlanView.of(plan, null))
                .toList();
    }

    @GetMapping("/{id}")
    @Allowed(Permission.STAFF_WRITE)
    @Transactional(readOnly = true)
    RosterPlanView get(Actor actor, @PathVariable UUID id) {
        var plan = store.find(id)
                .filter(each -> actor.may(Permission.STAFF_WRITE, each.order().project()))
                .orElseThrow(() -> Refused.missing("roster-plan"));
        return RosterPlanView.of(plan, store.draft(id).orElse(null));
    }

    @PostMapping
    @Allowed(Permission.STAFF_WRITE)
    @ResponseStatus(HttpStatus.CREATED)
    AskedPlan ask(Actor actor, @Valid @RequestBody RosterPlanRequest request) {
        return new AskedPlan(plans.ask(actor, request.order(1)));
    }

    /** Ends the search with the best so far. */
    @PostMapping("/{id}/ending")
    @Allowed(Permission.STAFF_WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void enough(Actor actor, @PathVariable UUID id) {
        plans.enough(actor, id);
    }

    @PostMapping("/{id}/taking")
    @Allowed(Permission.STAFF_WRITE)
    TakenPlan take(Actor actor, @PathVariable UUID id) {
        return new TakenPlan(plans.take(actor, id));
    }

    @PostMapping("/{id}/dismissal")
    @Allowed(Permission.STAFF_WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dismiss(Actor actor, @PathVariable UUID id) {
        plans.dismiss(actor, id);
    }
}
