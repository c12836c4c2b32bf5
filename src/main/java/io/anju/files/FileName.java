package io.anju.files;

import java.text.Normalizer;
import java.util.Locale;

/** Makes a stranger's file name harmless and keeps it recognisable. */
final class FileName {

    private static final int LONGEST = 100;
    private static final String CONTROL_AND_DIRECTION = "[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]";
    private static final String MISREAD = "[\\\\/:*?\"<>|%;]";

    private FileName() {}

    /**
     * The last path segment without control, direction-changing and misreadable characters, ending as its kind ends.
     * Never blank.
     */
    static String clean(String given, FileKind kind) {
        var name = Normalizer.normalize(given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll(CONTROL_AND_DIRECTION, "")
                .replaceAll(MISREAD, "_")
                .strip();
        name = withoutEnding(name, kind).replaceAll("^[. ]+|[. ]+$", "");
        if (name.isBlank()) {
            name = kind.name().toLowerCase(Locale.ROOT);
        }
        return shortened(name) + kind.ending();
    }

    private static String withoutEnding(String name, FileKind kind) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (kind == FileKind.JPEG && lower.endsWith(".jpeg")) {
            return name.substring(0, name.length() - ".jpeg".length());
        }
        return lower.endsWith(kind.ending())
                ? name.substring(0, name.length() - kind.ending().length())
                : name;
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST));
    }
}
