package io.anju.trail;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** An entry from which something was taken, and the hash of what it still says. */
record RedactedEntry(UUID entry, byte[] kept) {

    /** One hash over them all, whatever order they come in; this is what the naming entry carries. */
    static String digest(List<RedactedEntry> all) {
        var bytes = new ByteArrayOutputStream();
        all.stream()
                .sorted(Comparator.comparing(each -> each.entry().toString()))
                .forEach(each -> bytes.writeBytes(ByteBuffer.allocate(2 * Long.BYTES + each.kept().length)
                        .putLong(each.entry().getMostSignificantBits())
                        .putLong(each.entry().getLeastSignificantBits())
                        .put(each.kept())
                        .array()));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
