package io.anju.database.server;

import io.anju.database.StartRefused;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Holds the home folder for one process at a time; the operating system frees it when the process ends, however it ends. */
final class HomeLock implements AutoCloseable {

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the folder, or refuses with {@link StartRefused} while another process has it. */
    static HomeLock take(Path home) throws IOException {
        Files.createDirectories(home);
        var channel = FileChannel.open(
                home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
        try {
            if (channel.tryLock() != null) {
                return new HomeLock(channel);
            }
        } catch (OverlappingFileLockException sameProcess) {
            // falls through to the same refusal
        }
        channel.close();
        throw new StartRefused(
                "the data folder %s is in use by another Anju process; stop it or set ANJU_HOME".formatted(home));
    }

    /** Whether somebody has the folder now. */
    static boolean held(Path home) throws IOException {
        try {
            take(home).close();
            return false;
        } catch (StartRefused taken) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
