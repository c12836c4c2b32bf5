package io.anju.replay;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the file, understood.
 *
 * @param line where it starts in the file, the header being line 1
 * @param number the file's own number for it
 * @param refusal why the line cannot be taken; null if it can
 */
record FileRow(
        long line,
        String number,
        @Nullable Instant opensAt,
        @Nullable Instant promisedAt,
        @Nullable Instant closesAt,
        @Nullable FlagWord flag,
        @Nullable RowContent content,
        @Nullable String refusal) {

    /** What the file itself says about the promise. */
    enum FlagWord {
        ON_TIME,
        LATE
    }

    /** Whether the file says enough to compare its verdict with ours. */
    boolean eligible() {
        return opensAt != null && promisedAt != null && closesAt != null && flag != null;
    }
}
