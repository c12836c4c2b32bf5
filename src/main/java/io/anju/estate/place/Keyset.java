package io.anju.estate.place;

import io.anju.http.ListQuery;
import io.anju.kernel.Cursor;
import io.anju.kernel.Refused;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a list of the estate goes on.
 *
 * @param value sort value of the last row shown; null on the first page
 * @param id of the last row shown; null on the first page
 */
public record Keyset(@Nullable String value, @Nullable UUID id) {

    /** Reads the cursor; refuses one that this list did not make. */
    public static Keyset of(ListQuery query) {
        var after = query.after(2);
        return after.isEmpty() ? new Keyset(null, null) : new Keyset(after.getFirst(), Cursor.id(after.getLast()));
    }

    /** The same, where the value must be a number. */
    static Keyset ofNumber(ListQuery query) {
        var keyset = of(query);
        if (keyset.value != null && !keyset.value.matches("\\d{1,12}(\\.\\d{1,4})?")) {
            throw Refused.field("cursor", "cursor-invalid");
        }
        return keyset;
    }
}
