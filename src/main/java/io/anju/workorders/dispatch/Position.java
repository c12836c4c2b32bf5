package io.anju.workorders.dispatch;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where somebody was last proven to be, and when; all null where that is unknown. */
public record Position(
        @Nullable UUID building,
        @Nullable Integer floor,
        @Nullable Instant seenAt) {

    /** Nobody knows. */
    public static final Position UNKNOWN = new Position(null, null, null);
}
