package io.anju.database.copy;

import java.util.List;

/**
 * A table that is carried over.
 *
 * @param name with its schema
 * @param columns those that hold what somebody wrote; computed ones compute themselves again
 */
record CopiedTable(String name, List<String> columns) {

    /** The rows of the company in scope, in an order that every server has, as PostgreSQL's own text. */
    String copyOut() {
        return "copy (select %s from %s t order by cast(t.* as text) collate \"C\") to stdout".formatted(list(), name);
    }

    /** Rows cannot be copied into a table with row-level security; they take one step between. */
    String stage() {
        return "create temp table staged on commit drop as select %s from %s with no data".formatted(list(), name);
    }

    String copyIn() {
        return "copy staged from stdin";
    }

    String unstage() {
        return "insert into %1$s (%2$s) overriding system value select %2$s from staged".formatted(name, list());
    }

    private String list() {
        return String.join(", ", columns);
    }
}
