package io.anju.database;

import io.anju.kernel.ProjectScope;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The where clause of a list: constant conditions, of which only those that were asked for are there. What is absent costs
 * nothing to decide for each row and hides no index from the server. Values only ever travel as parameters.
 */
public final class Conditions {

    private final StringBuilder sql = new StringBuilder("where true");
    private final Map<String, @Nullable Object> params = new HashMap<>();

    /** Adds a condition without values of its own. */
    public Conditions and(String condition) {
        sql.append(" and (").append(condition).append(')');
        return this;
    }

    /** Adds a condition that reads {@code :name}, unless the value is null. */
    public Conditions and(String name, @Nullable Object value, String condition) {
        if (value != null) {
            params.put(name, value);
            and(condition);
        }
        return this;
    }

    /** Adds another value that a condition reads. */
    public Conditions with(String name, Object value) {
        params.put(name, value);
        return this;
    }

    /** Adds that the row belongs to a project of the scope; {@code column} holds the project. */
    public Conditions andWithin(ProjectScope scope, String column) {
        return and("projects", scope.all() ? null : scope.array(), column + " = any(:projects)");
    }

    /** Adds that every word must be there; {@code id}, {@code table} and {@code owner} as in {@link TokenSearch#conditions}. */
    public Conditions andWords(TokenSearch words, String id, String table, String owner) {
        sql.append(words.conditions(id, table, owner));
        params.putAll(words.params());
        return this;
    }

    /** The text, beginning with {@code where}. */
    public String sql() {
        return sql.toString();
    }

    /** The values by name. */
    public Map<String, @Nullable Object> params() {
        return params;
    }
}
