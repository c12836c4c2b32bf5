package io.anju.workorders.schedule;

import io.anju.deadlines.Priority;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.workforce.Presence.Span;
import io.anju.workforce.StaffId;
import io.anju.workforce.TeamId;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.WorkOrderState;
import io.anju.workorders.equipment.Equipment;
import io.anju.workorders.schedule.DayPlanRow.DayPlanState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The day of a project as dispatchers see it (D4): people with their turns, jobs in their days, and those in nobody's. */
@Service
class ScheduleBoard {

    private final Days days;
    private final DayPlanStore plans;

    ScheduleBoard(Days days, DayPlanStore plans) {
        this.days = days;
        this.plans = plans;
    }

    /**
     * The day.
     *
     * @param now when it was read
     * @param plan the draft that is worked out or waits for a decision, or the last that failed; null where there is none
     * @param published the plan that stands; null where nothing was published for that day
     * @param more how many open orders are not shown because there are too many
     */
    record BoardView(
            ProjectId project,
            LocalDate day,
            ZoneId zone,
            Instant begins,
            Instant ends,
            Instant now,
            List<Span> hours,
            List<BoardPerson> people,
            List<BoardJob> jobs,
            @Nullable DayPlanRow plan,
            @Nullable DayPlanRow published,
            int more) {}

    /** Somebody's row; {@code canBeSent} is false for whoever cannot be given work in the app. */
    record BoardPerson(
            StaffId staff,
            String name,
            List<String> skills,
            @Nullable TeamId team,
            boolean canBeSent,
            List<Equipment.Item> carried,
            List<Span> duty,
            List<Span> leave) {}

    /**
     * A place of a job in somebody's day.
     *
     * @param way minutes to get there
     * @param pressed whether it breaks a rule because a human chose it
     * @param why null where a human put it there
     */
    record Bar(
            StaffId staff,
            Instant from,
            Instant to,
            int way,
            boolean pressed,
            @Nullable Why why) {}

    /** What a human chose. */
    record PinView(@Nullable StaffId staff, @Nullable Instant at, String by) {}

    /**
     * An order.
     *
     * @param minutes how long it is expected to take
     * @param needed tools and parts
     * @param lacking codes of those that nobody carries on that day, where the draft leaves it out for that
     * @param person who stands for it
     * @param bar where it stands, or stood when it was done
     * @param draft where the draft would put it
     * @param unplaced why the draft leaves it out
     * @param movable whether nobody has left for it yet
     */
    record BoardJob(
            WorkOrderId id,
            int version,
            String number,
            String title,
            String category,
            Priority priority,
            WorkOrderState state,
            @Nullable String skill,
            @Nullable String place,
            int minutes,
            List<Equipment.Item> needed,
            List<String> lacking,
            @Nullable Span window,
            @Nullable Instant due,
            @Nullable StaffId person,
            @Nullable Bar bar,
            @Nullable Bar draft,
            @Nullable Unplaced unplaced,
            @Nullable PinView pin,
            boolean movable) {}

    /** Refuses ({@code project-missing}) a project that is none of the actor's business. */
    @Transactional(readOnly = true)
    public BoardView of(Actor actor, ProjectId project, LocalDate day) {
        actor.require(Permission.WORK_DISPATCH, project, "project");
        var facts = days.of(project, day);
        var open = plans.open(project, day).or(() -> plans.last(project, day, DayPlanState.FAILED));
        var placed = open.map(plan -> byOrder(plans.placed(plan.id()), DayOutcome.Placed::order))
                .orElse(Map.of());
        var left = open.map(plan -> byOrder(plans.left(plan.id()), DayOutcome.Left::order))
                .orElse(Map.of());
        var bars = new Bars(facts, null);
        var stock = new DayStock(facts);
        return new BoardView(
                project,
                day,
                facts.zone(),
                facts.begins(),
                facts.ends(),
                facts.now(),
                facts.hours(),
                facts.people().stream().map(ScheduleBoard::person).toList(),
                facts.jobs().stream()
                        .filter(job -> concerns(job, facts))
                        .map(job -> job(job, stock, bars.of(job), placed.get(job.id()), left.get(job.id())))
                        .toList(),
                open.orElse(null),
                plans.last(project, day, DayPlanState.PUBLISHED).orElse(null),
                facts.more());
    }

    /** What stands in another day is that day's business. */
    private static boolean concerns(DayJob job, DayFacts facts) {
        var visit = job.visit();
        return visit == null || visit.day().equals(facts.day()) || job.isOpen() && isOver(visit.day(), facts);
    }

    private static boolean isOver(LocalDate day, DayFacts facts) {
        return day.isBefore(LocalDate.ofInstant(facts.now(), facts.zone()));
    }

    private static BoardPerson person(DayPerson each) {
        return new BoardPerson(
                each.staff(),
                each.name(),
                List.copyOf(new TreeSet<>(each.competence().skills().keySet())),
                each.team(),
                each.canBeSent(),
                each.carried().items(),
                each.duty(),
                each.leave());
    }

    private static BoardJob job(
            DayJob job,
            DayStock stock,
            Bars.@Nullable Taken taken,
            DayOutcome.@Nullable Placed placed,
            DayOutcome.@Nullable Left left) {
        var pin = job.pin();
        return new BoardJob(
                job.id(),
                job.version(),
                job.number(),
                job.title(),
                job.category(),
                job.priority(),
                job.state(),
                job.need().skill(),
                job.where().code(),
                job.minutes(),
                job.equipment().items(),
                left != null && left.reason() == Unplaced.EQUIPMENT ? stock.lacking(job) : List.of(),
                job.window(),
                job.due(),
                job.person(),
                taken == null ? null : bar(taken),
                placed == null || !job.isOpen()
                        ? null
                        : new Bar(
                                placed.staff(),
                                placed.from(),
                                placed.to(),
                                placed.way(),
                                placed.pressed(),
                                placed.why()),
                left == null || !job.isOpen() ? null : left.reason(),
                pin == null ? null : new PinView(pin.staff(), pin.at(), pin.by()),
                job.isOpen());
    }

    private static Bar bar(Bars.Taken taken) {
        var visit = taken.job().visit();
        return new Bar(
                taken.staff(),
                taken.span().from(),
                taken.span().to(),
                visit == null ? 0 : visit.way(),
                false,
                visit == null ? null : visit.why());
    }

    private static <T> Map<WorkOrderId, T> byOrder(List<T> all, Function<T, WorkOrderId> order) {
        return all.stream().collect(Collectors.toMap(order, each -> each));
    }
}
