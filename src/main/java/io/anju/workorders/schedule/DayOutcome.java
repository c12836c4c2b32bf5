package io.anju.workorders.schedule;

import io.anju.workforce.StaffId;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.equipment.Equipment;
import io.anju.workorders.routes.DayPlan;
import io.anju.workorders.routes.LeftOut;
import io.anju.workorders.routes.Visit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a plan comes to, in the words of the product.
 *
 * @param travel minutes on the way, of all together
 * @param waiting minutes between jobs in which somebody has nothing to do, of all together
 */
record DayOutcome(List<Placed> placed, List<Left> left, int travel, int waiting) {

    DayOutcome {
        placed = List.copyOf(placed);
        left = List.copyOf(left);
    }

    /**
     * A job in somebody's day.
     *
     * @param way minutes to get there
     * @param pressed whether a rule yields to the human who chose this
     * @param why null where a human put it there
     */
    record Placed(
            WorkOrderId order,
            StaffId staff,
            Instant from,
            Instant to,
            int way,
            boolean pressed,
            @Nullable Why why) {}

    /** A job in nobody's. */
    record Left(WorkOrderId order, Unplaced reason) {}

    static DayOutcome of(DayTask task, DayPlan plan, Map<String, Why> whys) {
        var placed = new ArrayList<Placed>();
        var travel = 0;
        var waiting = 0;
        for (var route : plan.routes()) {
            var stint = task.stints().get(route.technician());
            if (stint == null) {
                continue;
            }
            Visit before = null;
            for (var visit : route.visits()) {
                var way = (int) Math.round(visit.starts() - visit.leaves());
                travel += way;
                waiting += before == null ? 0 : (int) Math.max(0, Math.round(visit.leaves() - before.ends()));
                before = visit;
                placed.add(placed(task, stint, visit, plan, whys));
            }
        }
        var left = plan.leftOut().stream().map(each -> left(task, each, placed)).toList();
        return new DayOutcome(placed, left, travel, waiting);
    }

    private static Placed placed(DayTask task, DayTask.Stint stint, Visit visit, DayPlan plan, Map<String, Why> whys) {
        var name = String.valueOf(visit.job());
        return new Placed(
                Objects.requireNonNull(task.jobs().get(name)).id(),
                stint.person().staff(),
                task.facts().at(visit.starts()),
                task.facts().at(visit.ends()),
                (int) Math.round(visit.starts() - visit.leaves()),
                plan.pressed().contains(name),
                whys.get(name));
    }

    private static Left left(DayTask task, LeftOut each, List<Placed> placed) {
        var job = Objects.requireNonNull(task.jobs().get(each.job()));
        var found = reason(task, job, each.reason());
        var full = found == Unplaced.FULL || found == Unplaced.HELD;
        return new Left(job.id(), full && isUsedUp(task, job, placed) ? Unplaced.PARTS_USED : found);
    }

    /** Whether the parts, and not the time, are what the other jobs leave too little of. */
    private static boolean isUsedUp(DayTask task, DayJob job, List<Placed> placed) {
        var needed = job.equipment();
        var able = task.stints().values().stream()
                .map(DayTask.Stint::person)
                .distinct()
                .filter(person -> Abilities.of(person).containsAll(Abilities.needed(job.need())))
                .filter(person ->
                        needed.without(new DayStock(task.facts()).free(person)).isEmpty())
                .toList();
        return job.bound() == null
                && !needed.parts().isEmpty()
                && able.stream()
                        .noneMatch(person ->
                                needed.without(left(task, person, placed)).isEmpty());
    }

    private static Equipment left(DayTask task, DayPerson person, List<Placed> placed) {
        var left = new DayStock(task.facts()).free(person);
        for (var each : placed) {
            var job =
                    Objects.requireNonNull(task.jobs().get(each.order().value().toString()));
            if (each.staff().equals(person.staff()) && job.bound() == null) {
                left = left.less(job.equipment().parts());
            }
        }
        return left;
    }

    private static Unplaced reason(DayTask task, DayJob job, LeftOut.Exclusion found) {
        if (task.stints().isEmpty()) {
            return Unplaced.NOBODY_ON_DUTY;
        }
        return switch (found) {
            case SKILLS -> job.bound() != null ? Unplaced.PERSON_AWAY : lacking(task, job);
            case EQUIPMENT -> Unplaced.EQUIPMENT;
            case WINDOW -> Unplaced.WINDOW;
            case HELD -> Unplaced.HELD;
            case FULL -> Unplaced.FULL;
        };
    }

    private static Unplaced lacking(DayTask task, DayJob job) {
        var levels = task.stints().values().stream()
                .map(stint -> stint.person()
                        .competence()
                        .skills()
                        .get(String.valueOf(job.need().skill())))
                .filter(level -> level != null)
                .toList();
        if (job.need().skill() == null) {
            return Unplaced.CERTIFICATE;
        }
        if (levels.isEmpty()) {
            return Unplaced.SKILL;
        }
        return levels.stream().anyMatch(level -> level.reaches(job.need().level()))
                ? Unplaced.CERTIFICATE
                : Unplaced.LEVEL;
    }
}
