package io.anju.requests.reading;

import java.time.Instant;
import java.util.UUID;

/**
 * A word of the company's own that means something, such as the name of a machine room.
 *
 * @param word at least two characters
 * @param means the code of the category, or the name of the {@link Danger}
 */
record OwnWord(UUID id, String word, Kind kind, String means, Instant changedAt, String changedBy) {

    /** What a word may tell. */
    enum Kind {
        /** What the report is about; goes before whatever was learned. */
        CATEGORY,
        /** That a life is in danger; also heard where it is typed by its sound. */
        DANGER
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
