package io.anju.workforce.post;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a post asks of whoever holds it.
 *
 * @param post code of the list {@code post}
 * @param leastYears in the field; null for none
 * @param ownEmployee whether only the company's own people may hold it
 * @param certificate the kind to be held; null for none
 */
record PostRule(
        String post,
        @Nullable Integer leastYears,
        boolean ownEmployee,
        @Nullable String certificate) {

    /** What holds until a company says otherwise: managers with three years in the field, of its own. */
    static final List<PostRule> USUAL = List.of(new PostRule("PROJECT_MANAGER", 3, true, null));
}
