package io.anju.agreements;

import io.anju.deadlines.TermsLine;
import io.anju.deadlines.TermsScope;
import io.anju.kernel.Actor;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Terms on their way to publication, for whoever has to say what they would change. */
@Service
public class ProposedTerms {

    private final TermsViews views;

    ProposedTerms(TermsViews views) {
        this.views = views;
    }

    /**
     * What is proposed.
     *
     */
    public record Proposed(TermsScope scope, List<TermsLine> lines) {}

    /** Refuses ({@code proposal-missing}) one that is unknown or that the actor may not change. */
    @Transactional(readOnly = true)
    public Proposed of(Actor actor, UUID proposal) {
        var found = views.find(actor, proposal);
        return new Proposed(
                found.scope(), found.lines().stream().map(PromiseLine::line).toList());
    }
}
