package io.anju.requests.promise;

import io.anju.database.CompanyScope;
import io.anju.deadlines.ServiceTerms;
import io.anju.deadlines.TermsPublished;
import io.anju.deadlines.TermsVersion.RunningClocks;
import io.anju.kernel.Actor;
import io.anju.kernel.CompanyId;
import io.anju.requests.RequestId;
import io.anju.requests.journal.RequestJournal;
import io.anju.requests.journal.ServiceRequest;
import io.anju.requests.promise.TermsRuns.TermsRun;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes published terms over into clocks that run, where their publisher said so (C-01): some requests in a transaction, so
 * that nobody waits for all of them, and whatever ends the process in between costs nothing. Doing it twice changes nothing.
 */
@Component
public class TermsReactions {

    private static final Logger LOG = LoggerFactory.getLogger(TermsReactions.class);
    private static final int AT_ONCE = 50;

    private final TermsRuns runs;
    private final ServiceTerms terms;
    private final RequestPromises promises;
    private final RequestClocks clocks;
    private final RequestJournal journal;
    private final TransactionTemplate transaction;

    TermsReactions(
            TermsRuns runs,
            ServiceTerms terms,
            RequestPromises promises,
            RequestClocks clocks,
            RequestJournal journal,
            TransactionTemplate transaction) {
        this.runs = runs;
        this.terms = terms;
        this.promises = promises;
        this.clocks = clocks;
        this.journal = journal;
        this.transaction = transaction;
    }

    /** The publication, as told by the clocks; {@link #goOn} does the work. */
    @ApplicationModuleListener
    public void on(TermsPublished event) {
        if (event.running() != RunningClocks.KEPT) {
            runs.begin(event);
        }
    }

    /** Everything that is left to be done, company by company. */
    void goOn() {
        for (var company : CompanyScope.asSystem(runs::companies)) {
            try {
                CompanyScope.run(company, () -> goOn(company));
            } catch (RuntimeException failed) {
                LOG.error("clocks of company {} do not follow its terms yet", company.value(), failed);
            }
        }
    }

    /** The same for the company in scope. */
    public void goOn(CompanyId company) {
        while (Boolean.TRUE.equals(transaction.execute(status -> step(company)))) {
            LOG.debug("some clocks of company {} follow its terms", company.value());
        }
    }

    private boolean step(CompanyId company) {
        var found = runs.lockNext();
        if (found.isEmpty()) {
            return false;
        }
        var run = found.get();
        var next = runs.next(run, AT_ONCE);
        if (!next.isEmpty()) {
            var reason = Objects.requireNonNull(terms.version(run.version()).reason());
            next.forEach(id -> follow(company, run, id, reason));
        }
        runs.advance(run, next, journal.now());
        return true;
    }

    private void follow(CompanyId company, TermsRun run, UUID id, String reason) {
        journal.find(new RequestId(id))
                .filter(request -> !request.report().isRecorded())
                .ifPresent(request -> {
                    follow(company, run, request, reason);
                    journal.announce(request);
                });
    }

    private void follow(CompanyId company, TermsRun run, ServiceRequest request, String reason) {
        var at = run.publishedAt();
        if (run.running() == RunningClocks.ALL) {
            clocks.reclassify(Actor.system(company, "terms"), request, at, reason);
        } else {
            clocks.hasten(request, promises.of(request, at), reason, at);
        }
    }
}
