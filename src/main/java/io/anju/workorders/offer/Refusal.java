package io.anju.workorders.offer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A no.
 *
 * @param words as they were said
 * @param code the reason of the register, null for words alone
 * @param againAt from when the same person may be asked again for the same order; null for not at all
 */
public record Refusal(
        @Nullable String words,
        @Nullable String code,
        @Nullable Instant againAt) {

    /** Words alone: no more in this search. */
    static Refusal because(@Nullable String words) {
        return new Refusal(words, null, null);
    }
}
