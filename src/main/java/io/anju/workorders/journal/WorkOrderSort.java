package io.anju.workorders.journal;

import io.anju.database.TokenSearch;
import io.anju.kernel.Cursor;
import java.util.Map;
import java.util.Objects;

/** The orders in which a list may be read, each with its constant SQL. */
enum WorkOrderSort {
    NEWEST("(w.opened_at, w.id) < (:key::timestamptz, :last)", "w.opened_at desc, w.id desc"),
    OLDEST("(w.opened_at, w.id) > (:key::timestamptz, :last)", "w.opened_at, w.id"),
    PRIORITY("(w.priority, w.id) > (:key, :last)", "w.priority, w.id"),
    NUMBER("(w.number, w.id) < (:key, :last)", "w.number desc, w.id desc"),
    /** What has the words, the last entered first: in the order in which the index of words has them. */
    FOUND("w.id < :last", "w.id desc");

    static final Map<String, WorkOrderSort> BY_KEY =
            Map.of("-opened", NEWEST, "opened", OLDEST, "priority", PRIORITY, "-number", NUMBER);

    final String after;
    final String order;

    WorkOrderSort(String after, String order) {
        this.after = after;
        this.order = order;
    }

    /** The order of a key; a search gives the newest in the order of their entry. */
    static WorkOrderSort of(String key, TokenSearch words) {
        var sort = Objects.requireNonNull(BY_KEY.get(key));
        return sort == NEWEST && !words.tokens().isEmpty() ? FOUND : sort;
    }

    /** What the cursor keeps of the last row beside its id. */
    String keyOf(WorkOrderQueries.WorkOrderRow row) {
        return switch (this) {
            case NEWEST, OLDEST -> row.openedAt().toString();
            case PRIORITY -> row.priority().name();
            case NUMBER, FOUND -> row.number();
        };
    }

    /** The key of a cursor, refused where it cannot be one of this order. */
    String checked(String key) {
        return this == NEWEST || this == OLDEST ? Cursor.instant(key).toString() : key;
    }
}
