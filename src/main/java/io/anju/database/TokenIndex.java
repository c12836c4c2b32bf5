package io.anju.database;

import io.anju.kernel.SearchTokens;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Spells out what somebody has begun to type. A list of millions compares whole tokens only: for these the server knows how
 * frequent they are, and their rows come in the order of their ids, so that a page of them costs the same whether a
 * hundred rows have the word or a million (goal P2).
 */
@Component
public class TokenIndex {

    /** With more endings than these the beginning is so short that the newest rows soon fill a page anyway. */
    private static final int MOST_ENDINGS = 50;

    private final JdbcClient jdbc;

    TokenIndex(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Reads a query as people type it, with the endings of its last word.
     *
     * @param table the tokens of the rows that are looked for, in the column {@code token}
     */
    public TokenSearch search(@Nullable String query, String table) {
        var tokens = query == null ? List.<String>of() : SearchTokens.query(query);
        if (tokens.isEmpty()) {
            return new TokenSearch(tokens, null);
        }
        var endings = endings(tokens.getLast(), table);
        return new TokenSearch(tokens, endings.size() > MOST_ENDINGS ? null : endings);
    }

    /** Goes from one token to the next through the index, never over the rows that have it. */
    private List<String> endings(String begun, String table) {
        return jdbc.sql("""
                        with recursive ending as (
                            (select token from %1$s where token >= :begun and token < :begun%2$s order by token limit 1)
                            union all
                            select (select t.token from %1$s t where t.token > ending.token and t.token < :begun%2$s
                                    order by t.token limit 1)
                            from ending where ending.token is not null)
                        select token from ending where token is not null limit :most""".formatted(table, TokenSearch.BEYOND))
                .param("begun", begun)
                .param("most", MOST_ENDINGS + 1)
                .query((row, number) -> row.getString("token"))
                .list();
    }
}
