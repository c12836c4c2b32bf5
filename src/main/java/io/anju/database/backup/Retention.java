package io.anju.database.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import org.springframework.util.FileSystemUtils;

/** Throws away the oldest backups, and of log and uploads what no remaining backup can need. */
final class Retention {

    private final Shelf shelf;
    private final Progress progress;

    Retention(Shelf shelf, Progress progress) {
        this.shelf = shelf;
        this.progress = progress;
    }

    void keep(int newest) throws IOException {
        var backups = shelf.backups();
        for (var old : backups.subList(0, Math.max(0, backups.size() - newest))) {
            progress.say("Throwing away the backup " + old.getFileName());
            // without its manifest it is none any more, however far the rest gets
            Files.deleteIfExists(old.resolve(ManifestText.NAME));
            FileSystemUtils.deleteRecursively(old);
        }
        var oldest = ManifestText.read(shelf.backups().getFirst());
        shelf.wal().forgetBefore(oldest.firstWal());
        forgetUploads(oldest);
    }

    /** An upload that was erased in the installation goes when the last backup that holds it goes. */
    private void forgetUploads(Manifest oldest) throws IOException {
        var needed = new HashSet<String>();
        for (var backup : shelf.backups()) {
            ManifestText.read(backup).uploads().forEach(kept -> needed.add(kept.path()));
        }
        for (var path : Tree.below(shelf.uploads(), every -> true).files()) {
            var file = shelf.uploads().resolve(path);
            if (!needed.contains(path) && writtenBefore(file, oldest)) {
                Files.delete(file);
            }
        }
    }

    private static boolean writtenBefore(Path file, Manifest oldest) throws IOException {
        return Files.getLastModifiedTime(file).toInstant().isBefore(oldest.begun());
    }
}
