package io.anju.trail;

import io.anju.kernel.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A remark on a subject.
 *
 * @param account the author's login, null for visitors and for the product itself
 * @param internal only for colleagues; never shown to the reporter or the customer
 * @param mentions logins that the author wants to see it
 */
public record CommentView(
        UUID id,
        Instant at,
        @Nullable AccountId account,
        String actor,
        String text,
        boolean internal,
        List<AccountId> mentions) {}
