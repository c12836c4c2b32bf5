package io.anju.database.backup;

import io.anju.database.StartRefused;
import io.anju.database.server.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * Brings an installation back from a backup: builds it beside the present one, replays the log, and only then exchanges the
 * two. What was there is moved aside, never thrown away. Interrupted at any moment it can be run again.
 */
final class Restore {

    private final DataFolder folder;
    private final Shelf shelf;
    private final Progress progress;
    private final Exchange exchange;

    Restore(DataFolder folder, Shelf shelf, Progress progress, Exchange exchange) {
        this.folder = folder;
        this.shelf = shelf;
        this.progress = progress;
        this.exchange = exchange;
    }

    /**
     * Restores the newest state there is, or the state of a moment.
     *
     * @param name of the backup to begin with; null takes the newest that can serve
     * @param to the moment; null means everything that was kept
     */
    void run(@Nullable String name, @Nullable Instant to) throws Exception {
        try (var closed = folder.closed()) {
            var backup = name == null ? serving(to) : shelf.backup(name);
            var manifest = new Scrutiny(shelf, progress).of(backup);
            refuseTooEarly(backup, manifest, to);
            var staged = folder.home().resolve("restoring");
            FileSystemUtils.deleteRecursively(staged);
            stage(backup, manifest, staged);
            var recovery = new Recovery(folder.postgres().resolve("bin"), new DataFolder(staged), shelf, progress);
            recovery.replay(backup, to);
            exchange.with(staged);
        }
    }

    /** The newest backup that had ended by then. */
    private Path serving(@Nullable Instant to) throws IOException {
        var backups = shelf.backups();
        if (backups.isEmpty()) {
            throw new StartRefused("%s holds no finished backup.".formatted(shelf.root()));
        }
        if (to == null) {
            return backups.getLast();
        }
        return backups.reversed().stream()
                .filter(backup -> !ManifestText.read(backup).ended().isAfter(to))
                .findFirst()
                .orElse(backups.getFirst());
    }

    private static void refuseTooEarly(Path backup, Manifest manifest, @Nullable Instant to) {
        if (to != null && to.isBefore(manifest.ended())) {
            throw new StartRefused("The backup %s can bring back %s at the earliest, not %s."
                    .formatted(backup.getFileName(), manifest.ended(), to));
        }
    }

    private void stage(Path backup, Manifest manifest, Path staged) throws IOException {
        var target = new DataFolder(staged);
        Files.createDirectories(target.data());
        for (var folder : manifest.folders()) {
            Files.createDirectories(target.data().resolve(below(folder)));
        }
        copy(backup, manifest.files(), target, "Copying the backup");
        var uploads = Tree.below(shelf.uploads(), path -> !path.endsWith(".part") && !path.endsWith(".copying"));
        progress.begin("Copying the uploads", uploads.bytes());
        for (var path : uploads.files()) {
            progress.did(
                    Hashing.copy(shelf.uploads().resolve(path), target.uploads().resolve(path), path)
                            .size());
        }
        OwnerOnly.make(target);
    }

    private void copy(Path backup, List<Kept> files, DataFolder target, String part) throws IOException {
        progress.begin(part, files.stream().mapToLong(Kept::size).sum());
        for (var kept : files) {
            if (kept.path().startsWith("wal/")) {
                continue;
            }
            var root = kept.path().startsWith(ServerCopy.FOLDER + "/") ? target.data() : target.home();
            Hashing.copy(backup.resolve(kept.path()), root.resolve(below(kept.path())), kept.path());
            progress.did(kept.size());
        }
    }

    private static String below(String path) {
        return path.substring(path.indexOf('/') + 1);
    }
}
