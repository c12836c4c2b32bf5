package io.anju.workorders.schedule;

import io.anju.workorders.routes.Budget;
import io.anju.workorders.routes.DayPlan;
import io.anju.workorders.routes.LeftOut;
import io.anju.workorders.routes.Planner;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Plans a day in steps, each from what the one before found, so that a search that was broken off goes on where it was. The same
 * facts always give the same plan: what it may cost is counted in rounds, and chance is drawn from the day.
 *
 * <p>A changed day is first tried with everything where it stands, and only where that does not do is it planned anew.
 */
final class DayPlanning {

    /** In each step; the more jobs, the fewer, for a round then takes longer. */
    private static final int ROUNDS = 300_000;

    private static final int STEPS = 6;
    private static final int STEPS_IN_THE_RUSH = 2;
    private static final int FIRST_GRACE = 30;

    private final DayTask task;
    private final boolean gently;

    /**
     * Of this day.
     *
     * @param gently whether what stands is to be left as it is where that does
     */
    DayPlanning(DayTask task, boolean gently) {
        this.task = task;
        this.gently = gently;
    }

    /**
     * How far it came.
     *
     * @param done steps
     * @param grace minutes that jobs may be late, by name
     * @param rush whether every way is taken to be as long as in the busiest hour
     */
    record Stage(int done, DayPlan plan, Map<String, Integer> grace, boolean rush) {

        boolean isLast() {
            return done >= STEPS;
        }

        /** In percent. */
        int share() {
            return Math.min(100, done * 100 / STEPS);
        }
    }

    Stage begin() {
        return new Stage(0, task.running(), Map.of(), false);
    }

    Stage next(Stage stage) {
        var grace = grace(stage);
        var held = gently && stage.done() == 0 ? task.standing() : task.fixed();
        var plan = plan(stage, grace, held);
        var enough = gently && stage.done() == 0 && plan.leftOut().isEmpty() && isKept(plan, held);
        var next = new Stage(enough ? STEPS : stage.done() + 1, plan, grace, stage.rush());
        return next.isLast() && !next.rush() && !isInTime(next)
                ? new Stage(STEPS - STEPS_IN_THE_RUSH, plan, grace, true)
                : next;
    }

    /** What it comes to, by the clock. */
    DayOutcome outcome(Stage stage) {
        var day = task.day(stage.grace(), stage.rush(), false);
        return DayOutcome.of(task, new HourWalk(task, day).walk(stage.plan()), Why.of(task, day, stage.plan()));
    }

    private boolean isInTime(Stage stage) {
        var walk = new HourWalk(task, task.day(stage.grace(), false, false));
        walk.walk(stage.plan());
        return walk.inTime();
    }

    private DayPlan plan(Stage stage, Map<String, Integer> grace, Set<String> held) {
        var day = task.day(grace, stage.rush(), gently && stage.done() == 0);
        var planner = new Planner(day, task.facts().day().toEpochDay() * STEPS + stage.done());
        var rounds = ROUNDS / Math.max(20, task.jobs().size());
        return planner.replan(stage.plan(), held, Double.NEGATIVE_INFINITY, Budget.rounds(rounds));
    }

    /** Whether whatever breaks a rule was chosen so by a human. */
    private boolean isKept(DayPlan plan, Set<String> held) {
        var fixed = task.fixed();
        return plan.pressed().stream().allMatch(fixed::contains) && held.containsAll(plan.pressed());
    }

    /** Whatever was left out although it may be late may be later from now on, twice as much each time. */
    private Map<String, Integer> grace(Stage stage) {
        var grace = new HashMap<>(stage.grace());
        for (var left : stage.plan().leftOut()) {
            var job = task.jobs().get(left.job());
            var late = left.reason() != LeftOut.Exclusion.SKILLS && left.reason() != LeftOut.Exclusion.EQUIPMENT;
            if (late && job != null && task.times().canBeLate(job)) {
                grace.merge(left.job(), FIRST_GRACE, (before, more) -> Math.min(1_440, before * 4));
            }
        }
        return grace;
    }
}
