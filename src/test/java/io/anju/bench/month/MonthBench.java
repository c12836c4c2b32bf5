package io.anju.bench.month;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Lives months of the same tower under every way of giving work out: how often somebody is there within 30 minutes where it is
 * urgent, beside what chance and plain habits reach, and beside the share that nobody could exceed (goal W2).
 */
public final class MonthBench {

    private static final List<Integer> DAILY = List.of(75, 105, 135);

    private MonthBench() {}

    /** Argument: how many months for each load, drawn from the seeds 1 and on. */
    public static void main(String[] arguments) {
        var months = Integer.parseInt(arguments[0]);
        IO.println("seeds 1 to %d, %d days each".formatted(months, Month.DAYS));
        DAILY.forEach(daily -> load(daily, months));
    }

    private static void load(int daily, int months) {
        var drawn = LongStream.rangeClosed(1, months)
                .mapToObj(seed -> Month.drawn(seed, daily))
                .toList();
        var lived = new EnumMap<Way, List<Lived.Outcome>>(Way.class);
        for (var way : Way.values()) {
            lived.put(
                    way,
                    drawn.parallelStream().map(month -> Lived.of(month, way)).toList());
        }
        IO.println("%n%d reports a day; nobody could exceed %.1f %%"
                .formatted(
                        daily,
                        100 * mean(drawn.stream().mapToDouble(MonthBench::bound).toArray())));
        IO.println("%-26s %15s %7s %9s %9s %7s %6s   %s"
                .formatted(
                        "",
                        "urgent in 30 min",
                        "worst",
                        "others 2h",
                        "way, min",
                        "uneven",
                        "open",
                        "Balanced / Fastest against it"));
        lived.forEach((way, outcomes) -> say(way, outcomes, lived));
    }

    private static void say(Way way, List<Lived.Outcome> outcomes, Map<Way, List<Lived.Outcome>> all) {
        IO.println("%-26s %14.1f %% %5.1f %% %7.1f %% %9.2f %7.3f %6.1f   %s / %s"
                .formatted(
                        way.title(),
                        100
                                * mean(outcomes.stream()
                                        .mapToDouble(Lived.Outcome::urgent)
                                        .toArray()),
                        100
                                * outcomes.stream()
                                        .mapToDouble(Lived.Outcome::urgent)
                                        .min()
                                        .orElseThrow(),
                        100
                                * mean(outcomes.stream()
                                        .mapToDouble(Lived.Outcome::relaxed)
                                        .toArray()),
                        mean(outcomes.stream().mapToDouble(Lived.Outcome::way).toArray()),
                        mean(outcomes.stream()
                                .mapToDouble(Lived.Outcome::uneven)
                                .toArray()),
                        mean(outcomes.stream().mapToDouble(Lived.Outcome::open).toArray()),
                        against(outcomes, all.getOrDefault(Way.BALANCED, List.of())),
                        against(outcomes, all.getOrDefault(Way.FASTEST, List.of()))));
    }

    /** By how many points ours is better on the same months, with the bounds of 95 of 100 such differences. */
    private static String against(List<Lived.Outcome> theirs, List<Lived.Outcome> ours) {
        var better = IntStream.range(0, ours.size())
                .mapToDouble(each ->
                        100 * (ours.get(each).urgent() - theirs.get(each).urgent()))
                .toArray();
        var mean = mean(better);
        var square = mean(
                Arrays.stream(better).map(each -> (each - mean) * (each - mean)).toArray());
        return "%+.2f ± %.2f".formatted(mean, 2.05 * Math.sqrt(square / Math.max(1, better.length - 1)));
    }

    /** The share of what is urgent for which somebody able is on duty at all before the 30 minutes are over. */
    private static double bound(Month month) {
        return month.reports().stream()
                .filter(Month.Report::isUrgent)
                .mapToInt(report -> month.workers().stream()
                                .filter(worker -> worker.skills().contains(report.skill()))
                                .anyMatch(worker -> worker.isOnDuty(report.at()) || worker.isOnDuty(report.at() + 28))
                        ? 1
                        : 0)
                .average()
                .orElseThrow();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }
}
