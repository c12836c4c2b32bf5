package io.anju.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * A mark in the data folder while an installation is filled for the first time, before anybody may use it. If that breaks
 * off, the next start finds the mark and begins with an empty database of our own; one that somebody else runs is never
 * emptied.
 */
@Component
public class FirstFilling {

    private static final String MARK = "unfinished";

    private final Path mark;

    FirstFilling(DatabaseSettings settings) {
        this.mark = settings.home().toAbsolutePath().resolve(MARK);
    }

    /** From here on everything in the data folder may be thrown away. */
    public void begin() {
        change(() -> Files.writeString(mark, ""));
    }

    /** From here on it is to be kept. */
    public void finish() {
        change(() -> Files.deleteIfExists(mark));
    }

    /** Whether an earlier filling was never finished. */
    public boolean brokenOff() {
        return Files.exists(mark);
    }

    public static boolean brokenOff(Path home) {
        return Files.exists(home.resolve(MARK));
    }

    /** Whether the database in this folder has to be made anew; what lies beside it is thrown away here. */
    public static boolean sweep(Path home) throws IOException {
        if (Files.notExists(home.resolve(MARK))) {
            return false;
        }
        FileSystemUtils.deleteRecursively(home.resolve("files"));
        return true;
    }

    private interface Change {
        Object make() throws IOException;
    }

    private static void change(Change change) {
        try {
            change.make();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
