package io.anju.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Goal P1: repairs taken in at the desk, each with its clocks, work order and offer, against the same rows written by plain
 * JDBC with as many connections, into the same durable server, in the same run.
 */
final class IntakeBench {

    private static final List<Integer> CLIENTS = List.of(1, 8, 32, 128);
    private static final Duration WARMING = Duration.ofSeconds(60);

    private final IntakeDesk desk;
    private final Duration each;
    private final Processes processes;

    private IntakeBench(IntakeDesk desk, Duration each, Processes processes) {
        this.desk = desk;
        this.each = each;
        this.processes = processes;
    }

    /** Arguments: process and port of the application, its data folder, seconds of each part. */
    public static void main(String[] arguments) throws Exception {
        var home = Path.of(arguments[2]);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .executor(threads)
                        .build()) {
            var desk = IntakeDesk.staffed(client, "http://localhost:" + arguments[1]);
            var each = Duration.ofSeconds(Long.parseLong(arguments[3]));
            new IntakeBench(desk, each, Processes.of(Long.parseLong(arguments[0]), home)).run(home);
        }
    }

    private void run(Path home) throws Exception {
        Load.closed(8, WARMING, desk::take); // what has to be compiled and cached is so before anything counts
        var url = "jdbc:postgresql://127.0.0.1:" + read(home, "postgres/port") + "/anju";
        var password = read(home, "secrets/db-superuser");
        var rows = sample(url, password);
        IO.println("one intake leaves " + rows.size() + " rows: " + rows.listed());
        var best = 0.0;
        for (var clients : CLIENTS) {
            var raw = raw(rows, url, password, clients);
            processes.start();
            var ours = closed(clients);
            best = Math.max(best, ours.perSecond());
            print(clients + " clients", ours);
            IO.println("    plain JDBC %.0f/s, ratio %.2f; %s"
                    .formatted(
                            raw.perSecond(),
                            ours.perSecond() / raw.perSecond(),
                            processes.shares(ours.millis().length)));
        }
        print(
                "70 %% of %.0f/s, open loop".formatted(best),
                Load.open(0.7 * best, 256, each.multipliedBy(2), desk::take));
    }

    private Load.Outcome closed(int clients) throws InterruptedException {
        return Load.closed(clients, each, desk::take);
    }

    private static Load.Outcome raw(SameRows rows, String url, String password, int connections) throws Exception {
        var writers = new ArrayList<SameRows.Writer>();
        for (var number = 0; number < Math.min(connections, 40); number++) {
            writers.add(rows.new Writer(url, "postgres", password));
        }
        var outcome = Load.closed(writers.size(), Duration.ofSeconds(10), side -> {
            writers.get(side).write();
            return "written";
        });
        for (var writer : writers) {
            writer.close();
        }
        if (!outcome.ends().keySet().equals(Set.of("written"))) {
            throw new IllegalStateException("plain JDBC: " + outcome.ends());
        }
        return outcome;
    }

    private SameRows sample(String url, String password) throws IOException, InterruptedException, SQLException {
        var answer = desk.answer(0);
        var id = JsonMapper.shared().readTree(answer.body()).path("id").asString();
        try (var connection = DriverManager.getConnection(url, "postgres", password)) {
            return SameRows.of(connection, "requests.request", UUID.fromString(id));
        }
    }

    private static void print(String what, Load.Outcome outcome) {
        IO.println("%-28s %6.0f/s  p50 %7.1f  p95 %7.1f  p99 %7.1f ms  %s"
                .formatted(
                        what,
                        outcome.perSecond(),
                        outcome.percentile(0.5),
                        outcome.percentile(0.95),
                        outcome.percentile(0.99),
                        outcome.ends()));
    }

    private static String read(Path home, String file) throws IOException {
        return Files.readString(home.resolve(file)).strip();
    }
}
