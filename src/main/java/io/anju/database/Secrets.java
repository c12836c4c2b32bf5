package io.anju.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Secrets that this installation made for itself, one file each, readable by its user alone (goal T8: no default key). */
public final class Secrets {

    private final Path folder;

    public Secrets(Path home) {
        this.folder = home.resolve("secrets");
    }

    /** The secret of this name, made at its first use: 64 hexadecimal digits. */
    public String of(String name) {
        try {
            var file = folder.resolve(name);
            if (Files.notExists(file)) {
                Files.createDirectories(folder);
                var bytes = new byte[32];
                new SecureRandom().nextBytes(bytes);
                var half = Files.createTempFile(
                        folder,
                        name,
                        ".new",
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(half, HexFormat.of().formatHex(bytes));
                Files.move(half, file);
            }
            return Files.readString(file, StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
