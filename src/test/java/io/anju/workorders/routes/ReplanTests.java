package io.anju.workorders.routes;

import static io.anju.workorders.routes.Days.job;
import static io.anju.workorders.routes.Days.jobs;
import static io.anju.workorders.routes.Days.needing;
import static io.anju.workorders.routes.Days.technician;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.workorders.routes.LeftOut.Exclusion;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** New jobs come into a day that runs. */
class ReplanTests {

    private static final Budget SOME = Budget.rounds(300);

    @Test
    void whatever_comes_the_past_stays_and_the_pinned_keep_their_person_and_their_turn() {
        for (var seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var whole = Days.random(random, 5 + random.nextInt(25), 2 + random.nextInt(4));
            var morning = new Day(
                    whole.jobs().subList(0, whole.jobs().size() / 2), whole.technicians(), whole.depot(), whole.ways());
            var before = new Planner(morning, seed).plan(SOME);
            var pinned = Days.visits(before)
                    .filter(visit -> !visit.atDepot() && random.nextInt(3) == 0)
                    .map(Visit::job)
                    .collect(Collectors.toSet());
            double now = random.nextInt(300);
            var after = new Planner(whole, seed).replan(before, pinned, now, SOME);
            assertThat(after.pressed()).as("seed %d", seed).isEmpty();
            assertThat(PlanCheck.faults(whole, after)).as("seed %d", seed).isEmpty();
            for (var at = 0; at < before.routes().size(); at++) {
                var old = before.routes().get(at);
                var fresh = after.routes().get(at);
                var past = old.visits().stream()
                        .takeWhile(visit -> visit.leaves() < now)
                        .toList();
                assertThat(fresh.visits().subList(0, past.size()))
                        .as("seed %d", seed)
                        .isEqualTo(past);
                assertThat(fresh.visits().stream().skip(past.size())).allMatch(visit -> visit.leaves() >= now - 1e-6);
                assertThat(jobs(fresh).stream().filter(pinned::contains))
                        .as("seed %d", seed)
                        .containsExactlyElementsOf(
                                jobs(old).stream().filter(pinned::contains).toList());
            }
        }
    }

    @Test
    void a_plan_made_anew_without_news_is_not_worse() {
        for (var seed = 0; seed < 100; seed++) {
            var day = Days.random(new Random(seed), 20, 4);
            var before = new Planner(day, seed).plan(SOME);
            var after = new Planner(day, seed + 1).replan(before, Set.of(), 120, SOME);
            assertThat(weight(day, after)).isLessThanOrEqualTo(weight(day, before));
            if (weight(day, after) == weight(day, before)) {
                assertThat(after.travel()).as("seed %d", seed).isLessThanOrEqualTo(before.travel() + 1e-6);
            }
        }
    }

    private static int weight(Day day, DayPlan plan) {
        var out = plan.leftOut().stream().map(LeftOut::job).toList();
        return day.jobs().stream()
                .filter(job -> out.contains(job.id()))
                .mapToInt(Job::weight)
                .sum();
    }

    @Test
    void a_job_that_was_cancelled_is_no_longer_visited() {
        var liu = technician("liu", 10);
        var before = plan(Days.of(liu, job("a", 20), job("b", 30)));
        var day = Days.of(liu, job("b", 30));
        var after = new Planner(day, 1).replan(before, Set.of("a"), 0, SOME);
        assertThat(jobs(after.routes().getFirst())).containsExactly("b");
    }

    @Test
    void a_pin_that_is_late_by_now_is_kept_and_said() {
        var day = Days.of(technician("liu", 10), job("promised", 20, 0, 60));
        var after = new Planner(day, 1).replan(plan(day), Set.of("promised"), 100, SOME);
        assertThat(after.pressed()).isEmpty();
        var waiting = running("promised", 200, 220);
        var late = new Planner(day, 1).replan(waiting, Set.of("promised"), 100, SOME);
        assertThat(late.pressed()).containsExactly("promised");
        assertThat(late.routes().getFirst().visits()).containsExactly(new Visit("promised", 100, 110, 140));
    }

    @Test
    void a_pin_to_somebody_without_the_skill_or_the_tool_is_kept_and_said() {
        var day = new Day(
                List.of(needing("lift", 20, Set.of("LIFT"), Set.of("crane"), Map.of()), job("plain", 30)),
                List.of(technician("liu", 10)),
                null,
                Days::line);
        var plan = new Planner(day, 1).replan(running("lift", 10, 20), Set.of("lift"), 0, SOME);
        assertThat(plan.pressed()).containsExactly("lift");
        assertThat(jobs(plan.routes().getFirst())).containsExactlyInAnyOrder("lift", "plain");
    }

    @Test
    void a_pin_is_fetched_for_where_there_is_a_depot() {
        var day = Days.of(technician("liu", 10), needing("drilled", 20, Set.of(), Set.of("drill"), Map.of()));
        var plan = new Planner(day, 1).replan(running("drilled", 10, 20), Set.of("drilled"), 0, SOME);
        assertThat(plan.pressed()).isEmpty();
        assertThat(jobs(plan.routes().getFirst())).containsExactly("depot", "drilled");
    }

    @Test
    void what_only_a_pin_keeps_out_says_so() {
        var day = Days.of(technician("liu", 10), job("pinned", 20, 100, 110), job("new", 200, 100, 130));
        var running = running("pinned", 90, 100);
        assertThat(new Planner(day, 1)
                        .replan(running, Set.of("pinned"), 0, SOME)
                        .leftOut())
                .containsExactly(new LeftOut("new", Exclusion.WINDOW));
        var near = Days.of(technician("liu", 10), job("pinned", 20, 100, 110), job("new", 60, 100, 110));
        assertThat(new Planner(near, 1)
                        .replan(running, Set.of("pinned"), 0, SOME)
                        .leftOut())
                .containsExactly(new LeftOut("new", Exclusion.HELD));
    }

    @Test
    void parts_that_were_used_in_the_past_are_gone() {
        var liu = new Technician("liu", 10, 10, 0, Days.EVENING, Set.of(), Set.of(), Map.of("tap", 1));
        var taps = Map.of("tap", 1);
        var first = needing("a", 20, Set.of(), Set.of(), taps);
        var before = plan(Days.of(liu, first));
        var after = new Planner(Days.of(liu, first, needing("b", 21, Set.of(), Set.of(), taps)), 1)
                .replan(before, Set.of(), 15, SOME);
        assertThat(jobs(after.routes().getFirst())).containsExactly("a", "depot", "b");
    }

    private static DayPlan running(String job, double leaves, double starts) {
        return new DayPlan(
                List.of(new Route("liu", List.of(new Visit(job, leaves, starts, starts + 30)), 20, starts + 40)),
                List.of(),
                Set.of());
    }

    private static DayPlan plan(Day day) {
        return new Planner(day, 1).plan(SOME);
    }
}
