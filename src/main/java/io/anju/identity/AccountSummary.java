package io.anju.identity;

import io.anju.kernel.AccountId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account as other modules see it.
 *
 * @param active false once disabled
 */
public record AccountSummary(
        AccountId id,
        String name,
        String login,
        @Nullable String email,
        @Nullable String phone,
        boolean active,
        Set<RoleGrant> roles) {}
