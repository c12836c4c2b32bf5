package io.anju.database.backup;

import io.anju.database.StartRefused;
import io.anju.database.server.DataFolder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Has a server replay the kept log over the copy of a backup, up to its end or to a moment. */
final class Recovery {

    /** As PostgreSQL reads and writes it, to the microsecond. */
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSSxxx").withZone(ZoneOffset.UTC);

    private static final Duration LONGEST = Duration.ofDays(7);
    private static final Pattern REACHED = Pattern.compile("last completed transaction was at log time (.+)");

    private final Path binaries;
    private final DataFolder folder;
    private final Shelf shelf;
    private final Progress progress;
    private final Path log;

    /**
     * A recovery.
     *
     * @param binaries where the server's programs are unpacked
     */
    Recovery(Path binaries, DataFolder staged, Shelf shelf, Progress progress) {
        this.binaries = binaries;
        this.folder = staged;
        this.shelf = shelf;
        this.progress = progress;
        this.log = staged.home().resolve("recovery.log");
    }

    /** Replays, and leaves the data as a server that was stopped in good order. */
    void replay(Path backup, @Nullable Instant to) throws Exception {
        progress.say("Replaying the log " + (to == null ? "to its end ..." : "to " + to + " ..."));
        var settings = folder.data().resolve("postgresql.auto.conf");
        var before = Files.readString(settings);
        Files.writeString(settings, settings(backup, to), StandardOpenOption.APPEND);
        Files.writeString(folder.data().resolve("recovery.signal"), "");
        var server = new FutureTask<>(this::start);
        var thread = Thread.ofVirtual().start(server);
        try {
            awaitEnd(server);
            server.get().close();
        } catch (ExecutionException notStarted) {
            throw failed();
        } finally {
            thread.interrupt();
        }
        Files.writeString(settings, before);
        reached().ifPresent(at -> progress.say("The newest change is of " + at));
        Files.deleteIfExists(log);
    }

    private String settings(Path backup, @Nullable Instant to) {
        var command = "f=%s; [ -f \"$f\" ] || f=%s; [ -f \"$f\" ] && gzip -dc \"$f\" > \"%%p\""
                .formatted(shell(backup.resolve("wal")), shell(shelf.wal().folder()));
        var lines = "\narchive_mode = off\nlog_min_messages = info\nrestore_command = '" + command.replace("'", "''")
                + "'\n";
        return to == null
                ? lines
                : lines
                        + "recovery_target_time = '%s'%nrecovery_target_action = promote%n"
                                .formatted(MOMENT.format(to));
    }

    private static String shell(Path folder) {
        return "'" + folder.toAbsolutePath().toString().replace("'", "'\\''").replace("%", "%%") + "'/%f.gz";
    }

    private EmbeddedPostgres start() throws IOException {
        var redirect = ProcessBuilder.Redirect.appendTo(log.toFile());
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(binaries.toFile())
                .setDataDirectory(folder.data())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port())
                .setPGStartupWait(LONGEST)
                .setServerConfig("fsync", "on")
                .setServerConfig("max_connections", "100")
                .setConnectConfig("password", folder.superuserPassword())
                .setOutputRedirector(redirect)
                .setErrorRedirector(redirect)
                .start();
    }

    private int port() throws IOException {
        var file = folder.postgres().resolve("port");
        try (var socket = new ServerSocket(0)) {
            Files.writeString(file, Integer.toString(socket.getLocalPort()));
            return socket.getLocalPort();
        }
    }

    private void awaitEnd(FutureTask<EmbeddedPostgres> server) throws Exception {
        var seen = false;
        while (!server.isDone() || replaying()) {
            Thread.sleep(100);
            var alive = Files.exists(folder.data().resolve("postmaster.pid"));
            if (seen && !alive || lines().stream().anyMatch(line -> line.startsWith("pg_ctl: could not start"))) {
                throw failed();
            }
            seen |= alive;
        }
    }

    /** Whether the server still replays; one that cannot be asked may be gone, which the caller sees. */
    private boolean replaying() throws IOException {
        try (Connection connection = folder.connect("postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select pg_is_in_recovery()")) {
            return !rows.next() || rows.getBoolean(1);
        } catch (SQLException notNow) {
            return true;
        }
    }

    private StartRefused failed() throws IOException {
        var said = lines();
        if (said.stream().anyMatch(line -> line.contains("before configured recovery target was reached"))) {
            return new StartRefused(
                    "The kept log ends before that moment; its newest change is of %s. Nothing was exchanged."
                            .formatted(reached().orElse("the backup itself")));
        }
        var last = said.subList(Math.max(0, said.size() - 10), said.size());
        return new StartRefused("The log could not be replayed; nothing was exchanged.\n" + String.join("\n", last));
    }

    private Optional<String> reached() throws IOException {
        return lines().stream()
                .map(REACHED::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .reduce((one, other) -> other);
    }

    private List<String> lines() throws IOException {
        return Files.exists(log) ? Files.readAllLines(log) : List.of();
    }
}
