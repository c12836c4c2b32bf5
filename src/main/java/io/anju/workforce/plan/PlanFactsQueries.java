package io.anju.workforce.plan;

import io.anju.estate.Projects;
import io.anju.workforce.StaffId;
import io.anju.workforce.plan.PlanFacts.Person;
import io.anju.workforce.plan.PlanFacts.Standing;
import io.anju.workforce.rule.RosterRules;
import io.anju.workforce.shift.ShiftQueries;
import io.anju.workforce.turn.PersonTimesQueries;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a plan has to know. */
@Component
class PlanFactsQueries {

    private static final int BACK = 14;

    private final JdbcClient jdbc;
    private final Projects projects;
    private final RosterRules rules;
    private final ShiftQueries shifts;
    private final PersonTimesQueries times;
    private final PlanWants wants;

    PlanFactsQueries(
            JdbcClient jdbc,
            Projects projects,
            RosterRules rules,
            ShiftQueries shifts,
            PersonTimesQueries times,
            PlanWants wants) {
        this.jdbc = jdbc;
        this.projects = projects;
        this.rules = rules;
        this.shifts = shifts;
        this.times = times;
        this.wants = wants;
    }

    /** What people want of a plan: the project's demands and everybody's wishes. */
    @Component
    static class PlanWants {

        private final CoverDemands demands;
        private final RosterWishes wishes;

        PlanWants(CoverDemands demands, RosterWishes wishes) {
            this.demands = demands;
            this.wishes = wishes;
        }

        List<CoverDemand> demands(PlanOrder order) {
            return demands.of(order.project());
        }

        List<RosterWish> wishes(PlanOrder order) {
            return wishes.of(order.project(), order.first(), order.last());
        }
    }

    PlanFacts of(PlanOrder order) {
        var zone = projects.get(order.project()).zone();
        var rule = rules.of(order.project());
        var demands = wants.demands(order);
        var people = people(order);
        var standing = standing(order);
        Set<UUID> involved = new HashSet<>();
        demands.forEach(demand -> involved.add(demand.shift()));
        standing.forEach(each -> involved.add(each.shift()));
        return new PlanFacts(
                zone,
                rule,
                people,
                shifts.shifts(order.project()).stream()
                        .filter(shift -> involved.contains(shift.id()))
                        .toList(),
                demands,
                wants.wishes(order),
                standing,
                times.of(
                        people.stream().map(Person::staff).toList(),
                        order.first().atStartOfDay(zone).toInstant().minus(Duration.ofDays(2)),
                        order.last().atStartOfDay(zone).toInstant().plus(Duration.ofDays(4)),
                        order.endWeekly() ? null : order.project(),
                        rule.rest()));
    }

    private List<Person> people(PlanOrder order) {
        return jdbc.sql("""
                        select s.id, s.name,
                            array(select skill from workforce.staff_skill k where k.staff_id = s.id) as skills
                        from workforce.assignment a join workforce.staff s on s.id = a.staff_id and s.left_at is null
                        where a.project_id = ? and s.id = any(?) order by s.name, s.id""")
                .params(order.project().value(), ids(order))
                .query((row, number) -> new Person(
                        new StaffId(row.getObject("id", UUID.class)), row.getString("name"), Set.of((String[])
                                row.getArray("skills").getArray())))
                .list();
    }

    private List<Standing> standing(PlanOrder order) {
        return jdbc.sql("""
                        select staff_id, on_day, shift_id, on_call from workforce.turn
                        where project_id = ? and staff_id = any(?) and ended_at is null and on_day between ? and ?
                        order by on_call, on_day, starts_at""")
                .params(order.project().value(), ids(order), order.first().minusDays(BACK), order.last())
                .query((row, number) -> new Standing(
                        new StaffId(row.getObject("staff_id", UUID.class)),
                        row.getObject("on_day", LocalDate.class),
                        row.getObject("shift_id", UUID.class),
                        row.getBoolean("on_call")))
                .list();
    }

    private static UUID[] ids(PlanOrder order) {
        return order.staff().stream().map(StaffId::value).toArray(UUID[]::new);
    }
}
