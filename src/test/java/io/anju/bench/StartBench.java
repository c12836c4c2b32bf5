package io.anju.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Goal P7: a start over existing data through the extracted jar and its cache, against the start of the least application of
 * the same versions with a cache of its own, in turn; and what memory is taken at rest.
 */
final class StartBench {

    private static final int AT_REST_MILLIS = 60_000;
    private static final double MEGABYTE = 1e6;

    private final List<String> java;
    private final Path root;
    private final Path home;

    private StartBench(List<String> java, Path root, Path home) {
        this.java = java;
        this.root = root;
        this.home = home;
    }

    /** Arguments: the folder of the build with both programs, an empty folder for data, how often, java's options for both. */
    public static void main(String[] arguments) throws Exception {
        var java = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        java.addAll(List.of(arguments).subList(3, arguments.length));
        new StartBench(java, Path.of(arguments[0]), Path.of(arguments[1])).run(Integer.parseInt(arguments[2]));
    }

    private void run(int times) throws Exception {
        var anju = new Program(
                java,
                root.resolve("app/anju.jar"),
                root.resolve("app/anju.aot"),
                "http://localhost:8199/actuator/health/readiness",
                home.resolve("anju.log"),
                "--server.port=8199",
                "--anju.database.home=" + home.resolve("data"),
                "--anju.world=demo");
        try (var first = anju.start()) {
            IO.println("first start, which makes the database and the demo world: " + first);
        }
        var ours = new ArrayList<Double>();
        var least = new ArrayList<Double>();
        var megabytes = new ArrayList<Double>();
        for (var time = 0; time < times; time++) {
            try (var run = anju.start()) {
                IO.println("Anju     " + run);
                ours.add(run.busy());
                Thread.sleep(AT_REST_MILLIS);
                megabytes.add(memory(run));
                least.add(minimal(time == 0));
            }
        }
        IO.println("processor time to ready: Anju %s s, least application %s s, ratio %.2f (goal 2)"
                .formatted(spread(ours), spread(least), median(ours) / median(least)));
        IO.println("memory at rest (PSS) of application and database: %s MB (goal 600)".formatted(spread(megabytes)));
    }

    /** Starts the least application over the same database. */
    private double minimal(boolean first) throws IOException, InterruptedException {
        var data = home.resolve("data");
        var cache = home.resolve("minimal.aot");
        var minimal = new Program(
                java,
                root.resolve("minimal/app/minimal.jar"),
                cache,
                "http://localhost:8198/",
                home.resolve("minimal.log"),
                "--server.port=8198",
                "--spring.datasource.url=jdbc:postgresql://127.0.0.1:"
                        + Files.readString(data.resolve("postgres/port")).strip() + "/anju",
                "--spring.datasource.username=postgres",
                "--spring.datasource.password="
                        + Files.readString(data.resolve("secrets/db-superuser")).strip());
        if (first) {
            minimal.train();
        }
        try (var run = minimal.start()) {
            IO.println("minimal  " + run);
            return run.busy();
        }
    }

    private double memory(Program.Run run) throws IOException {
        var application = Processes.proportionalBytes(List.of(run.process().toHandle()));
        var database = Processes.proportionalBytes(Processes.database(home.resolve("data")));
        IO.println("at rest  application %.0f MB, database %.0f MB"
                .formatted(application / MEGABYTE, database / MEGABYTE));
        return (application + database) / MEGABYTE;
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }

    private static String spread(List<Double> figures) {
        return "%.2f (%.2f to %.2f)"
                .formatted(
                        median(figures),
                        figures.stream().mapToDouble(figure -> figure).min().orElseThrow(),
                        figures.stream().mapToDouble(figure -> figure).max().orElseThrow());
    }
}
