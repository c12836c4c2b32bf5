package io.anju.agreements;

import io.anju.deadlines.ServiceTerms;
import io.anju.deadlines.TermsLine;
import io.anju.deadlines.TermsScope;
import io.anju.deadlines.TermsVersion;
import io.anju.deadlines.TermsVersion.RunningClocks;
import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Cursor;
import io.anju.kernel.Page;
import io.anju.kernel.Refused;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Terms and proposals as screens show them. */
@Component
class TermsViews {

    private final ServiceTerms terms;
    private final ProposalStore store;
    private final TermsRights rights;
    private final Contracts contracts;

    TermsViews(ServiceTerms terms, ProposalStore store, TermsRights rights, Contracts contracts) {
        this.terms = terms;
        this.store = store;
        this.rights = rights;
        this.contracts = contracts;
    }

    /**
     * A published version.
     *
     * @param number in its scope; zero for the usual terms, which nobody published
     * @param changes what it changed of the version before it
     */
    record TermsVersionView(
            int number,
            @Nullable UUID project,
            @Nullable UUID contract,
            @Nullable Instant from,
            @Nullable Instant at,
            @Nullable String author,
            RunningClocks running,
            @Nullable String reason,
            List<PromiseLine> lines,
            List<LineChange> changes) {}

    /**
     * What holds now.
     *
     * @param company the company's terms
     * @param project the project's own, which go before them; absent where it has none
     * @param contract the contract's own, which go before both; absent where none was asked for or it has none
     * @param proposal the change under way, of what was asked for
     * @param can {@code propose} where the reader may start one
     */
    record TermsView(
            TermsVersionView company,
            @Nullable TermsVersionView project,
            @Nullable TermsVersionView contract,
            @Nullable UUID proposal,
            List<String> can) {}

    /**
     * A proposal.
     *
     * @param number of the version it became
     * @param changes what it would change of the terms in force
     */
    record ProposalView(
            UUID id,
            @Nullable UUID project,
            @Nullable UUID contract,
            @Nullable String contractName,
            ProposalState state,
            @Nullable Integer number,
            List<PromiseLine> lines,
            List<LineChange> changes,
            List<ProposalStepView> steps,
            List<String> can) {}

    /** Something somebody did with it. */
    record ProposalStepView(
            ProposalStep.Kind step,
            Instant at,
            String author,
            @Nullable String reason) {}

    /** A proposal in a list. */
    record ProposalRow(UUID id, ProposalState state, Instant createdAt) {}

    @Transactional(readOnly = true)
    public TermsView now(Actor actor, TermsScope scope) {
        var project = scope.project();
        rights.toRead(actor, project);
        var mayChange = rights.mayChange(actor, project);
        var open = mayChange ? store.open(scope).map(TermsProposal::id).orElse(null) : null;
        return new TermsView(
                terms.inForce(TermsScope.COMPANY)
                        .map(version -> view(version, null))
                        .orElseGet(this::usual),
                project == null ? null : own(TermsScope.of(project)),
                scope.contract() == null ? null : own(scope),
                open,
                mayChange && open == null ? List.of("propose") : List.of());
    }

    /** The versions of one scope, newest first, also those that do not hold yet. */
    @Transactional(readOnly = true)
    public Page<TermsVersionView> versions(Actor actor, TermsScope scope, ListQuery query) {
        rights.toRead(actor, scope.project());
        var after = query.after(1);
        var below = after.isEmpty() ? Integer.MAX_VALUE : Cursor.number(after.getFirst());
        var rows = terms.history(scope, below, query.limit() + 1);
        var shown = IntStream.range(0, rows.size())
                .mapToObj(index -> view(rows.get(index), index + 1 < rows.size() ? rows.get(index + 1) : null))
                .toList();
        return Page.of(shown, query.limit(), version -> Cursor.of(version.number()));
    }

    @Transactional(readOnly = true)
    public Page<ProposalRow> proposals(Actor actor, TermsScope scope, ListQuery query) {
        rights.toRead(actor, scope.project());
        return store.of(scope, query)
                .map(proposal -> new ProposalRow(proposal.id(), proposal.state(), proposal.createdAt()));
    }

    @Transactional(readOnly = true)
    public TermsProposal find(Actor actor, UUID id) {
        var proposal = store.find(id).orElseThrow(() -> Refused.missing("proposal"));
        rights.toChange(actor, proposal.project(), "proposal");
        return proposal;
    }

    @Transactional(readOnly = true)
    public ProposalView view(Actor actor, TermsProposal proposal) {
        var steps = store.steps(proposal.id());
        var becomes = proposal.termsVersion();
        return new ProposalView(
                proposal.id(),
                proposal.projectId(),
                proposal.contractId(),
                contracts.nameOf(proposal.scope()),
                proposal.state(),
                becomes == null ? null : terms.version(becomes).number(),
                proposal.lines(),
                becomes == null ? LineChange.between(inForce(proposal.scope()), proposal.lines()) : List.of(),
                steps.stream()
                        .map(step -> new ProposalStepView(step.step(), step.at(), step.author(), step.reason()))
                        .toList(),
                proposal.can(actor, steps));
    }

    private @Nullable TermsVersionView own(TermsScope scope) {
        return terms.inForce(scope).map(version -> view(version, null)).orElse(null);
    }

    private List<PromiseLine> inForce(TermsScope scope) {
        var lines = terms.inForce(scope)
                .map(TermsVersion::lines)
                .orElseGet(() -> scope.project() == null ? terms.usual() : List.of());
        return shown(lines);
    }

    private TermsVersionView usual() {
        return new TermsVersionView(
                0, null, null, null, null, null, RunningClocks.KEPT, null, shown(terms.usual()), List.of());
    }

    private TermsVersionView view(TermsVersion version, @Nullable TermsVersion before) {
        var lines = shown(version.lines());
        var project = version.project();
        var earlier = before != null ? before.lines() : project == null ? terms.usual() : List.<TermsLine>of();
        return new TermsVersionView(
                version.number(),
                project == null ? null : project.value(),
                version.contract() == null ? null : version.contract().value(),
                version.from(),
                version.at(),
                version.author(),
                version.running(),
                version.reason(),
                lines,
                LineChange.between(shown(earlier), lines));
    }

    private static List<PromiseLine> shown(List<TermsLine> lines) {
        return lines.stream().map(PromiseLine::of).toList();
    }
}
