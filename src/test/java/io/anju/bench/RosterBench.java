package io.anju.bench;

import io.anju.workforce.rostering.NurseFiles;
import io.anju.workforce.rostering.NurseFiles.Duty;
import io.anju.workforce.rostering.NurseFiles.Past;
import io.anju.workforce.rostering.NurseFiles.Scenario;
import io.anju.workforce.rostering.NurseFiles.Week;
import io.anju.workforce.rostering.NurseJudge;
import io.anju.workforce.rostering.NursePlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Plans instances of the Second International Nurse Rostering Competition and says what its rules make of them, beside the sample
 * solutions that lie with the instances.
 *
 * <p>An instance is a folder with a scenario, a history and the weeks that the name of a sample solution ({@code
 * Solution_H_0-WD_1-2-3-3}) or of a translation ({@code n005w4_0_1-2-3-3.txt}) or of the folder says; where none says any, the
 * first history and the first weeks.
 */
final class RosterBench {

    private static final Pattern SAMPLE = Pattern.compile("Solution_H_(\\d+)-WD_(\\d+(?:-\\d+)*)");
    private static final Pattern NAMED = Pattern.compile("(n\\d+w\\d+)_(\\d+)_(\\d+(?:-\\d+)*)(?:\\.\\w+)?");
    private static final Pattern STATED = Pattern.compile("Total cost: *(\\d+)");

    private final long seconds;
    private final boolean whole;
    private int instances;
    private int violations;
    private int samples;
    private int kept;

    private RosterBench(long seconds, boolean whole) {
        this.seconds = seconds;
        this.whole = whole;
    }

    /** One choice of history and weeks; the sample is the folder of a solution. */
    private record Case(int history, List<Integer> weeks, Optional<Path> sample) {

        private String name() {
            return history + " "
                    + String.join("-", weeks.stream().map(String::valueOf).toList());
        }
    }

    /** Arguments: the folder of the instances, seconds for each, and {@code whole} to plan all weeks at once. */
    public static void main(String[] arguments) throws Exception {
        var bench = new RosterBench(Long.parseLong(arguments[1]), arguments.length > 2 && arguments[2].equals("whole"));
        System.out.println(
                "instance, history and weeks | hard | cost (S1 cover, S2 work in a row, S3 free in a row, S4 wishes,"
                        + " S5 whole weekends, S6 duties, S7 weekends) | sample: hard, cost, stated | s");
        try (var files = Files.walk(Path.of(arguments[0]))) {
            for (var scenario : files.filter(
                            file -> file.getFileName().toString().matches("Sc-.*\\.txt"))
                    .sorted()
                    .toList()) {
                bench.scenario(scenario);
            }
        }
        System.out.printf(
                "instances %d hard violations %d not worse than sample %d of %d%n",
                bench.instances, bench.violations, bench.kept, bench.samples);
    }

    private void scenario(Path file) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        var title = file.getFileName().toString().replaceAll("^Sc-|\\.txt$", "");
        var scenario = NurseFiles.scenario(file);
        for (var one : cases(folder, scenario.weeks())) {
            var history = NurseFiles.history(folder.resolve("H0-%s-%d.txt".formatted(title, one.history())));
            List<Week> weeks = new ArrayList<>();
            for (int week : one.weeks()) {
                weeks.add(NurseFiles.week(folder.resolve("WD-%s-%d.txt".formatted(title, week))));
            }
            instance(title, one, scenario, history, weeks);
        }
    }

    private void instance(String title, Case one, Scenario scenario, Map<String, Past> history, List<Week> weeks)
            throws IOException {
        long began = System.nanoTime();
        var time = Duration.ofSeconds(seconds);
        var plan = whole
                ? NursePlan.whole(scenario, history, weeks, 1, Long.MAX_VALUE / 1000, time)
                : NursePlan.weekly(scenario, history, weeks, 1, Long.MAX_VALUE / 1000, time);
        double took = (System.nanoTime() - began) / 1e9;
        var verdict = NurseJudge.of(scenario, history, weeks, plan);
        instances++;
        violations += verdict.hard();
        var beside = "none";
        if (one.sample().isPresent()) {
            var sample = NurseJudge.of(scenario, history, weeks, sample(one, title));
            samples++;
            kept += verdict.hard() == 0 && verdict.total() <= sample.total() ? 1 : 0;
            beside = "%d, %d%s"
                    .formatted(
                            sample.hard(), sample.total(), stated(one.sample().get()));
        }
        System.out.printf(
                "%s %s | %d | %d %s | %s | %.1f%n",
                title, one.name(), verdict.hard(), verdict.total(), verdict.soft(), beside, took);
    }

    private static List<Case> cases(Path folder, int count) throws IOException {
        Map<String, Case> cases = new TreeMap<>();
        List<String> names = new ArrayList<>(List.of(folder.getFileName().toString()));
        List<Path> inside;
        try (Stream<Path> files = Files.list(folder)) {
            inside = files.sorted().toList();
        }
        inside.forEach(file -> names.add(file.getFileName().toString()));
        for (var file : inside) {
            var sample = SAMPLE.matcher(file.getFileName().toString());
            if (sample.matches() && Files.isDirectory(file)) {
                var one = new Case(Integer.parseInt(sample.group(1)), numbers(sample.group(2)), Optional.of(file));
                cases.put(one.name(), one);
            }
        }
        for (var name : names) {
            var named = NAMED.matcher(name);
            if (named.matches()) {
                var one = new Case(Integer.parseInt(named.group(2)), numbers(named.group(3)), Optional.empty());
                cases.putIfAbsent(one.name(), one);
            }
        }
        if (cases.isEmpty()) {
            var weeks = Stream.iterate(0, week -> week + 1).limit(count).toList();
            cases.put("", new Case(0, weeks, Optional.empty()));
        }
        return List.copyOf(cases.values());
    }

    private static List<Integer> numbers(String joined) {
        return Stream.of(joined.split("-")).map(Integer::valueOf).toList();
    }

    private static List<List<Duty>> sample(Case one, String title) throws IOException {
        List<List<Duty>> sample = new ArrayList<>();
        for (int week = 0; week < one.weeks().size(); week++) {
            sample.add(NurseFiles.solution(one.sample()
                    .orElseThrow()
                    .resolve("Sol-%s-%d-%d.txt".formatted(title, one.weeks().get(week), week))));
        }
        return sample;
    }

    private static String stated(Path sample) throws IOException {
        var file = sample.resolve("validator.txt");
        if (!Files.exists(file)) {
            return ", not stated";
        }
        var stated = STATED.matcher(Files.readString(file));
        return stated.find() ? ", " + stated.group(1) : ", not stated";
    }
}
