package io.anju.database.copy;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and hashes rows as they pass. */
final class Fingerprint {

    private final MessageDigest digest;
    private long rows;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException(every);
        }
    }

    void add(byte[] row) {
        digest.update(row);
        rows++;
    }

    Rows end() {
        return new Rows(rows, HexFormat.of().formatHex(digest.digest()));
    }

    /** How many rows passed, and the hash of their text. */
    record Rows(long count, String sha256) {}
}
