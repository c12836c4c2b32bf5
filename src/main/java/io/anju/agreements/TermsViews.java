package io.anju.agreements;

import io.anju.deadlines.ServiceTerms;
import io.anju.deadlines.TermsLine;
import io.anju.deadlines.TermsVersion;
import io.anju.deadlines.TermsVersion.RunningClocks;
import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Cursor;
import io.anju.kernel.Page;
import io.anju.kernel.ProjectId;
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
    private final TermsScope scope;

    TermsViews(ServiceTerms terms, ProposalStore store, TermsScope scope) {
        this.terms = terms;
        this.store = store;
        this.scope = scope;
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
     * @param proposal the change under way, of the project or else of the company
     * @param can {@code propose} where the reader may start one
     */
    record TermsView(
            TermsVersionView company,
            @Nullable TermsVersionView project,
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
    public TermsView now(Actor actor, @Nullable ProjectId project) {
        scope.toRead(actor, project);
        var mayChange = scope.mayChange(actor, project);
        var open = mayChange ? store.open(project).map(TermsProposal::id).orElse(null) : null;
        return new TermsView(
                terms.inForce(null).map(version -> view(version, null)).orElseGet(this::usual),
                project == null
                        ? null
                        : terms.inForce(project)
                                .map(version -> view(version, null))
                                .orElse(null),
                open,
                mayChange && open == null ? List.of("propose") : List.of());
    }

    /** The versions of one scope, newest first, also those that do not hold yet. */
    @Transactional(readOnly = true)
    public Page<TermsVersionView> versions(Actor actor, @Nullable ProjectId project, ListQuery query) {
        scope.toRead(actor, project);
        var after = query.after(1);
        var below = after.isEmpty() ? Integer.MAX_VALUE : Cursor.number(after.getFirst());
        var rows = terms.history(project, below, query.limit() + 1);
        var shown = IntStream.range(0, rows.size())
                .mapToObj(index -> view(rows.get(index), index + 1 < rows.size() ? rows.get(index + 1) : null))
                .toList();
        return Page.of(shown, query.limit(), version -> Cursor.of(version.number()));
    }

    @Transactional(readOnly = true)
    public Page<ProposalRow> proposals(Actor actor, @Nullable ProjectId project, ListQuery query) {
        scope.toRead(actor, project);
        return store.of(project, query)
                .map(proposal -> new ProposalRow(proposal.id(), proposal.state(), proposal.createdAt()));
    }

    @Transactional(readOnly = true)
    public TermsProposal find(Actor actor, UUID id) {
        var proposal = store.find(id).orElseThrow(() -> Refused.missing("proposal"));
        scope.toChange(actor, proposal.project(), "proposal");
        return proposal;
    }

    @Transactional(readOnly = true)
    public ProposalView view(Actor actor, TermsProposal proposal) {
        var steps = store.steps(proposal.id());
        var becomes = proposal.termsVersion();
        return new ProposalView(
                proposal.id(),
                proposal.projectId(),
                proposal.state(),
                becomes == null ? null : terms.version(becomes).number(),
                proposal.lines(),
                becomes == null ? LineChange.between(inForce(proposal.project()), proposal.lines()) : List.of(),
                steps.stream()
                        .map(step -> new ProposalStepView(step.step(), step.at(), step.author(), step.reason()))
                        .toList(),
                proposal.can(actor, steps));
    }

    private List<PromiseLine> inForce(@Nullable ProjectId project) {
        var lines = terms.inForce(project)
                .map(TermsVersion::lines)
                .orElseGet(() -> project == null ? terms.usual() : List.of());
        return shown(lines);
    }

    private TermsVersionView usual() {
        return new TermsVersionView(
                0, null, null, null, null, RunningClocks.KEPT, null, shown(terms.usual()), List.of());
    }

    private TermsVersionView view(TermsVersion version, @Nullable TermsVersion before) {
        var lines = shown(version.lines());
        var project = version.project();
        var earlier = before != null ? before.lines() : project == null ? terms.usual() : List.<TermsLine>of();
        return new TermsVersionView(
                version.number(),
                project == null ? null : project.value(),
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
