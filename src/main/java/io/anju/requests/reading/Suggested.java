package io.anju.requests.reading;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An opinion on what a report is about; a person decides.
 *
 * @param category its code
 * @param confidence the share of such opinions that came true on reports the model had not seen; null where the company's
 *     own word says it
 * @param because the words that spoke for it
 * @param learnedAt when the model learned that said so; null where the company's own word says it
 */
public record Suggested(
        String category,
        Source source,
        @Nullable Double confidence,
        List<String> because,
        @Nullable Instant learnedAt) {

    public Suggested {
        because = List.copyOf(because);
    }

    /** Where an opinion comes from. */
    public enum Source {
        /** The company's own list of words. */
        WORDS,
        /** What was learned from its own requests. */
        MODEL
    }
}
