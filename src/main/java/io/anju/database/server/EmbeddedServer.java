package io.anju.database.server;

import io.anju.database.FirstFilling;
import io.anju.database.Secrets;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A durable PostgreSQL of our own under the home folder. It is stopped with the application; one that an earlier,
 * killed application left behind is stopped first; one that dies is started again on the same port.
 */
final class EmbeddedServer implements Server, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(60);
    private static final Duration NEXT_WAIT = Duration.ofSeconds(10);

    /**
     * Once the server is up nobody reads what it says to us, so it writes for itself: a file for each day of the week,
     * begun anew after seven days. Neither rows nor statements are in it, since both may hold personal data.
     */
    private static final Map<String, String> LOGGING = Map.of(
            "logging_collector", "on",
            "log_directory", "../../logs",
            "log_filename", "postgresql-%a.log",
            "log_file_mode", "0600",
            "log_rotation_age", "1d",
            "log_rotation_size", "0",
            "log_truncate_on_rotation", "on",
            "log_error_verbosity", "terse",
            "log_min_error_statement", "panic",
            "log_lock_waits", "on");

    private final Path home;
    private final String name;
    private final Secrets secrets;
    private final int port;
    private final HomeLock lock;
    private volatile EmbeddedPostgres postgres;
    private volatile boolean closing;

    EmbeddedServer(Path home, String name, boolean fresh) throws IOException, SQLException {
        this.home = home.toAbsolutePath();
        this.name = name;
        this.secrets = new Secrets(this.home);
        this.lock = HomeLock.take(this.home);
        new DataFolder(this.home).refuseHalfRestored();
        new PostmasterFile(data()).clear();
        var anew = fresh || FirstFilling.sweep(this.home);
        this.port = port();
        this.postgres = start(FIRST_WAIT);
        new EmbeddedSetup(port, new DataFolder(this.home)).prepare(name, anew, owner(), app(), system());
        watch();
    }

    @Override
    public String url() {
        return "jdbc:postgresql://127.0.0.1:%d/%s?connectTimeout=3&reWriteBatchedInserts=true".formatted(port, name);
    }

    @Override
    public Login owner() {
        return new Login(name + "_owner", secrets.of("db-owner"));
    }

    @Override
    public Login app() {
        return new Login(name + "_app", secrets.of("db-app"));
    }

    @Override
    public Login system() {
        return new Login(name + "_system", secrets.of("db-system"));
    }

    @Override
    public void close() throws IOException {
        closing = true;
        postgres.close();
        lock.close();
    }

    private Path data() {
        return new DataFolder(home).data();
    }

    private EmbeddedPostgres start(Duration wait) throws IOException {
        // a start that failed never gives this lock back; that nobody else is here is the home lock's word
        Files.deleteIfExists(data().resolve("epg-lock"));
        var first = Files.notExists(data().resolve("PG_VERSION"));
        Files.createDirectories(new DataFolder(home).logs());
        var builder = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(
                        home.resolve("postgres").resolve("bin").toFile())
                .setDataDirectory(data())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(wait)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("archive_mode", "on")
                .setServerConfig("timezone", "UTC");
        LOGGING.forEach(builder::setServerConfig);
        if (!first) {
            builder.setConnectConfig("password", secrets.of("db-superuser"));
        }
        return builder.start();
    }

    private void watch() {
        new PostmasterFile(data())
                .server()
                .ifPresentOrElse(process -> process.onExit().thenRun(this::restart), this::restartSoon);
    }

    private void restart() {
        if (closing) {
            return;
        }
        LOG.warn("the database server is gone; starting it again on port {}", port);
        try {
            postgres.close();
        } catch (IOException | RuntimeException alreadyGone) {
            LOG.debug("closing what was left of it", alreadyGone);
        }
        try {
            postgres = start(NEXT_WAIT);
            watch();
        } catch (IOException | RuntimeException failed) {
            LOG.error("the database server does not start; trying again in 2 s", failed);
            restartSoon();
        }
    }

    private void restartSoon() {
        CompletableFuture.delayedExecutor(2, TimeUnit.SECONDS).execute(this::restart);
    }

    private int port() throws IOException {
        var file = home.resolve("postgres").resolve("port");
        if (Files.notExists(file)) {
            Files.createDirectories(file.getParent());
            try (var socket = new ServerSocket(0)) {
                Files.writeString(file, Integer.toString(socket.getLocalPort()));
            }
        }
        return Integer.parseInt(Files.readString(file).strip());
    }
}
