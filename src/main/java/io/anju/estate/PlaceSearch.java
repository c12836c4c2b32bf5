package io.anju.estate;

import io.anju.kernel.SearchTokens;
import java.util.List;
import java.util.Map;

/**
 * Words to find places by: all but the last must be whole, the last may have just begun.
 *
 * @param whole tokens compared as they are
 * @param begun the beginning of a token; empty where there is nothing to search for, which finds nothing
 */
public record PlaceSearch(List<String> whole, String begun) {

    /** For a where clause over places {@code p}; takes {@link #params()}. */
    public static final String CONDITION = """
            and p.id in (select t.place_id from estate.place_token t where t.token >= :begun and t.token < :beyond)
            and (cardinality(:whole::text[]) = 0 or p.id in (
                select t.place_id from estate.place_token t where t.token = any(:whole)
                group by t.place_id having count(*) = cardinality(:whole::text[])))
            """;

    private static final String LAST_CHARACTER = Character.toString(Character.MAX_CODE_POINT);

    /** Reads a query as people type it; nothing to search for gives a search that finds nothing. */
    public static PlaceSearch of(String query) {
        var tokens = SearchTokens.query(query);
        return tokens.isEmpty()
                ? new PlaceSearch(List.of(), "")
                : new PlaceSearch(List.copyOf(tokens.subList(0, tokens.size() - 1)), tokens.getLast());
    }

    /** What {@link #CONDITION} asks for by name. */
    public Map<String, Object> params() {
        return Map.of(
                "whole",
                whole.toArray(String[]::new),
                "begun",
                begun,
                "beyond",
                begun.isEmpty() ? "" : begun + LAST_CHARACTER);
    }
}
