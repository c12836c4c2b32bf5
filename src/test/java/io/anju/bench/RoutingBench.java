package io.anju.bench;

import io.anju.workorders.routes.Budget;
import io.anju.workorders.routes.Day;
import io.anju.workorders.routes.DayPlan;
import io.anju.workorders.routes.Job;
import io.anju.workorders.routes.PlanCheck;
import io.anju.workorders.routes.Planner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Goal P4: planned day routes within three per cent of the best known values in one minute, over published instances of technician
 * routing. Every plan is walked by the rules alone before its distance counts.
 */
final class RoutingBench {

    private static final String BEST_KNOWN = "best_known_static.csv";
    private static final long SEED = 42;

    private final Map<String, Double> best;
    private final double seconds;
    private final List<Double> gaps = new ArrayList<>();
    private int planned;

    private RoutingBench(Map<String, Double> best, double seconds) {
        this.best = best;
        this.seconds = seconds;
    }

    /** Arguments: folder of instances, file of best known values, seconds for each, part of the name. */
    public static void main(String[] arguments) throws IOException {
        var bench = new RoutingBench(best(Path.of(arguments[1])), Double.parseDouble(arguments[2]));
        var all = RoutingInstance.in(Path.of(arguments[0]), arguments.length > 3 ? arguments[3] : "");
        IO.println("%-26s %9s %10s %10s %8s %9s %10s %9s %10s"
                .formatted("", "", "", "", "", "nearest", "neighbour", "first", "fit"));
        IO.println("%-26s %9s %10s %10s %8s %9s %10s %9s %10s"
                .formatted("instance", "served", "distance", "best", "gap %", "served", "gap %", "served", "gap %"));
        all.stream().filter(each -> !each.isDynamic()).forEach(bench::plan);
        all.stream().filter(RoutingInstance::isDynamic).forEach(bench::simulate);
        bench.say();
    }

    private void say() {
        var without = planned - gaps.size();
        if (without > 0) {
            IO.println("%d left out of the mean: no best known value, or not everything served".formatted(without));
        }
        if (gaps.isEmpty()) {
            IO.println("no mean: no instance has a best known value");
        } else {
            IO.println("mean gap %.2f %%".formatted(mean(gaps)));
        }
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static Map<String, Double> best(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Map.of();
        }
        try (var lines = Files.lines(file)) {
            return lines.map(line -> line.split(","))
                    .filter(cells -> cells.length > 2 && cells[2].strip().matches("[\\d.]+"))
                    .collect(Collectors.toMap(cells -> cells[0].strip(), cells -> Double.valueOf(cells[2].strip())));
        }
    }

    private void plan(RoutingInstance instance) {
        var day = instance.day();
        var plan = new Planner(day, SEED).plan(budget(seconds));
        planned++;
        var known = best.get(instance.name());
        var distance = plan.travel();
        if (known != null && plan.leftOut().isEmpty()) {
            gaps.add(gap(distance, known));
        }
        var near = RoutingBaselines.nearestNeighbour(day);
        var first = RoutingBaselines.firstFit(day);
        var jobs = day.jobs().size();
        IO.println("%s %9s %10s %9s %10s%s"
                .formatted(
                        line(instance, plan, known),
                        near.served() + "/" + jobs,
                        gapOf(near.distance(), known),
                        first.served() + "/" + jobs,
                        gapOf(first.distance(), known),
                        remark(PlanCheck.faults(day, plan))));
    }

    private static String line(RoutingInstance instance, DayPlan plan, Double known) {
        var jobs = instance.day().jobs().size();
        return "%-26s %9s %10.3f %10s %8s"
                .formatted(
                        instance.name(),
                        jobs - plan.leftOut().size() + "/" + jobs,
                        plan.travel(),
                        known == null ? "unknown" : "%.3f".formatted(known),
                        gapOf(plan.travel(), known));
    }

    private static String remark(List<String> faults) {
        return faults.isEmpty() ? "" : "  NOT FEASIBLE: " + faults.getFirst();
    }

    private static String gapOf(double distance, Double known) {
        return known == null ? "-" : "%.2f".formatted(gap(distance, known));
    }

    private static double gap(double distance, double known) {
        return 100 * (distance - known) / known;
    }

    private static Budget budget(double seconds) {
        return Budget.time(Clock.systemUTC(), Duration.ofMillis(Math.round(seconds * 1000)));
    }

    /** The day as it comes: planned anew whenever something was reported, each time with an equal share of the seconds. */
    private void simulate(RoutingInstance instance) {
        var moments = new TreeSet<>(instance.released().values());
        var share = seconds / (moments.size() + 1);
        var plan = new Planner(known(instance, -1), SEED).plan(budget(share));
        for (var moment : moments) {
            plan = new Planner(known(instance, moment), SEED).replan(plan, Set.of(), moment, budget(share));
        }
        var faults = PlanCheck.faults(instance.day(), plan);
        plan.routes().stream()
                .flatMap(route -> route.visits().stream())
                .filter(visit -> !visit.atDepot())
                .filter(visit -> visit.leaves() < instance.released().getOrDefault(visit.job(), 0.0) - 1e-6)
                .forEach(visit -> faults.add(visit.job() + " was left for before it was known"));
        IO.println(line(instance, plan, best.get(instance.origin())) + remark(faults));
    }

    private static Day known(RoutingInstance instance, double now) {
        var day = instance.day();
        var released = new HashMap<>(instance.released());
        List<Job> jobs = day.jobs().stream()
                .filter(job -> released.getOrDefault(job.id(), -1.0) <= now)
                .toList();
        return new Day(jobs, day.technicians(), day.depot(), day.ways());
    }
}
