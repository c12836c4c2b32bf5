package io.anju.database.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes a file while it is read, so that what is kept is what was hashed. */
final class Hashing {

    private Hashing() {}

    static String of(String text) {
        return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Copies a file and says what was copied, which for a file that is being written may be neither its old nor new state. */
    static Kept copy(Path source, Path target, String path) throws IOException {
        Files.createDirectories(target.getParent());
        try (var out = Files.newOutputStream(target)) {
            return pass(source, out, path);
        }
    }

    /** What this file is now. */
    static Kept read(Path file, String path) throws IOException {
        return pass(file, OutputStream.nullOutputStream(), path);
    }

    private static Kept pass(Path source, OutputStream out, String path) throws IOException {
        var digest = digest();
        try (var in = Files.newInputStream(source)) {
            var size = in.transferTo(new DigestOutputStream(out, digest));
            return new Kept(path, size, HexFormat.of().formatHex(digest.digest()));
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException(every);
        }
    }
}
