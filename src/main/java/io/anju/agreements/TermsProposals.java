package io.anju.agreements;

import io.anju.agreements.ProposalStep.Kind;
import io.anju.deadlines.ServiceTerms;
import io.anju.deadlines.TermsScope;
import io.anju.deadlines.TermsVersion.RunningClocks;
import io.anju.http.IfMatch;
import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.Refused;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How terms are changed: a promise that binds (C-01) is drafted by one person, agreed to by another, and then published. */
@Service
class TermsProposals {

    private final ProposalStore store;
    private final TermsRights rights;
    private final ServiceTerms terms;
    private final Contracts contracts;
    private final Clock clock;

    TermsProposals(ProposalStore store, TermsRights rights, ServiceTerms terms, Contracts contracts, Clock clock) {
        this.store = store;
        this.rights = rights;
        this.terms = terms;
        this.contracts = contracts;
        this.clock = clock;
    }

    /** Drafts a change; refuses {@code proposal-open} while another one of the same terms is under way. */
    @Transactional
    public TermsProposal draft(Actor actor, TermsScope scope, List<PromiseLine> lines) {
        rights.toChange(actor, scope.project());
        PromiseRules.check(lines);
        var now = clock.instant();
        var proposal = new TermsProposal(
                actor.company().value(),
                Ids.next(),
                scope.project() == null ? null : scope.project().value(),
                scope.contract() == null ? null : scope.contract().value(),
                ProposalState.DRAFT,
                0,
                lines,
                now,
                null);
        store.insert(proposal, ProposalStep.of(actor, proposal.id(), Kind.DRAFTED, now, null));
        return proposal;
    }

    @Transactional
    public TermsProposal redraft(Actor actor, UUID id, IfMatch ifMatch, List<PromiseLine> lines) {
        PromiseRules.check(lines);
        return move(actor, id, ifMatch, Kind.REDRAFTED, null, proposal -> proposal.redrafted(lines));
    }

    @Transactional
    public TermsProposal submit(Actor actor, UUID id, IfMatch ifMatch) {
        return move(actor, id, ifMatch, Kind.SUBMITTED, null, TermsProposal::submitted);
    }

    /** Agrees to somebody else's proposal; refuses {@code own-proposal}. */
    @Transactional
    public TermsProposal approve(Actor actor, UUID id, IfMatch ifMatch) {
        return move(
                actor,
                id,
                ifMatch,
                Kind.APPROVED,
                null,
                proposal -> proposal.approved(actor, store.steps(proposal.id())));
    }

    /** Gives it back to its author. */
    @Transactional
    public TermsProposal reject(Actor actor, UUID id, IfMatch ifMatch, String reason) {
        return move(actor, id, ifMatch, Kind.REJECTED, reason, TermsProposal::rejected);
    }

    @Transactional
    public TermsProposal withdraw(Actor actor, UUID id, IfMatch ifMatch, String reason) {
        return move(actor, id, ifMatch, Kind.WITHDRAWN, reason, TermsProposal::withdrawn);
    }

    /**
     * Puts it in force.
     *
     * @param from now where null; refuses a moment that is over
     * @param reason why clocks that run are moved, which has to be said where customers may wait longer
     */
    @Transactional
    public TermsProposal publish(
            Actor actor,
            UUID id,
            IfMatch ifMatch,
            @Nullable Instant from,
            RunningClocks running,
            @Nullable String reason) {
        var now = clock.instant();
        if (from != null && from.isBefore(now)) {
            throw Refused.field("from", "past");
        }
        if (running != RunningClocks.KEPT && (reason == null || reason.isBlank())) {
            throw Refused.field("reason", "required");
        }
        return move(actor, id, ifMatch, Kind.PUBLISHED, reason, proposal -> {
            proposal.require(ProposalState.APPROVED);
            var version = terms.publish(
                    actor,
                    proposal.scope(),
                    contracts.nameOf(proposal.scope()),
                    from == null ? now : from,
                    running,
                    reason,
                    proposal.lines().stream().map(PromiseLine::line).toList());
            return proposal.published(version.version());
        });
    }

    private TermsProposal move(
            Actor actor,
            UUID id,
            IfMatch ifMatch,
            Kind step,
            @Nullable String reason,
            UnaryOperator<TermsProposal> change) {
        var proposal = store.lock(id).orElseThrow(() -> Refused.missing("proposal"));
        rights.toChange(actor, proposal.project(), "proposal");
        ifMatch.check(proposal.version());
        var after = change.apply(proposal);
        store.update(after, ProposalStep.of(actor, id, step, clock.instant(), reason));
        return after;
    }
}
