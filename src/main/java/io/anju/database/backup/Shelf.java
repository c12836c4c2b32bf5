package io.anju.database.backup;

import io.anju.database.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/**
 * The folder of all backups of one installation.
 *
 * @param root holds a folder per backup, named by the moment it was begun, and the shared log and uploads
 */
record Shelf(Path root) {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);
    private static final String UNFINISHED = ".unfinished";

    Wal wal() {
        return new Wal(root.resolve("wal"));
    }

    Path uploads() {
        return root.resolve("uploads");
    }

    /** Backups that were finished, oldest first. */
    List<Path> backups() throws IOException {
        return named("[0-9]{8}T[0-9]{9}Z");
    }

    Optional<Path> newest() throws IOException {
        var all = backups();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** When this backup was begun, as its name says. */
    static Instant begun(Path backup) {
        return NAME.parse(backup.getFileName().toString(), Instant::from);
    }

    /** The backup of this name; refuses one that was never finished. */
    Path backup(String name) throws IOException {
        return backups().stream()
                .filter(backup -> backup.getFileName().toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new StartRefused("%s has no finished backup %s.".formatted(root, name)));
    }

    /** Where a backup begun now grows; throws away what earlier ones left that never came to their end. */
    Path begin(Instant now) throws IOException {
        Files.createDirectories(
                root, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        for (var broken : named(".*\\.unfinished")) {
            FileSystemUtils.deleteRecursively(broken);
        }
        Files.createDirectories(wal().folder());
        Files.createDirectories(uploads());
        return Files.createDirectory(root.resolve(NAME.format(now) + UNFINISHED));
    }

    /** From here on it is a backup. */
    Path finish(Path unfinished) throws IOException {
        var name = unfinished.getFileName().toString();
        return Files.move(
                unfinished, unfinished.resolveSibling(name.substring(0, name.length() - UNFINISHED.length())));
    }

    private List<Path> named(String pattern) throws IOException {
        if (Files.notExists(root)) {
            return List.of();
        }
        try (var all = Files.list(root)) {
            return all.filter(path -> path.getFileName().toString().matches(pattern))
                    .sorted()
                    .toList();
        }
    }
}
