package io.anju.kernel;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

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

    /** Unpacks what {@link #of} packed; refuses anything that does not hold {@code count} values as {@code cursor-invalid}. */
    public static List<String> read(String cursor, int count) {
        try {
            var values = List.of(
                    new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(SEPARATOR, -1));
            if (values.size() == count) {
                return values;
            }
        } catch (IllegalArgumentException notBase64) {
            // falls through to the same refusal: the client learns nothing from the difference
        }
        throw Refused.field("cursor", "cursor-invalid");
    }
}
