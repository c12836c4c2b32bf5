package io.anju.identity;

import io.anju.kernel.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link with which one person may set the password of one account, once.
 *
 * @param path of the page with the secret in it, without scheme and host
 * @param expiresAt when it stops working
 */
public record OneTimeLink(
        LinkKind kind,
        AccountId account,
        String name,
        String login,
        @Nullable String email,
        @Nullable String phone,
        String path,
        Instant expiresAt) {

    /** What it is for. */
    public enum LinkKind {
        INVITATION,
        PASSWORD_RESET
    }
}
