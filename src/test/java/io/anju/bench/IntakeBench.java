package io.anju.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/**
 * Goal P1: repairs taken in at the desk, each with its clocks, work order and offer, against the same rows written by plain
 * JDBC with as many connections, into the same durable server, in the same run.
 */
final class IntakeBench {

    private static final List<Integer> CLIENTS = List.of(1, 8, 32, 128);
    private static final Duration WARMING = Duration.ofSeconds(90);
    private static final Duration RAW = Duration.ofSeconds(10);
    private static final int MOST_CONNECTIONS = 40;

    private final Measured anju;
    private final IntakeDesk desk;
    private final Duration each;
    private final Processes processes;

    /** How the same rows are written over and over. */
    @FunctionalInterface
    private interface Writing {
        Load.Outcome of(Load.Deed write) throws Exception;
    }

    private IntakeBench(Measured anju, Duration each, Processes processes) throws IOException, InterruptedException {
        this.anju = anju;
        this.desk = IntakeDesk.staffed(anju);
        this.each = each;
        this.processes = processes;
    }

    /** Arguments: process and port of the application, its data folder, seconds of each part. */
    public static void main(String[] arguments) throws Exception {
        try (var anju = new Measured(arguments)) {
            var bench = new IntakeBench(anju, Duration.ofSeconds(Long.parseLong(arguments[3])), anju.processes());
            try (var phones = Executors.newSingleThreadScheduledExecutor()) {
                phones.scheduleWithFixedDelay(bench::everybodyAnswers, 1, 1, TimeUnit.SECONDS);
                bench.run();
                phones.shutdownNow();
            }
        }
    }

    private void run() throws Exception {
        Load.closed(8, WARMING, desk::take); // what has to be compiled and cached is so before anything counts
        var rows = sample();
        IO.println("one intake leaves " + rows.size() + " rows: " + rows.listed());
        var best = 0.0;
        var rawBest = 0.0;
        for (var clients : CLIENTS) {
            var raw = raw(rows, clients, write -> Load.closed(Math.min(clients, MOST_CONNECTIONS), RAW, write));
            rawBest = Math.max(rawBest, raw.perSecond());
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
        var steady = 0.7 * best;
        print("70 %% of %.0f/s, open loop".formatted(best), Load.open(steady, 256, each.multipliedBy(2), desk::take));
        var rawSteady = 0.7 * rawBest;
        print(
                "the same of %.0f/s, plain JDBC".formatted(rawBest),
                raw(rows, MOST_CONNECTIONS, write -> Load.open(rawSteady, 256, RAW, write)));
    }

    private Load.Outcome closed(int clients) throws InterruptedException {
        return Load.closed(clients, each, desk::take);
    }

    /** Nobody sits at these phones: without it hundreds would ring at one person, and each that lapses is a search of its own. */
    private synchronized void everybodyAnswers() {
        try (var connection = anju.database();
                var statement = connection.createStatement()) {
            statement.executeUpdate("""
                    update workorders.offer set answer = 'WITHDRAWN', answered_at = offered_at, next_at = null
                    where answer is null""");
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Load.Outcome raw(SameRows rows, int connections, Writing writing) throws Exception {
        var writers = new ArrayBlockingQueue<SameRows.Writer>(MOST_CONNECTIONS);
        for (var number = 0; number < Math.min(connections, MOST_CONNECTIONS); number++) {
            writers.add(rows.new Writer(anju.database()));
        }
        var outcome = writing.of(side -> {
            var writer = writers.take();
            writer.write();
            writers.add(writer);
            return "written";
        });
        for (var writer : writers) {
            writer.close();
        }
        if (!Set.of("written", Load.NOT_BEGUN).containsAll(outcome.ends().keySet())) {
            throw new IllegalStateException("plain JDBC: " + outcome.ends());
        }
        return outcome;
    }

    /** The phones wait meanwhile: an offer that was answered is no longer as the intake wrote it. */
    private synchronized SameRows sample() throws IOException, InterruptedException, SQLException {
        var answer = desk.answer(0);
        var id = JsonMapper.shared().readTree(answer.body()).path("id").asString();
        try (var connection = anju.database()) {
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
}
