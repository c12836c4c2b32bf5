package io.anju.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A jar that was extracted, started with the cache of its own start, until its address answers. */
final class Program {

    private static final long LOOK_NANOS = 10_000_000L;

    private final List<String> java;
    private final List<String> rest;
    private final Path cache;
    private final String ready;
    private final Path log;

    /**
     * @param java with its options
     * @param jar extracted; beside it lies the cache that {@link #train} made or that of a build
     * @param ready the address that answers 200 when it can work
     */
    Program(List<String> java, Path jar, Path cache, String ready, Path log, String... arguments) {
        this.java = java;
        this.cache = cache;
        this.ready = ready;
        this.log = log;
        rest = new ArrayList<>(List.of("-Xlog:aot*=error", "-jar", jar.toString()));
        rest.addAll(List.of(arguments));
    }

    /** Makes the cache by one run. */
    void train() throws IOException, InterruptedException {
        try (var run = start("-XX:AOTCacheOutput=")) {
            IO.println("trained by a start that took " + run);
        }
    }

    /** Starts it and gives it back when it is ready. */
    Run start() throws IOException, InterruptedException {
        return start("-XX:AOTCache=");
    }

    private Run start(String option) throws IOException, InterruptedException {
        var command = new ArrayList<>(java);
        command.add(option + cache);
        command.addAll(rest);
        var began = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        try (var client = HttpClient.newHttpClient()) {
            while (!answers(client)) {
                if (!process.isAlive()) {
                    throw new IllegalStateException("could not start, see " + log);
                }
                LockSupport.parkNanos(LOOK_NANOS);
            }
        }
        return new Run(process, (System.nanoTime() - began) / 1e9, Processes.seconds(process.toHandle()));
    }

    private boolean answers(HttpClient client) throws InterruptedException {
        try {
            return client.send(HttpRequest.newBuilder(URI.create(ready)).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /**
     * A start, until it is closed.
     *
     * @param wall seconds until it was ready
     * @param busy seconds of processor time its own process used until then
     */
    record Run(Process process, double wall, double busy) implements AutoCloseable {

        @Override
        public void close() throws InterruptedException {
            process.destroy();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("did not end within a minute: " + process.pid());
            }
        }

        @Override
        public String toString() {
            return "%.2f s, %.2f s of processor time".formatted(wall, busy);
        }
    }
}
