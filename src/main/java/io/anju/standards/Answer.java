package io.anju.standards;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer to one item; exactly the part that the item's kind asks for is given.
 *
 * @param ok to a tick: whether it is in order
 * @param value to a value: the number measured; kept even if it is out of range, and shown so
 * @param photo to a photo: the file, which the owner of the work attaches to its subject
 * @param note anything to add; required where a tick is not in order
 */
public record Answer(
        @Nullable Boolean ok,
        @Nullable BigDecimal value,
        @Nullable UUID photo,
        @Nullable String note) {

    /** In order or not; a note is required for what is not. */
    public static Answer tick(boolean ok, @Nullable String note) {
        return new Answer(ok, null, null, note);
    }

    /** What was measured, in the unit of the item. */
    public static Answer value(BigDecimal value, @Nullable String note) {
        return new Answer(null, value, null, note);
    }

    /** What was photographed. */
    public static Answer photo(UUID photo, @Nullable String note) {
        return new Answer(null, null, photo, note);
    }
}
