package io.anju.requests.category;

import io.anju.requests.Impact;
import io.anju.requests.Liability;
import io.anju.requests.RequestKind;
import io.anju.requests.Urgency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that may be reported.
 *
 * @param pinyin first letters of the Chinese name, for three-letter search
 * @param kinds what it may be reported as, the usual kind first
 * @param skill the trade a repair needs; null for any
 * @param impact and {@code urgency} where the desk starts from
 * @param liability who usually answers, null where the place says so (S-06)
 * @param chargeable whether the customer usually pays for what lies in the own part
 * @param handlerPost the post that answers complaints and enquiries about it; null for whoever answers for the kind
 */
public record Category(
        String code,
        String zh,
        String en,
        String pinyin,
        List<RequestKind> kinds,
        @Nullable String skill,
        Impact impact,
        Urgency urgency,
        @Nullable Liability liability,
        boolean chargeable,
        @Nullable String handlerPost,
        boolean active,
        int version) {

    public Category {
        kinds = List.copyOf(kinds);
    }

    boolean serves(RequestKind kind) {
        return kinds.contains(kind);
    }
}
