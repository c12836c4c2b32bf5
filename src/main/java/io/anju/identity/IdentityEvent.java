package io.anju.identity;

import io.anju.kernel.AccountId;
import io.anju.kernel.CompanyEvent;
import io.anju.kernel.CompanyId;
import java.time.Instant;
import java.util.UUID;

/** News about companies and accounts. No secret is ever in one: whoever sends a link asks for it then. */
public sealed interface IdentityEvent extends CompanyEvent {

    /**
     * A company begins. Published inside the founding transaction: a plain {@code @EventListener} seeds its module's defaults
     * in that same transaction.
     */
    record CompanyFounded(CompanyId company, Instant occurredAt) implements IdentityEvent {}

    /** Somebody shall get the link of {@link Accounts#oneTimeLink} to choose a first password. */
    record AccountInvited(CompanyId company, Instant occurredAt, AccountId account, UUID tokenId)
            implements IdentityEvent {}

    /** Somebody shall get the link of {@link Accounts#oneTimeLink} to choose a new password. */
    record PasswordResetRequested(CompanyId company, Instant occurredAt, AccountId account, UUID tokenId)
            implements IdentityEvent {}

    /** Somebody may no longer sign in; whatever waits for this person must go to another. */
    record AccountDisabled(CompanyId company, Instant occurredAt, AccountId account) implements IdentityEvent {}

    /** Somebody who was disabled may sign in again. */
    record AccountEnabled(CompanyId company, Instant occurredAt, AccountId account) implements IdentityEvent {}
}
