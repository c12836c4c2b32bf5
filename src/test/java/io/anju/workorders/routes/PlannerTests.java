package io.anju.workorders.routes;

import static io.anju.workorders.routes.Days.job;
import static io.anju.workorders.routes.Days.jobs;
import static io.anju.workorders.routes.Days.needing;
import static io.anju.workorders.routes.Days.technician;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.anju.workorders.routes.LeftOut.Exclusion;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PlannerTests {

    private static final Set<String> NONE = Set.of();

    @Test
    void every_plan_of_a_random_day_keeps_the_rules() {
        for (var seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var day = Days.random(random, 1 + random.nextInt(30), 1 + random.nextInt(6));
            var plan = new Planner(day, seed).plan(Budget.rounds(300));
            assertThat(PlanCheck.faults(day, plan)).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void no_plan_of_a_small_day_is_better() {
        for (var seed = 0; seed < 120; seed++) {
            var day = Days.random(new Random(seed), 5, 2);
            var plan = new Planner(day, seed).plan(Budget.rounds(3000));
            var best = EveryPlan.of(day);
            assertThat(leftOut(day, plan)).as("weight left out, seed %d", seed).isEqualTo(best.leftOut());
            assertThat(plan.travel()).as("seed %d", seed).isCloseTo(best.travel(), within(1e-6));
        }
    }

    private static int leftOut(Day day, DayPlan plan) {
        var out = plan.leftOut().stream().map(LeftOut::job).toList();
        return day.jobs().stream()
                .filter(job -> out.contains(job.id()))
                .mapToInt(Job::weight)
                .sum();
    }

    @Test
    void the_same_seed_and_rounds_give_the_same_plan() {
        var day = Days.random(new Random(7), 30, 5);
        assertThat(new Planner(day, 1).plan(Budget.rounds(2000)))
                .isEqualTo(new Planner(day, 1).plan(Budget.rounds(2000)));
    }

    @Test
    void jobs_on_one_way_are_done_on_one_way() {
        var plan = plan(Days.of(technician("liu", 10), job("far", 40), job("near", 20), job("between", 30)));
        assertThat(plan.travel()).isEqualTo(60);
        assertThat(jobs(plan.routes().getFirst())).hasSize(3);
    }

    @Test
    void somebody_early_leaves_as_late_as_is_early_enough() {
        var visit = Days.visits(plan(Days.of(technician("liu", 10), job("later", 40, 100, 120))))
                .findFirst()
                .orElseThrow();
        assertThat(visit).isEqualTo(new Visit("later", 70, 100, 130));
    }

    @Test
    void a_tool_that_is_not_carried_is_fetched_before_the_first_job_that_needs_it() {
        var plan = plan(Days.of(
                technician("liu", 10),
                needing("plain", 20, NONE, NONE, Map.of()),
                needing("drilled", 30, NONE, Set.of("drill"), Map.of()),
                needing("drilled too", 40, NONE, Set.of("drill"), Map.of())));
        var stops = jobs(plan.routes().getFirst());
        assertThat(stops).containsOnlyOnce("depot");
        assertThat(stops.subList(0, stops.indexOf("depot"))).doesNotContain("drilled", "drilled too");
        assertThat(plan.travel()).isEqualTo(80);
    }

    @Test
    void parts_are_used_up_and_fetched_when_there_are_no_more() {
        var liu = new Technician("liu", 10, 10, 0, Days.EVENING, NONE, NONE, Map.of("tap", 2));
        var taps = Map.of("tap", 1);
        var two = Days.of(liu, needing("a", 20, NONE, NONE, taps), needing("b", 21, NONE, NONE, taps));
        var three = Days.of(
                liu,
                needing("a", 20, NONE, NONE, taps),
                needing("b", 21, NONE, NONE, taps),
                needing("c", 22, NONE, NONE, taps));
        assertThat(jobs(plan(two).routes().getFirst())).doesNotContain("depot");
        assertThat(jobs(plan(three).routes().getFirst())).contains("depot");
    }

    @Test
    void what_nobody_can_do_is_left_out_and_says_why() {
        var day = new Day(
                List.of(
                        needing("lift", 20, Set.of("LIFT"), NONE, Map.of()),
                        needing("drilled", 20, NONE, Set.of("drill"), Map.of()),
                        needing("many taps", 20, NONE, NONE, Map.of("tap", 9)),
                        job("too far to begin in time", 400, 0, 300),
                        job("too far to come back from", 300),
                        job("possible", 20)),
                List.of(technician("liu", 10)),
                null,
                Days::line);
        assertThat(plan(day).leftOut())
                .containsExactly(
                        new LeftOut("lift", Exclusion.SKILLS),
                        new LeftOut("drilled", Exclusion.EQUIPMENT),
                        new LeftOut("many taps", Exclusion.EQUIPMENT),
                        new LeftOut("too far to begin in time", Exclusion.WINDOW),
                        new LeftOut("too far to come back from", Exclusion.WINDOW));
    }

    @Test
    void where_not_all_fit_the_lighter_ones_are_left_out() {
        var heavy = new Job("heavy", 200, 0, Days.EVENING, 60, NONE, NONE, Map.of(), 3);
        var day = Days.of(technician("liu", 10), heavy, job("here", 10, 60, 90), job("here too", 11, 300, 350));
        var plan = plan(day);
        assertThat(plan.leftOut())
                .containsExactly(new LeftOut("here", Exclusion.FULL), new LeftOut("here too", Exclusion.FULL));
    }

    @Test
    void a_search_that_is_interrupted_gives_what_it_has() throws InterruptedException {
        var day = Days.random(new Random(3), 30, 5);
        var plans = new java.util.concurrent.LinkedBlockingQueue<DayPlan>();
        var search = Thread.ofPlatform().start(() -> plans.add(new Planner(day, 1).plan(rounds -> 0)));
        search.interrupt();
        search.join(Duration.ofSeconds(10));
        assertThat(PlanCheck.faults(day, plans.remove())).isEmpty();
    }

    @Test
    void a_search_ends_when_its_time_is_over_by_the_clock_it_was_given() {
        var asked = new AtomicInteger();
        InstantSource clock = () -> Instant.EPOCH.plusSeconds(asked.getAndIncrement());
        var day = Days.random(new Random(3), 10, 2);
        new Planner(day, 1).plan(Budget.time(clock.withZone(ZoneOffset.UTC), Duration.ofSeconds(5)));
        assertThat(asked).hasValueBetween(5, 7);
    }

    private static DayPlan plan(Day day) {
        var plan = new Planner(day, 1).plan(Budget.rounds(1000));
        assertThat(PlanCheck.faults(day, plan)).isEmpty();
        return plan;
    }
}
