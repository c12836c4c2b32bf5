package io.anju.http;

import io.anju.kernel.Cursor;
import io.anju.kernel.Refused;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What every list takes: {@code ?q=&sort=&cursor=&limit=}. Controllers take it as an argument.
 *
 * @param q words to search for, stripped; null where absent or blank
 * @param sort a key of the list's own whitelist, with a leading minus for descending; null for the default order
 * @param cursor where to continue; null for the first page
 * @param limit rows on a page, 1 to 200, 50 by default
 */
public record ListQuery(
        @Nullable String q, @Nullable String sort, @Nullable String cursor, int limit) {

    static final int DEFAULT_LIMIT = 50;
    static final int LARGEST_LIMIT = 200;
    static final int LONGEST_Q = 100;

    /** The first page in the default order. */
    public static ListQuery first() {
        return new ListQuery(null, null, null, DEFAULT_LIMIT);
    }

    /** The sort key, or {@code fallback} where none was asked for; refuses keys outside the whitelist. */
    public String sortOr(String fallback, Set<String> allowed) {
        if (sort == null) {
            return fallback;
        }
        if (!allowed.contains(sort)) {
            throw Refused.field("sort", "sort-unknown");
        }
        return sort;
    }

    /** The {@code count} values of the cursor, or an empty list on the first page. */
    public List<String> after(int count) {
        return cursor == null ? List.of() : Cursor.read(cursor, count);
    }
}
