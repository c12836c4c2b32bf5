package io.anju.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Goal P5: what the scan for due clocks reads with ten thousand and with a million running, and how long after its instant a
 * warning stands in somebody's inbox while a thousand a second become due. Beside it the same rows changed by plain SQL.
 */
final class ClocksBench {

    private static final int FEW = 10_000;
    private static final int A_SECOND = 1_000;
    private static final int SECONDS = 60;
    private static final Duration BEFOREHAND = Duration.ofSeconds(15);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern BUFFERS = Pattern.compile("Buffers: shared hit=(\\d+)(?: read=(\\d+))?");

    private final Connection database;
    private final Processes processes;
    private final int many;

    private ClocksBench(Connection database, Processes processes, int many) {
        this.database = database;
        this.processes = processes;
        this.many = many;
    }

    /** Arguments: process and port of the application, its data folder, clocks that run. */
    public static void main(String[] arguments) throws Exception {
        try (var anju = new Measured(arguments);
                var database = anju.database()) {
            new ClocksBench(database, anju.processes(), Integer.parseInt(arguments[3])).run();
        }
    }

    private void run() throws Exception {
        database.createStatement().execute("set session_replication_role = replica");
        fill(1, FEW);
        plans(FEW);
        fill(FEW + 1, many);
        plans(many);
        var begin = Instant.now().plus(BEFOREHAND);
        becomeDue(begin);
        tell("warnings", lags(begin));
        plain();
    }

    private void fill(int from, int to) throws SQLException, IOException {
        try (var file = ClocksBench.class.getResourceAsStream("clocks.sql");
                var statement = database.createStatement()) {
            if (file == null) {
                throw new IllegalStateException("clocks.sql is missing");
            }
            statement.execute(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(":from", Integer.toString(from))
                    .replace(":to", Integer.toString(to)));
            statement.execute("vacuum analyze deadlines.clock, deadlines.clock_entry");
        }
    }

    /** The scanner's own search, as the application's role sees the table, where nothing and where a thousand are due. */
    private void plans(int running) throws SQLException {
        for (var due : List.of(0, A_SECOND)) {
            database.setAutoCommit(false);
            try (var statement = database.createStatement()) {
                var now = Instant.EPOCH;
                try (var row = statement.executeQuery(
                        "select next_at from deadlines.clock where next_at is not null order by next_at offset " + due
                                + " limit 1")) {
                    row.next();
                    now = row.getTimestamp(1).toInstant();
                }
                statement.execute("""
                        select set_config('anju.company', (select company_id::text from deadlines.clock limit 1), true),
                            set_config('role', ground.role_named('app'), true)""");
                var plan = new ArrayList<String>();
                try (var rows = statement.executeQuery("""
                        explain (analyze, buffers, costs off, timing off) select id from deadlines.clock where next_at < '%s'
                        order by next_at limit 1000 for update skip locked""".formatted(now))) {
                    while (rows.next()) {
                        plan.add(rows.getString(1));
                    }
                }
                IO.println("%,d running, %,d due: %s".formatted(running, due, read(plan)));
            } finally {
                database.rollback();
                database.setAutoCommit(true);
            }
        }
    }

    private static String read(List<String> plan) {
        var buffers = plan.stream()
                .map(BUFFERS::matcher)
                .filter(found -> found.find())
                .findFirst()
                .map(found -> Integer.parseInt(found.group(1))
                        + (found.group(2) == null ? 0 : Integer.parseInt(found.group(2))))
                .orElse(0);
        var scan = plan.stream()
                .filter(line -> line.contains("Scan"))
                .findFirst()
                .orElse("?")
                .strip();
        var time = plan.stream()
                .filter(line -> line.startsWith("Execution"))
                .findFirst()
                .orElse("?");
        return "%d pages, %s, %s".formatted(buffers, scan, time);
    }

