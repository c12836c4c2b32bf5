package io.anju.files;

import io.anju.kernel.Refused;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file as it will be stored.
 *
 * @param thumbnail JPEG of at most 400 pixels; null unless a picture
 */
record Upload(
        FileKind kind,
        String name,
        byte[] content,
        byte @Nullable [] thumbnail,
        @Nullable Integer width,
        @Nullable Integer height) {

    static final int MOST_BYTES = 12 * 1024 * 1024;
    private static final int THUMBNAIL_SIDE = 400;

    /** Judges and cleans what somebody sent; refuses what cannot be kept safely. */
    static Upload of(String name, byte[] content) {
        if (content.length == 0) {
            throw Refused.invalid("file-empty", Map.of());
        }
        if (content.length > MOST_BYTES) {
            throw Refused.invalid("file-too-large", Map.of("bytes", MOST_BYTES));
        }
        var kind = FileKind.of(content);
        var cleaned = FileName.clean(name, kind);
        return kind.picture()
                ? PictureReader.read(kind, content, picture -> of(kind, cleaned, picture))
                : new Upload(kind, cleaned, content, null, null, null);
    }

    private static Upload of(FileKind kind, String name, Picture picture) {
        return new Upload(
                kind,
                name,
                kind == FileKind.PNG ? picture.png() : picture.jpeg(),
                picture.within(THUMBNAIL_SIDE).jpeg(),
                picture.width(),
                picture.height());
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
