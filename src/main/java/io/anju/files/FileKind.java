package io.anju.files;

import io.anju.kernel.Refused;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;

/** The kinds of file that are taken, each known by the bytes it begins with. */
enum FileKind {
    JPEG("image/jpeg", ".jpg", "FFD8FF"),
    PNG("image/png", ".png", "89504E470D0A1A0A"),
    PDF("application/pdf", ".pdf", "255044462D");

    private final String type;
    private final String ending;
    private final byte[] magic;

    FileKind(String type, String ending, String magic) {
        this.type = type;
        this.ending = ending;
        this.magic = HexFormat.of().parseHex(magic);
    }

    /**
     * What the content says it is. Everything else is refused as {@code file-type-unsupported}: also what only a phone's
     * maker reads (HEIC), and what a browser might run (SVG, HTML).
     */
    static FileKind of(byte[] content) {
        for (var kind : values()) {
            if (Arrays.mismatch(kind.magic, content) == kind.magic.length) {
                return kind;
            }
        }
        throw Refused.invalid("file-type-unsupported", Map.of("types", "JPEG, PNG, PDF"));
    }

    String type() {
        return type;
    }

    String ending() {
        return ending;
    }

    boolean picture() {
        return this != PDF;
    }
}
