package io.anju.database.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a PostgreSQL server writes into its data folder about itself. After a crash the machine may have given its number to
 * anybody, another server included; PostgreSQL itself would then refuse to start for ever. Whoever uses this holds the lock
 * of the home folder.
 */
final class PostmasterFile {

    private static final Logger LOG = LoggerFactory.getLogger(PostmasterFile.class);
    private static final long PATIENCE_SECONDS = 30;

    private final Path data;
    private final Path file;

    PostmasterFile(Path data) {
        this.data = data;
        this.file = data.resolve("postmaster.pid");
    }

    /** The server that runs on this folder; whoever else bears its number today is none. */
    Optional<ProcessHandle> server() {
        return number().flatMap(ProcessHandle::of).filter(this::isServer);
    }

    /**
     * Ends a server that an earlier run left behind, and takes away a number that is somebody else's today. One that nobody
     * bears stays: by what else stands there PostgreSQL sees whether its other processes are gone.
     */
    void clear() throws IOException {
        var bearer = number().flatMap(ProcessHandle::of);
        if (bearer.isPresent()) {
            if (isServer(bearer.get())) {
                stop(bearer.get());
            } else {
                LOG.warn(
                        "the number {} of a server that was killed is somebody else's today",
                        bearer.get().pid());
                Files.delete(file);
            }
        }
    }

    private static void stop(ProcessHandle orphan) throws IOException {
        LOG.info("stopping the database server {} that an earlier run left behind", orphan.pid());
        new ProcessBuilder("kill", "-INT", Long.toString(orphan.pid())).start();
        orphan.onExit()
                .completeOnTimeout(orphan, PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    private boolean isServer(ProcessHandle process) {
        var info = process.info();
        return info.command().orElse("").endsWith("postgres")
                && Arrays.stream(info.arguments().orElse(new String[0])).anyMatch(this::isData);
    }

    private boolean isData(String argument) {
        try {
            return Files.isSameFile(Path.of(argument), data);
        } catch (IOException | InvalidPathException isNoFolder) {
            return false;
        }
    }

    private Optional<Long> number() {
        try (var lines = Files.lines(file)) {
            return lines.findFirst().map(line -> Long.parseLong(line.strip()));
        } catch (IOException | NumberFormatException notRunning) {
            return Optional.empty();
        }
    }
}
