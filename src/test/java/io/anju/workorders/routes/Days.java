package io.anju.workorders.routes;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Days to plan: on a line of places, one minute from each to the next, or by chance. */
final class Days {

    static final int DEPOT = 0;
    static final double EVENING = 480;

    private Days() {}

    static Day of(Technician technician, Job... jobs) {
        return new Day(Arrays.asList(jobs), java.util.List.of(technician), DEPOT, Days::line);
    }

    static Technician technician(String id, int home, String... skills) {
        return new Technician(id, home, home, 0, EVENING, Set.of(skills), Set.of(), Map.of());
    }

    static Job job(String id, int place) {
        return job(id, place, 0, EVENING);
    }

    static Job job(String id, int place, double opens, double closes) {
        return new Job(id, place, opens, closes, 30, Set.of(), Set.of(), Map.of(), 1);
    }

    static Job needing(String id, int place, Set<String> skills, Set<String> tools, Map<String, Integer> parts) {
        return new Job(id, place, 0, EVENING, 30, skills, tools, parts, 1);
    }

    static double line(int from, int to) {
        return Math.abs(from - to);
    }

    /** Places on a plain, narrow and wide windows, scarce skills, tools and parts; a depot in two of three days. */
    static Day random(Random random, int jobs, int technicians) {
        var x = random.doubles(jobs + technicians + 1, 0, 60).toArray();
        var y = random.doubles(jobs + technicians + 1, 0, 60).toArray();
        return new Day(
                IntStream.range(0, jobs).mapToObj(at -> job(random, at)).toList(),
                IntStream.range(0, technicians)
                        .mapToObj(at -> technician(random, at, jobs + at))
                        .toList(),
                random.nextInt(3) == 0 ? null : jobs + technicians,
                (from, to) -> Math.hypot(x[from] - x[to], y[from] - y[to]));
    }

    private static Job job(Random random, int at) {
        var opens = random.nextBoolean() ? 0 : random.nextInt(300);
        var closes = Math.min(EVENING, opens + (random.nextBoolean() ? 40 : 300));
        return new Job(
                "job " + at,
                at,
                opens,
                closes,
                10 + random.nextInt(60),
                some(random, 4, 3, "skill"),
                some(random, 4, 3, "tool"),
                random.nextBoolean() ? Map.of() : Map.of("part " + random.nextInt(3), 1 + random.nextInt(2)),
                random.nextInt(6) == 0 ? 3 : 1);
    }

    private static Technician technician(Random random, int at, int home) {
        return new Technician(
                "technician " + at,
                home,
                home,
                random.nextInt(60),
                EVENING,
                some(random, 1, 3, "skill"),
                some(random, 2, 3, "tool"),
                Map.of("part 0", random.nextInt(5), "part 1", random.nextInt(3)));
    }

    /** Each of so many kinds, one time in {@code seldom} plus one. */
    private static Set<String> some(Random random, int seldom, int kinds, String name) {
        return IntStream.range(0, kinds)
                .filter(kind -> random.nextInt(seldom + 1) == 0)
                .mapToObj(kind -> name + " " + kind)
                .collect(Collectors.toSet());
    }

    static Stream<Visit> visits(DayPlan plan) {
        return plan.routes().stream().flatMap(route -> route.visits().stream());
    }

    static java.util.List<String> jobs(Route route) {
        return route.visits().stream()
                .map(visit -> visit.job() == null ? "depot" : visit.job())
                .toList();
    }
}
