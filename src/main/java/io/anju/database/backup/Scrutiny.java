package io.anju.database.backup;

import io.anju.database.StartRefused;
import io.anju.database.server.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks through every file of a backup, before anything is touched. */
final class Scrutiny {

    private static final int NAMED = 10;

    private final Shelf shelf;
    private final Progress progress;

    Scrutiny(Shelf shelf, Progress progress) {
        this.shelf = shelf;
        this.progress = progress;
    }

    /** The manifest of a backup that is whole; refuses any other with the files and what is wrong with them. */
    Manifest of(Path backup) throws IOException {
        var manifest = ManifestText.read(backup);
        refuseNewer(backup, manifest);
        var wrong = new ArrayList<String>();
        look(backup, manifest.files(), "Checking the backup", wrong);
        look(shelf.uploads(), manifest.uploads(), "Checking its uploads", wrong);
        for (var piece : shelf.wal().from(manifest.firstWal())) {
            if (!shelf.wal().whole(piece)) {
                wrong.add(shelf.wal().file(piece) + " is damaged");
            }
        }
        if (!wrong.isEmpty()) {
            throw new StartRefused("The backup %s is not whole; nothing was touched.\n  %s%s"
                    .formatted(
                            backup.getFileName(),
                            String.join("\n  ", wrong.subList(0, Math.min(NAMED, wrong.size()))),
                            wrong.size() > NAMED ? "\n  and %d more".formatted(wrong.size() - NAMED) : ""));
        }
        return manifest;
    }

    private static void refuseNewer(Path backup, Manifest manifest) throws IOException {
        if (manifest.postgres() != DataFolder.POSTGRES) {
            throw new StartRefused("The backup %s was made with PostgreSQL %d, this version of Anju has %d."
                    .formatted(backup.getFileName(), manifest.postgres(), DataFolder.POSTGRES));
        }
        var unknown = Migrated.unknown(manifest.migrations());
        if (!unknown.isEmpty()) {
            throw new StartRefused("The backup %s was made by a newer version of Anju (%s); restore it with that one."
                    .formatted(backup.getFileName(), String.join(", ", unknown)));
        }
    }

    private void look(Path folder, List<Kept> files, String part, List<String> wrong) throws IOException {
        progress.begin(part, files.stream().mapToLong(Kept::size).sum());
        for (var kept : files) {
            var found = defect(folder.resolve(kept.path()), kept);
            if (found != null) {
                wrong.add(folder.resolve(kept.path()) + " " + found);
            }
            progress.did(kept.size());
        }
    }

    private static @Nullable String defect(Path file, Kept kept) throws IOException {
        if (Files.notExists(file)) {
            return "is missing";
        }
        if (Files.size(file) != kept.size()) {
            return "has %,d bytes instead of %,d".formatted(Files.size(file), kept.size());
        }
        return Hashing.read(file, kept.path()).equals(kept) ? null : "is damaged";
    }
}
