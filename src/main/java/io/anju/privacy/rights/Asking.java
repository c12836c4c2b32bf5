package io.anju.privacy.rights;

import io.anju.kernel.AccountId;
import io.anju.kernel.ProjectId;
import io.anju.people.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for what.
 *
 * @param project whose office answers; null for a login that belongs to none yet
 * @param person the register entry, if there is one
 * @param account the login, if there is one
 * @param name only of somebody without a register entry
 * @param phone only of somebody without a register entry
 * @param at when they asked
 */
record Asking(
        RightsKind kind,
        RightsChannel channel,
        IdentityCheck identity,
        @Nullable ProjectId project,
        @Nullable PersonId person,
        @Nullable AccountId account,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String details,
        Instant at) {}
