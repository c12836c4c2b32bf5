package io.anju.workorders.schedule;

import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import io.anju.trail.Trail;
import io.anju.workorders.journal.WorkOrderJournal;
import io.anju.workorders.schedule.DayPlanRow.Cause;
import io.anju.workorders.schedule.DayPlanRow.DayPlanState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans of days: asked for, published or dismissed. Every verb takes {@link Permission#WORK_DISPATCH} in the project. */
@Service
class DayPlans {

    /** Further ahead nobody knows who is on duty. */
    private static final int DAYS_AHEAD = 14;

    private final DayPlanStore plans;
    private final Days days;
    private final DayNews told;
    private final WorkOrderJournal journal;
    private final Standing standing;
    private final Trail trail;

    DayPlans(DayPlanStore plans, Days days, DayNews told, WorkOrderJournal journal, Standing standing, Trail trail) {
        this.plans = plans;
        this.days = days;
        this.told = told;
        this.journal = journal;
        this.standing = standing;
        this.trail = trail;
    }

    /**
     * Asks for a plan of the day; one that was not decided yet is dismissed for it. Refuses ({@code day-out-of-range}) a day that
     * is over or too far ahead.
     */
    @Transactional
    DayPlanRow ask(Actor actor, ProjectId project, LocalDate day) {
        actor.require(Permission.WORK_DISPATCH, project, "project");
        var today = days.today(project);
        if (day.isBefore(today) || day.isAfter(today.plusDays(DAYS_AHEAD))) {
            throw Refused.field("day", "day-out-of-range");
        }
        var now = journal.now();
        plans.open(project, day).ifPresent(open -> plans.decide(actor, open.id(), DayPlanState.DISMISSED, now));
        var id = plans.add(actor, project, day, Cause.ASKED, now);
        return plans.find(id).orElseThrow();
    }

    /** Refuses ({@code day-plan-missing}) one of a project that is none of the actor's business. */
    @Transactional(readOnly = true)
    DayPlanRow get(Actor actor, UUID id) {
        return plans.find(id)
                .filter(plan -> actor.may(Permission.WORK_DISPATCH, plan.project()))
                .orElseThrow(() -> Refused.missing("day-plan"));
    }

    /** What it does with the day: what was left for meanwhile stays as it is. Refuses ({@code plan-not-ready}) what is no draft. */
    @Transactional
    DayPlanRow publish(Actor actor, UUID id) {
        var plan = get(actor, id);
        var now = journal.now();
        if (!plans.decide(actor, id, DayPlanState.PUBLISHED, now)) {
            throw Refused.conflict("plan-not-ready");
        }
        var facts = days.of(plan.project(), plan.day());
        var given = new ArrayList<DayOutcome.Placed>();
        for (var placed : plans.placed(id)) {
            if (give(actor, facts, placed)) {
                given.add(placed);
            }
        }
        standing.settle(actor, facts, given, now);
        told.published(actor, facts, given, now);
        trail.record(
                actor,
                SubjectRef.of("project", plan.project()),
                "day-plan-published",
                Map.of("day", plan.day().toString(), "jobs", given.size()));
        return plans.find(id).orElseThrow();
    }

    private boolean give(Actor actor, DayFacts facts, DayOutcome.Placed placed) {
        // whoever took a job on by their own word keeps it in every later plan
        var free = facts.jobs().stream().anyMatch(job -> job.id().equals(placed.order()) && job.bound() == null);
        return facts.person(placed.staff())
                .filter(DayPerson::canBeSent)
                .filter(person -> standing.put(actor, facts, journal.load(placed.order()), person, placed, free))
                .isPresent();
    }

    /** Nothing comes of it. Refuses ({@code plan-not-ready}) what was decided before. */
    @Transactional
    DayPlanRow dismiss(Actor actor, UUID id) {
        get(actor, id);
        if (!plans.decide(actor, id, DayPlanState.DISMISSED, journal.now())) {
            throw Refused.conflict("plan-not-ready");
        }
        return plans.find(id).orElseThrow();
    }
}
