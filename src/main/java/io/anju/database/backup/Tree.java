package io.anju.database.backup;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The files and folders below a folder at this moment, with paths relative to it.
 *
 * @param folders every folder but the first
 * @param files every file
 * @param bytes size of all files
 */
record Tree(List<String> folders, List<String> files, long bytes) {

    /** Walks through all that passes; what vanishes meanwhile is left out. */
    static Tree below(Path root, Predicate<String> passes) throws IOException {
        var walk = new Walk(root, passes);
        if (Files.exists(root)) {
            Files.walkFileTree(root, walk);
        }
        return new Tree(walk.folders, walk.files, walk.bytes);
    }

    private static final class Walk extends SimpleFileVisitor<Path> {

        private final List<String> folders = new ArrayList<>();
        private final List<String> files = new ArrayList<>();
        private final Path root;
        private final Predicate<String> passes;
        private long bytes;

        Walk(Path root, Predicate<String> passes) {
            this.root = root;
            this.passes = passes;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (folder.equals(root)) {
                return FileVisitResult.CONTINUE;
            }
            if (!passes.test(name(folder))) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            folders.add(name(folder));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && passes.test(name(file))) {
                files.add(name(file));
                bytes += attributes.size();
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException gone) throws IOException {
            if (Files.exists(file)) {
                throw gone;
            }
            return FileVisitResult.CONTINUE;
        }

        private String name(Path path) {
            return root.relativize(path).toString().replace('\\', '/');
        }
    }
}
