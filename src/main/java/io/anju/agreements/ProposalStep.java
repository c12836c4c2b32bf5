package io.anju.agreements;

import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something somebody did with a proposal; the components are the columns.
 *
 * @param reason for a rejection, a withdrawal, and a publication that moves clocks that run
 */
record ProposalStep(
        UUID companyId,
        UUID id,
        UUID proposalId,
        Kind step,
        Instant at,
        String author,
        @Nullable UUID accountId,
        @Nullable String reason) {

    /** What was done. */
    enum Kind {
        DRAFTED,
        REDRAFTED,
        SUBMITTED,
        APPROVED,
        /** Back to its author. */
        REJECTED,
        WITHDRAWN,
        PUBLISHED
    }

    static ProposalStep of(Actor actor, UUID proposal, Kind step, Instant at, @Nullable String reason) {
        var account = actor.account();
        return new ProposalStep(
                actor.company().value(),
                Ids.next(),
                proposal,
                step,
                at,
                actor.name(),
                account == null ? null : account.value(),
                reason);
    }
}