    /** From {@code begin} on one clock warns each millisecond. */
    private void becomeDue(Instant begin) throws SQLException {
        try (var clocks = database.prepareStatement("""
                        update deadlines.clock c set term = 'ELAPSED PT100M', starts_at = d.at - interval '75 minutes',
                            last_entry_at = d.at - interval '75 minutes', warn_at = d.at, next_at = d.at,
                            due_at = d.at + interval '25 minutes'
                        from (select md5('clock ' || n)::uuid as id, cast(? as timestamptz) + n * interval '1 millisecond' as at
                              from generate_series(0, ?) n) d
                        where c.id = d.id""");
                var entries = database.prepareStatement("""
                        update deadlines.clock_entry e set at = c.starts_at, term = c.term
                        from deadlines.clock c where c.id = e.clock_id and c.term = 'ELAPSED PT100M'""")) {
            clocks.setTimestamp(1, Timestamp.from(begin));
            clocks.setInt(2, A_SECOND * SECONDS);
            clocks.executeUpdate();
            entries.executeUpdate();
        }
    }

    /** How long after its instant each warning was seen committed, looked for ten times a second. */
    private List<Double> lags(Instant begin) throws SQLException, InterruptedException, IOException {
        var instants = instants();
        var count = instants.size();
        var lags = new ArrayList<Double>();
        processes.start();
        var next = begin;
        var since = begin;
        while (!instants.isEmpty()
                && Instant.now().isBefore(begin.plusSeconds(SECONDS).plus(PATIENCE))) {
            var sleep = Duration.between(Instant.now(), next);
            Thread.sleep(sleep.isNegative() ? Duration.ZERO : sleep);
            next = Instant.now().plusMillis(100);
            see(since, instants, lags);
            since = instants.values().stream()
                    .min(Instant::compareTo)
                    .orElse(since)
                    .minusSeconds(1);
        }
        var spent = Duration.between(begin, Instant.now());
        IO.println("%,d became due, %,d told in %.1f s; %s"
                .formatted(count, lags.size(), spent.toMillis() / 1e3, processes.shares(count)));
        return lags;
    }

    private void see(Instant since, Map<UUID, Instant> instants, List<Double> lags) throws SQLException {
        try (var statement = database.prepareStatement("""
                        select n.subject_id from notices.notice n
                        join notices.inbox_entry i on i.company_id = n.company_id and i.notice_id = n.id
                        where n.id > cast(rpad(lpad(to_hex(cast(extract(epoch from cast(? as timestamptz)) * 1000 as bigint)), 12, '0'), 32, '0') as uuid)
                            and n.subject_type = 'request'""")) {
            statement.setTimestamp(1, Timestamp.from(since));
            try (var rows = statement.executeQuery()) {
                var seen = Instant.now();
                while (rows.next()) {
                    var at = instants.remove(rows.getObject(1, UUID.class));
                    if (at != null) {
                        lags.add(Duration.between(at, seen).toNanos() / 1e6);
                    }
                }
            }
        }
    }

    private Map<UUID, Instant> instants() throws SQLException {
        var instants = new HashMap<UUID, Instant>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(
                        "select subject_id, warn_at from deadlines.clock where term = 'ELAPSED PT100M' and name like 'BENCH-%'")) {
            while (rows.next()) {
                instants.put(rows.getObject(1, UUID.class), rows.getTimestamp(2).toInstant());
            }
        }
        return instants;
    }

    /** The same number of rows marked by nothing but an update, a thousand in each commit. */
    private void plain() throws SQLException {
        var times = new ArrayList<Double>();
        try (var update = database.prepareStatement("""
                update deadlines.clock set warned_at = warn_at, next_at = due_at, judged_until = now()
                where id = any(array(select md5('clock ' || n)::uuid from generate_series(?, ?) n))""")) {
            for (var second = 0; second < SECONDS; second++) {
                var from = A_SECOND * (SECONDS + 1 + second);
                update.setInt(1, from);
                update.setInt(2, from + A_SECOND - 1);
                var begun = System.nanoTime();
                update.executeUpdate();
                times.add((System.nanoTime() - begun) / 1e6);
            }
        }
        tell("plain update of 1,000 rows", times);
    }

    private static void tell(String what, List<Double> times) {
        var sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            IO.println(what + ": none");
            return;
        }
        IO.println("%s: p50 %.0f / p99 %.0f / max %.0f ms, mean %.0f"
                .formatted(
                        what,
                        sorted[sorted.length / 2],
                        sorted[sorted.length * 99 / 100],
                        sorted[sorted.length - 1],
                        Arrays.stream(sorted).average().orElse(0)));
    }
}
