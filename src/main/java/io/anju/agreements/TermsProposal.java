package io.anju.agreements;

import io.anju.agreements.ProposalStep.Kind;
import io.anju.deadlines.ContractId;
import io.anju.deadlines.TermsScope;
import io.anju.kernel.Actor;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Service terms on their way to publication; the components are the columns. Every move gives the proposal after it.
 *
 * @param projectId null for the whole company
 * @param version counts the changes, so that whoever acts on an older one is told
 * @param termsVersion the version it became, once published
 */
record TermsProposal(
        UUID companyId,
        UUID id,
        @Nullable UUID projectId,
        @Nullable UUID contractId,
        ProposalState state,
        int version,
        List<PromiseLine> lines,
        Instant createdAt,
        @Nullable Integer termsVersion) {

    @Nullable
    ProjectId project() {
        return projectId == null ? null : new ProjectId(projectId);
    }

    /** For whom the terms are. */
    TermsScope scope() {
        return new TermsScope(project(), contractId == null ? null : new ContractId(contractId));
    }

    TermsProposal redrafted(List<PromiseLine> anew) {
        require(ProposalState.DRAFT);
        return with(ProposalState.DRAFT, anew, null);
    }

    TermsProposal submitted() {
        require(ProposalState.DRAFT);
        return with(ProposalState.SUBMITTED, lines, null);
    }

    /** Refuses {@code own-proposal} to whoever wrote or submitted it: a promise that binds takes two people (C-01). */
    TermsProposal approved(Actor actor, List<ProposalStep> steps) {
        require(ProposalState.SUBMITTED);
        if (isAuthor(actor, steps)) {
            throw Refused.conflict("own-proposal");
        }
        return with(ProposalState.APPROVED, lines, null);
    }

    TermsProposal rejected() {
        require(ProposalState.SUBMITTED, ProposalState.APPROVED);
        return with(ProposalState.DRAFT, lines, null);
    }

    TermsProposal withdrawn() {
        require(ProposalState.DRAFT, ProposalState.SUBMITTED, ProposalState.APPROVED);
        return with(ProposalState.WITHDRAWN, lines, null);
    }

    TermsProposal published(int becomes) {
        require(ProposalState.APPROVED);
        return with(ProposalState.PUBLISHED, lines, becomes);
    }

    /** What this actor, who may change the terms, may do with it now. */
    List<String> can(Actor actor, List<ProposalStep> steps) {
        return switch (state) {
            case DRAFT -> List.of("redraft", "submit", "withdraw");
            case SUBMITTED -> isAuthor(actor, steps) ? List.of("withdraw") : List.of("approve", "reject", "withdraw");
            case APPROVED -> List.of("publish", "reject", "withdraw");
            case PUBLISHED, WITHDRAWN -> List.of();
        };
    }

    void require(ProposalState... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw Refused.conflict("move-not-allowed", Map.of("from", state));
        }
    }

    private static boolean isAuthor(Actor actor, List<ProposalStep> steps) {
        var account = actor.account();
        return steps.stream()
                .filter(step ->
                        step.step() == Kind.DRAFTED || step.step() == Kind.REDRAFTED || step.step() == Kind.SUBMITTED)
                .anyMatch(step -> account == null || account.value().equals(step.accountId()));
    }

    private TermsProposal with(ProposalState next, List<PromiseLine> said, @Nullable Integer becomes) {
        return new TermsProposal(companyId, id, projectId, contractId, next, version + 1, said, createdAt, becomes);
    }
}
