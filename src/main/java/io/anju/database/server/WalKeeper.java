package io.anju.database.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * What the embedded server does with a finished piece of its log: it hands it to a script beside the data, which keeps it
 * where the last backup was made and lets it go where none ever was (ADR 0010).
 */
public final class WalKeeper {

    private static final String EVERY_MINUTE = "60s";

    private final Path folder;

    WalKeeper(Path postgres) {
        this.folder = postgres;
    }

    /** From now on every piece is kept below this folder, at the latest a minute after it was begun. */
    public void keepIn(Path backups, Connection superuser) throws SQLException {
        try {
            var half = Files.writeString(
                    folder.resolve("archive-to.new"), backups.toAbsolutePath().toString());
            Files.move(half, folder.resolve("archive-to"), StandardCopyOption.ATOMIC_MOVE);
            Files.deleteIfExists(folder.resolve("archive-given-up"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tell(superuser, EVERY_MINUTE);
    }

    /** Whether pieces are being kept. */
    public boolean keeps() {
        return Files.exists(folder.resolve("archive-to"));
    }

    /** Where they are kept, or were until it had to give up; empty before the first backup. */
    public Optional<Path> place() throws IOException {
        for (var name : List.of("archive-to", "archive-given-up")) {
            if (Files.exists(folder.resolve(name))) {
                return Optional.of(Path.of(Files.readString(folder.resolve(name))));
            }
        }
        return Optional.empty();
    }

    /** Lays the script beside the data and names it to the server; called at every start, for the folder may have moved. */
    void lay(Connection superuser) throws IOException, SQLException {
        try (var script = WalKeeper.class.getResourceAsStream("keep-wal.sh")) {
            if (script == null) {
                throw new IllegalStateException("keep-wal.sh is not in the jar");
            }
            Files.copy(script, folder.resolve("keep-wal.sh"), StandardCopyOption.REPLACE_EXISTING);
        }
        var quoted =
                folder.resolve("keep-wal.sh").toString().replace("'", "'\\''").replace("%", "%%");
        var command = "sh '" + quoted + "' '%p' '%f'";
        Sql.run(superuser, "alter system set archive_command = " + Sql.literal(command));
        tell(superuser, keeps() ? EVERY_MINUTE : "0");
    }

    private static void tell(Connection superuser, String timeout) throws SQLException {
        Sql.run(superuser, "alter system set archive_timeout = " + Sql.literal(timeout));
        Sql.run(superuser, "select pg_reload_conf()");
    }
}
