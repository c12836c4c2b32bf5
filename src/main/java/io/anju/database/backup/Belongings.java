package io.anju.database.backup;

import io.anju.database.server.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What lies in the data folder beside the database: secrets, certificates, marks; and the uploads, which backups share. */
final class Belongings {

    static final String FOLDER = "home";

    /** What is not kept: the server (copied in its own way), uploads (shared), logs, locks, and other copies. */
    private static final Pattern LEFT_OUT = Pattern.compile(
            "postgres|files|logs|backups|lock|restoring|restore-unfinished|before-restore-.*|.*\\.log(\\..*)?");

    private final DataFolder folder;
    private final Shelf shelf;
    private final Progress progress;

    Belongings(DataFolder folder, Shelf shelf, Progress progress) {
        this.folder = folder;
        this.shelf = shelf;
        this.progress = progress;
    }

    /** Whether this entry of the data folder is one of them. */
    static boolean is(String name) {
        return !LEFT_OUT.matcher(name).matches();
    }

    /** Copies everything but the uploads into a folder of the backup. */
    List<Kept> copy(Path backup) throws IOException {
        var home = folder.home();
        var root = shelf.root().toAbsolutePath();
        var tree = Tree.below(home, path -> is(path) && !home.resolve(path).equals(root));
        var kept = new ArrayList<Kept>();
        for (var path : tree.files()) {
            var target = FOLDER + "/" + path;
            var copy = backup.resolve(target);
            kept.add(Hashing.copy(home.resolve(path), copy, target));
            Files.setPosixFilePermissions(copy, Files.getPosixFilePermissions(home.resolve(path)));
        }
        return kept;
    }

    /**
     * Adds to the shared uploads what is new and says what is there now. An upload never changes, so what the backup before
     * hashed is not hashed again.
     */
    List<Kept> shareUploads(List<Kept> before) throws IOException {
        Map<String, Kept> known = before.stream().collect(Collectors.toMap(Kept::path, kept -> kept));
        var tree = Tree.below(folder.uploads(), path -> !path.endsWith(".part"));
        progress.begin("Looking through %,d uploads".formatted(tree.files().size()), tree.bytes());
        var kept = new ArrayList<Kept>();
        for (var path : tree.files()) {
            var shared = shelf.uploads().resolve(path);
            try {
                if (Files.notExists(shared)) {
                    share(folder.uploads().resolve(path), shared);
                }
                var earlier = known.get(path);
                kept.add(earlier != null ? earlier : Hashing.read(shared, path));
                progress.did(kept.getLast().size());
            } catch (NoSuchFileException erasedMeanwhile) {
                progress.say("  " + path + " was erased meanwhile");
            }
        }
        return kept;
    }

    private static void share(Path upload, Path shared) throws IOException {
        Files.createDirectories(shared.getParent());
        var half = shared.resolveSibling(shared.getFileName() + ".copying");
        Files.copy(upload, half, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        Files.move(half, shared, StandardCopyOption.ATOMIC_MOVE);
    }
}
