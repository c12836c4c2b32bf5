package io.anju.requests.reading;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read out of a report when it was taken in, beside what whoever took it in chose.
 *
 * @param suggested null where neither a word nor the model was sure
 * @param chosen code of the category with which it was taken in
 * @param answer null where nothing was suggested
 * @param dangers what the words said of danger to life; empty for most
 * @param raised whether the dangers decided impact and urgency, because nobody had judged
 */
public record KeptSuggestion(
        Instant at,
        @Nullable Suggested suggested,
        String chosen,
        @Nullable Answer answer,
        List<Danger> dangers,
        boolean raised) {

    public KeptSuggestion {
        dangers = List.copyOf(dangers);
    }

    /** What became of the opinion at the intake. */
    public enum Answer {
        /** 采纳: taken by the one key or tap that offered it. */
        TAKEN,
        /** 一致: the same was chosen by hand. */
        AGREED,
        /** 未采纳: something else was chosen. */
        OTHER;

        /** Null where nothing was suggested; {@code taken} is what the form says of how it was chosen. */
        public static @Nullable Answer of(@Nullable Suggested suggested, String chosen, boolean taken) {
            if (suggested == null) {
                return null;
            }
            if (!suggested.category().equals(chosen)) {
                return OTHER;
            }
            return taken ? TAKEN : AGREED;
        }
    }
}
