package io.anju.files;

import io.anju.kernel.CompanyId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The folder with the contents: one folder per company, one file per id, a second one for its thumbnail. */
@Component
class FileVault {

    private static final String THUMBNAIL = ".thumb";
    private static final String UNFINISHED = ".part";

    private final Path root;

    FileVault(@Value("${anju.database.home}") Path home) {
        this.root = home.toAbsolutePath().resolve("files");
    }

    /** Writes the content so that the file is either whole or absent, whenever the process dies. */
    void write(CompanyId company, FileId id, Upload upload) {
        write(path(company, id, false), upload.content());
        if (upload.thumbnail() != null) {
            write(path(company, id, true), upload.thumbnail());
        }
    }

    Path path(CompanyId company, FileId id, boolean thumbnail) {
        return folder(company).resolve(id.value() + (thumbnail ? THUMBNAIL : ""));
    }

    void delete(CompanyId company, FileId id) {
        try {
            Files.deleteIfExists(path(company, id, true));
            Files.deleteIfExists(path(company, id, false));
            for (var half : List.of(path(company, id, true), path(company, id, false))) {
                Files.deleteIfExists(half.resolveSibling(half.getFileName() + UNFINISHED));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The companies that have files. */
    List<CompanyId> companies() {
        return list(root)
                .map(path -> new CompanyId(UUID.fromString(path.getFileName().toString())))
                .toList();
    }

    /** The ids of the files last written before this instant. */
    List<FileId> writtenBefore(CompanyId company, Instant instant) {
        return list(folder(company))
                .filter(path -> modified(path).isBefore(instant))
                .map(path -> path.getFileName().toString().replaceFirst("\\..*", ""))
                .distinct()
                .map(name -> new FileId(UUID.fromString(name)))
                .toList();
    }

    private void write(Path path, byte[] bytes) {
        try {
            Files.createDirectories(path.getParent());
            var unfinished = path.resolveSibling(path.getFileName() + UNFINISHED);
            Files.write(unfinished, bytes);
            try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path folder(CompanyId company) {
        return root.resolve(company.value().toString());
    }

    private static Stream<Path> list(Path folder) {
        if (Files.notExists(folder)) {
            return Stream.empty();
        }
        try (var paths = Files.list(folder)) {
            return paths.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant modified(Path path) {
        try {
            return Files.getLastModifiedTime(path).toInstant();
        } catch (IOException goneMeanwhile) {
            return Instant.MAX;
        }
    }
}
