package io.anju.kernel;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** The place where a list goes on: the sort values of the last row shown, in a form that clients do not look into. */
public final class Cursor {

    private static final String SEPARATOR = "\u001f";

    private Cursor() {}

    /** Packs the sort values of a row, the unique one last. */
    public static String of(Object... values) {
        var joined = String.join(
                SEPARATOR, List.of(values).stream().map(String::valueOf).toList());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    /** Unpacks what {@link #of} packed; refuses ({@code cursor-invalid}) anything that is not {@code count} texts. */
    public static List<String> read(String cursor, int count) {
        try {
            var values = List.of(
                    new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(SEPARATOR, -1));
            if (values.size() == count && values.stream().noneMatch(value -> value.indexOf(0) >= 0)) {
                return values;
            }
        } catch (IllegalArgumentException notBase64) {
            // falls through to the same refusal: the client learns nothing from the difference
        }
        throw invalid();
    }

    /** A value that is an instant; refuses ({@code cursor-invalid}) another. */
    public static Instant instant(String value) {
        try {
            var at = Instant.parse(value);
            if (Era.holds(at)) {
                return at;
            }
        } catch (DateTimeException notAnInstant) {
            // falls through to the same refusal
        }
        throw invalid();
    }

    /** A value that is an id; refuses ({@code cursor-invalid}) another. */
    public static UUID id(String value) {
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
    }

    /** A value that is a whole number; refuses ({@code cursor-invalid}) another. */
    public static int number(String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw invalid();
        }
    }

    private static Refused invalid() {
        return Refused.field("cursor", "cursor-invalid");
    }
}
