package io.anju.bench;

import io.anju.workorders.routes.Day;
import io.anju.workorders.routes.Job;
import io.anju.workorders.routes.Technician;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A published instance of technician routing (Pillac, Guéret and Medaglia 2013). Node 0 is the depot, then come the technicians at
 * their homes, then the requests. Ways are straight; minutes and distance are the same.
 *
 * @param released when each request that is not known in the morning is reported
 */
record RoutingInstance(String name, Day day, Map<String, Double> released) {

    private static final Pattern NODE = Pattern.compile(
            "(\\d+)\\s+([-\\d.]+)\\s+([-\\d.]+)\\s+([\\d.]+)\\s+([\\d.]+)\\s+([\\d.]+)\\s+\\[(.*?)]\\s+\\[(.*?)]\\s+\\[(.*?)]");
    private static final String ARRIVING = "_rd_.*";
    private static final Pattern ARRIVAL = Pattern.compile("(\\d+)\\s+(-?[\\d.]+)");

    /** All in one folder, by name; a file of arrivals is joined with the requests it speaks of, and left out where they are not there. */
    static List<RoutingInstance> in(Path folder, String match) throws IOException {
        try (var files = Files.walk(folder)) {
            var found = files.filter(file -> name(file).contains(match))
                    .filter(file -> file.toString().endsWith(".txt") && Files.exists(requests(file)))
                    .sorted()
                    .toList();
            var instances = new ArrayList<RoutingInstance>();
            for (var file : found) {
                instances.add(read(file));
            }
            return instances;
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.txt$", "");
    }

    private static Path requests(Path file) {
        return file.resolveSibling(name(file).replaceFirst(ARRIVING, "") + ".txt");
    }

    boolean isDynamic() {
        return !released.isEmpty();
    }

    /** The instance without arrivals from which this one was made. */
    String origin() {
        return name.replaceFirst(ARRIVING, "");
    }

    private static RoutingInstance read(Path file) throws IOException {
        var day = day(Files.readAllLines(requests(file)));
        var arrivals = name(file).contains("_rd_") ? arrivals(Files.readAllLines(file)) : Map.<String, Double>of();
        return new RoutingInstance(name(file), day, arrivals);
    }

    private static Map<String, Double> arrivals(List<String> lines) {
        var released = new HashMap<String, Double>();
        var heading = lines.indexOf(
                lines.stream().filter(line -> line.startsWith("ID")).findFirst().orElseThrow());
        for (var line : lines.subList(heading + 1, lines.size())) {
            var found = ARRIVAL.matcher(line.strip());
            if (found.matches() && Double.parseDouble(found.group(2)) >= 0) {
                released.put(found.group(1), Double.valueOf(found.group(2)));
            }
        }
        return released;
    }

    private static Day day(List<String> lines) {
        var crew = lines.stream()
                .dropWhile(line -> !line.startsWith("CREW COUNT"))
                .skip(1)
                .map(line -> Integer.parseInt(line.strip().split("\\s+")[0]))
                .findFirst()
                .orElseThrow();
        var nodes = lines.stream()
                .flatMap(line -> Stream.of(NODE.matcher(line.strip())))
                .filter(Matcher::matches)
                .toList();
        var x = nodes.stream()
                .mapToDouble(node -> Double.parseDouble(node.group(2)))
                .toArray();
        var y = nodes.stream()
                .mapToDouble(node -> Double.parseDouble(node.group(3)))
                .toArray();
        return new Day(
                IntStream.range(crew + 1, nodes.size())
                        .mapToObj(at -> job(at, nodes.get(at)))
                        .toList(),
                IntStream.rangeClosed(1, crew)
                        .mapToObj(at -> technician(at, nodes.get(at)))
                        .toList(),
                0,
                (from, to) -> Math.hypot(x[from] - x[to], y[from] - y[to]));
    }

    private static Job job(int place, MatchResult node) {
        return new Job(
                node.group(1),
                place,
                Double.parseDouble(node.group(4)),
                Double.parseDouble(node.group(5)),
                Double.parseDouble(node.group(6)),
                set(node.group(7)),
                set(node.group(8)),
                counts(node.group(9)),
                1);
    }

    private static Technician technician(int place, MatchResult node) {
        return new Technician(
                node.group(1),
                place,
                place,
                Double.parseDouble(node.group(4)),
                Double.parseDouble(node.group(5)),
                set(node.group(7)),
                set(node.group(8)),
                counts(node.group(9)));
    }

    private static Set<String> set(String listed) {
        return listed.isBlank() ? Set.of() : Set.of(listed.strip().split("\\s*,\\s*"));
    }

    private static Map<String, Integer> counts(String listed) {
        var counts = listed.isBlank() ? new String[0] : listed.strip().split("\\s*,\\s*");
        return IntStream.range(0, counts.length)
                .boxed()
                .collect(Collectors.toMap(Object::toString, kind -> Integer.valueOf(counts[kind])));
    }
}
