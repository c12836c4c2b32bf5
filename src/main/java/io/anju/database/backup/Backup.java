package io.anju.database.backup;

import io.anju.database.server.DataFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a backup while the application works or rests, and from then on has the server keep its log (goal T6, ADR 0010).
 * Until its last step nothing of it counts as a backup.
 */
final class Backup {

    private final DataFolder folder;
    private final Shelf shelf;
    private final Clock clock;
    private final Progress progress;

    Backup(DataFolder folder, Shelf shelf, Clock clock, Progress progress) {
        this.folder = folder;
        this.shelf = shelf;
        this.clock = clock;
        this.progress = progress;
    }

    /** The folder of the finished backup. */
    Path make() throws Exception {
        folder.refuseHalfFilled();
        try (var running = folder.awake()) {
            var begun = clock.instant();
            var backup = shelf.begin(begun);
            var copied = copyServer(backup);
            shelf.wal().await(copied.lastWal());
            var belongings = new Belongings(folder, shelf, progress);
            var files = new ArrayList<>(copied.files());
            files.addAll(belongings.copy(backup));
            files.addAll(copyWal(backup, copied));
            var uploads = belongings.shareUploads(earlierUploads());
            ManifestText.write(backup, manifest(begun, copied, files, uploads));
            onDisk();
            return shelf.finish(backup);
        }
    }

    private ServerCopy.Copied copyServer(Path backup) throws SQLException, IOException {
        try (var superuser = folder.connect("postgres")) {
            folder.walKeeper().keepIn(shelf.root(), superuser);
            return new ServerCopy(superuser, folder.data(), progress).into(backup);
        }
    }

    /** What the copy cannot do without lies with it, so that a backup that is carried away is complete. */
    private List<Kept> copyWal(Path backup, ServerCopy.Copied copied) throws IOException {
        var kept = new ArrayList<Kept>();
        for (var piece : shelf.wal().from(copied.firstWal())) {
            if (piece.compareTo(copied.lastWal()) <= 0) {
                var path = "wal/" + piece + ".gz";
                kept.add(Hashing.copy(shelf.wal().file(piece), backup.resolve(path), path));
            }
        }
        return kept;
    }

    private List<Kept> earlierUploads() throws IOException {
        return shelf.newest().map(backup -> ManifestText.read(backup).uploads()).orElse(List.of());
    }

    private Manifest manifest(Instant begun, ServerCopy.Copied copied, List<Kept> files, List<Kept> uploads)
            throws SQLException, IOException {
        try (var database = folder.connect(DataFolder.DATABASE)) {
            return new Manifest(
                    begun,
                    copied.ended(),
                    DataFolder.POSTGRES,
                    copied.firstWal(),
                    copied.lastWal(),
                    Migrated.of(database),
                    copied.folders(),
                    files,
                    uploads);
        }
    }

    private void onDisk() throws IOException, InterruptedException {
        progress.say("Waiting for the disk ...");
        new ProcessBuilder("sync").start().waitFor();
    }
}
