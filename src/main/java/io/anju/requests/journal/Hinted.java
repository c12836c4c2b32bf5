package io.anju.requests.journal;

import io.anju.database.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Requests by what became of the opinion they were taken in with (ADR 0032); null leaves a part out.
 *
 * @param category what was suggested, or for silence what was chosen
 * @param source where the opinion came from
 */
public record Hinted(
        @Nullable Hint hint,
        @Nullable String category,
        @Nullable String source) {

    /** What became of it. */
    public enum Hint {
        SUGGESTED,
        TAKEN,
        AGREED,
        OTHER,
        /** Suggested, and seen differently after the intake. */
        CHANGED,
        /** Suggested, and so it stands now. */
        RIGHT,
        SILENT
    }

    void narrow(Conditions conditions) {
        conditions
                .and("hinted", category, kept("coalesce(s.suggested, s.chosen) = :hinted"))
                .and("hintSource", source, kept("s.source = :hintSource"));
        if (hint != null) {
            conditions.and(kept(
                    switch (hint) {
                        case SUGGESTED -> "s.suggested is not null";
                        case TAKEN -> "s.answer = 'TAKEN'";
                        case AGREED -> "s.answer = 'AGREED'";
                        case OTHER -> "s.answer = 'OTHER'";
                        case CHANGED -> "s.suggested is not null and r.category <> s.chosen";
                        case RIGHT -> "r.category = s.suggested";
                        case SILENT -> "s.suggested is null";
                    }));
        }
    }

    private static String kept(String condition) {
        return "exists (select from requests.suggestion s where s.request_id = r.id and " + condition + ")";
    }
}
