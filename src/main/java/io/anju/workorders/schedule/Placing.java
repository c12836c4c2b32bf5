package io.anju.workorders.schedule;

import io.anju.http.IfMatch;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import io.anju.workforce.StaffId;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.WorkOrderState;
import io.anju.workorders.access.WorkOrderAccess;
import io.anju.workorders.journal.WorkOrder;
import io.anju.workorders.journal.WorkOrderJournal;
import io.anju.workorders.schedule.DayPlanRow.DayPlanState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves jobs on the board by hand. What a dispatcher puts somewhere is pinned there: in a draft it is proposed so, otherwise it
 * stands at once. Every verb takes {@link Permission#WORK_DISPATCH} in the order's project.
 */
@Service
class Placing {

    private final WorkOrderAccess access;
    private final WorkOrderJournal journal;
    private final Days days;
    private final DayPlanStore plans;
    private final Pins pins;
    private final Standing standing;

    Placing(
            WorkOrderAccess access,
            WorkOrderJournal journal,
            Days days,
            DayPlanStore plans,
            Pins pins,
            Standing standing) {
        this.access = access;
        this.journal = journal;
        this.days = days;
        this.plans = plans;
        this.pins = pins;
        this.standing = standing;
    }

    /** What would speak against the job in everybody's day, for each quarter of an hour in which it could begin. */
    @Transactional(readOnly = true)
    public List<Placement> placements(Actor actor, WorkOrderId id, LocalDate day, @Nullable UUID plan) {
        var order = access.with(actor, Permission.WORK_DISPATCH, id);
        var facts = days.of(order.task().projectId(), day);
        var warnings = warnings(actor, facts, job(facts, order), plan);
        return facts.people().stream()
                .filter(person -> !person.duty().isEmpty() || person.canBeSent())
                .map(person -> Placement.of(facts, person, warnings))
                .toList();
    }

    /**
     * Puts the job into the person's day; gives what speaks against it and does not forbid it. Refuses work that somebody has left
     * for ({@code move-not-allowed}), somebody without the certificate that the law asks for, whoever cannot be given work
     * ({@code staff-missing}), and a draft that was decided meanwhile ({@code plan-not-ready}).
     */
    @Transactional
    Set<Warning> place(Actor actor, WorkOrderId id, StaffId staff, Instant from, @Nullable UUID plan, IfMatch ifMatch) {
        var order = access.with(actor, Permission.WORK_DISPATCH, id);
        ifMatch.check(order.currentVersion());
        var day = days.on(order.task().projectId(), from);
        var facts = days.of(order.task().projectId(), day);
        var job = job(facts, order);
        var person = facts.person(staff).orElseThrow(() -> Refused.missing("staff"));
        var warnings = warnings(actor, facts, job, plan);
        var found = warnings.against(person);
        refuse(found);
        found.addAll(warnings.against(person, from));
        pins.put(actor, id, staff, from, journal.now());
        var placed = new DayOutcome.Placed(
                id, staff, from, from.plus(Duration.ofMinutes(job.minutes())), warnings.way(person, from), false, null);
        if (plan == null) {
            standing.put(actor, facts, order, person, placed, false);
        } else {
            plans.place(actor.company(), draft(actor, plan, facts), placed);
            plans.count(plan);
        }
        return found;
    }

    /** Takes it out of the day, and lets plans put it where they like; whoever stands for it goes on standing for it. */
    @Transactional
    void take(Actor actor, WorkOrderId id, @Nullable UUID plan, IfMatch ifMatch) {
        var order = access.with(actor, Permission.WORK_DISPATCH, id);
        ifMatch.check(order.currentVersion());
        requireOpen(order);
        pins.take(id);
        if (plan == null) {
            standing.take(id);
        } else {
            requireDraft(actor, plan);
            plans.take(plan, id);
            plans.count(plan);
        }
    }

    /** Fixes the person, the time or both where they are on the board; neither lets plans move it. */
    @Transactional
    void pin(Actor actor, WorkOrderId id, @Nullable StaffId staff, @Nullable Instant from, IfMatch ifMatch) {
        var order = access.with(actor, Permission.WORK_DISPATCH, id);
        ifMatch.check(order.currentVersion());
        requireOpen(order);
        if (staff == null && from == null) {
            pins.take(id);
            return;
        }
        if (staff != null) {
            var facts = days.of(
                    order.task().projectId(),
                    from == null
                            ? days.today(order.task().projectId())
                            : days.on(order.task().projectId(), from));
            var person = facts.person(staff).orElseThrow(() -> Refused.missing("staff"));
            refuse(new Warnings(facts, job(facts, order), Map.of()).against(person));
        }
        pins.put(actor, id, staff, from, journal.now());
    }

    private Warnings warnings(Actor actor, DayFacts facts, DayJob job, @Nullable UUID plan) {
        var draft = plan == null
                ? null
                : plans.placed(draft(actor, plan, facts)).stream()
                        .collect(Collectors.toMap(DayOutcome.Placed::order, each -> each));
        return new Warnings(facts, job, new Bars(facts, draft).byPerson());
    }

    private UUID draft(Actor actor, UUID plan, DayFacts facts) {
        var found = requireDraft(actor, plan);
        if (!found.project().equals(facts.project()) || !found.day().equals(facts.day())) {
            throw Refused.missing("day-plan");
        }
        return plan;
    }

    private DayPlanRow requireDraft(Actor actor, UUID plan) {
        var found = plans.find(plan)
                .filter(one -> actor.may(Permission.WORK_DISPATCH, one.project()))
                .orElseThrow(() -> Refused.missing("day-plan"));
        if (found.state() != DayPlanState.DRAFT) {
            throw Refused.conflict("plan-not-ready");
        }
        return found;
    }

    private DayJob job(DayFacts facts, WorkOrder order) {
        requireOpen(order);
        return facts.jobs().stream()
                .filter(job -> job.id().equals(order.id()))
                .findFirst()
                .orElseThrow(() -> Refused.missing("work-order"));
    }

    private static void requireOpen(WorkOrder order) {
        if (order.state() != WorkOrderState.OPEN && order.state() != WorkOrderState.ACCEPTED) {
            throw Refused.conflict(
                    "move-not-allowed", Map.of("from", order.state().name(), "verb", "place"));
        }
    }

    private static void refuse(Set<Warning> found) {
        if (found.contains(Warning.CERTIFICATE)) {
            throw Refused.invalid("certificate-lacking", Map.of());
        }
        if (found.contains(Warning.CERTIFICATE_EXPIRED)) {
            throw Refused.invalid("certificate-expired", Map.of());
        }
        if (found.contains(Warning.CONTRACTOR_SUSPENDED)) {
            throw Refused.invalid("contractor-suspended", Map.of());
        }
        if (found.contains(Warning.NO_LOGIN)) {
            throw Refused.missing("staff");
        }
    }
}
