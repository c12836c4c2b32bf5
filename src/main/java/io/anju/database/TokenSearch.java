package io.anju.database;

import io.anju.kernel.SearchTokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words somebody looks for, as conditions on a table of tokens: every word must be there, the last one at least its
 * beginning.
 *
 * @param tokens as {@link SearchTokens#query} cuts them; without any, everything matches
 * @param endings the tokens in use that begin with the last one; null where nobody looked, so that a range is compared
 */
public record TokenSearch(List<String> tokens, @Nullable List<String> endings) {

    /** What comes after every token that begins with {@code :token}. */
    static final String BEYOND = " || chr(1114111)";

    /** Reads a query as people type it; null looks for nothing. */
    public static TokenSearch of(@Nullable String query) {
        return new TokenSearch(query == null ? List.of() : SearchTokens.query(query), null);
    }

    /**
     * The conditions, each led by {@code and}, with {@link #params} for their values; empty without words.
     *
     * @param id the column of the row that is looked for
     * @param table the tokens, in the column {@code token}
     * @param owner the column of the table that points at the row
     */
    public String conditions(String id, String table, String owner) {
        var sql = new StringBuilder();
        for (var index = 0; index < tokens.size(); index++) {
            var comparison = index < tokens.size() - 1 ? "t.token = :token" + index : last(index);
            sql.append(" and %s in (select t.%s from %s t where %s)".formatted(id, owner, table, comparison));
        }
        return sql.toString();
    }

    private String last(int index) {
        if (endings == null) {
            return ("t.token >= :token%1$d and t.token < :token%1$d" + BEYOND).formatted(index);
        }
        if (endings.isEmpty()) {
            return "false";
        }
        return endings.size() == 1 ? "t.token = :endings" : "t.token in (:endings)";
    }

    /** The values of the conditions by name. */
    public Map<String, @Nullable Object> params() {
        var params = new HashMap<String, @Nullable Object>();
        for (var index = 0; index < tokens.size(); index++) {
            params.put("token" + index, tokens.get(index));
        }
        if (endings != null) {
            params.put("endings", endings);
        }
        return params;
    }
}
