package io.anju.faults;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The application as whoever runs it sees it: a process that can be started, asked, killed, halted and started again. */
final class AnjuProcess implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    private final Path home;
    private final Path log;
    private final int port;
    private final Map<String, String> environment = new LinkedHashMap<>();
    private final List<String> arguments = new ArrayList<>();
    private @Nullable Process process;

    AnjuProcess(Path home) {
        this(home, "anju");
    }

    /** @param name tells its log from those of others in the same folder */
    AnjuProcess(Path home, String name) {
        this.home = home;
        this.log = home.resolveSibling(name + ".log");
        this.port = freePort();
        environment.put("ANJU_HOME", home.toString());
        environment.put("ANJU_PORT", Integer.toString(port));
        environment.put("ANJU_DB_URL", "");
    }

    AnjuProcess with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    AnjuProcess saying(String... more) {
        arguments.addAll(List.of(more));
        return this;
    }

    Path log() {
        return log;
    }

    String base() {
        return "http://localhost:" + port;
    }

    /** Starts it and gives back at once. */
    void launch() throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx400m",
                "-cp",
                classes(),
                "io.anju.Application"));
        command.addAll(arguments);
        Files.createDirectories(home);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        process = builder.start();
    }

    void start() throws IOException {
        launch();
        awaitReady();
    }

    /** Waits until it says that it can work. Throws with the end of its log if it ends instead. */
    void awaitReady() throws IOException {
        var door = new Caller(base());
        Patience.until("the application is ready", LONGEST_START, () -> {
            if (process == null || !process.isAlive()) {
                throw new IllegalStateException("Anju ended by itself:\n" + endOfLog());
            }
            return door.get("/actuator/health/readiness").status() == 200;
        });
    }

    ProcessHandle handle() {
        if (process == null) {
            throw new IllegalStateException("was never started");
        }
        return process.toHandle();
    }

    boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** As the kernel would where memory ran out: no hook runs, nothing is closed. */
    void kill() {
        handle().destroyForcibly();
        handle().onExit().join();
    }

    /** The postmaster of its embedded database. */
    ProcessHandle database() throws IOException {
        try (var lines = Files.lines(home.resolve("postgres/data/postmaster.pid"))) {
            return ProcessHandle.of(
                            Long.parseLong(lines.findFirst().orElseThrow().strip()))
                    .orElseThrow();
        }
    }

    /** Sends a signal such as {@code STOP}. */
    static void signal(ProcessHandle process, String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null) {
            process.destroy();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                kill();
            }
        }
    }

    String endOfLog() {
        try {
            var lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
        } catch (IOException e) {
            return "no log: " + e;
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the product runs with, without the tests: their beans would be found and used. */
    private static String classes() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
