package io.anju.workforce.plan;

import io.anju.database.CompanyScope;
import io.anju.identity.Companies;
import io.anju.kernel.CompanyId;
import io.anju.kernel.Ids;
import io.anju.workforce.rostering.RosterSearch;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Searches for what waits, one plan after the other. Nothing is locked meanwhile: progress and result are written under the claim
 * of this search, so that one that was killed is begun again by the next look, and one that was halted and comes back late writes
 * nothing.
 */
@Component
class RosterPlanRun {

    private static final Logger LOG = LoggerFactory.getLogger(RosterPlanRun.class);
    private static final Duration BETWEEN = Duration.ofMillis(500);

    private final Companies companies;
    private final RosterPlanStore store;
    private final PlanFactsQueries facts;
    private final TransactionTemplate transaction;

    RosterPlanRun(Companies companies, RosterPlanStore store, PlanFactsQueries facts, TransactionTemplate transaction) {
        this.companies = companies;
        this.store = store;
        this.facts = facts;
        this.transaction = transaction;
    }

    /** Searches for everything that waits, company by company. */
    void all() {
        for (var company : companies.all()) {
            while (CompanyScope.in(company, () -> one(company))) {
                // and the next one of this company
            }
        }
    }

    private boolean one(CompanyId company) {
        var claim = Ids.next();
        var claimed = Objects.requireNonNull(transaction.execute(status -> store.claim(claim)));
        claimed.ifPresent(plan -> aside(() -> CompanyScope.run(company, () -> search(plan, claim))));
        return claimed.isPresent();
    }

    /** On a thread of its own that the machine runs after everything people wait for. */
    private static void aside(Runnable work) {
        var thread = Thread.ofPlatform()
                .name("roster-plan")
                .priority(Thread.MIN_PRIORITY)
                .daemon()
                .start(work);
        try {
            thread.join();
        } catch (InterruptedException leaving) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }

    private void search(RosterPlan plan, UUID claim) {
        try {
            var model = Objects.requireNonNull(
                    transaction.execute(status -> new PlanModel(plan.order(), facts.of(plan.order()))));
            var limits = new RosterSearch.Limits(
                    plan.order().seed(),
                    Long.MAX_VALUE / 1000,
                    Duration.ofSeconds(plan.order().seconds()));
            var found = RosterSearch.plan(model.task(), limits, watch(plan.id(), claim));
            var draft = model.draft(found.roster());
            transaction.executeWithoutResult(status -> store.done(
                    plan.id(), claim, draft, found.cost().hard(), found.cost().soft()));
        } catch (RuntimeException failed) {
            LOG.error("roster plan {} failed", plan.id(), failed);
            transaction.executeWithoutResult(status -> store.failed(plan.id(), claim));
        }
    }

    private RosterSearch.Watch watch(UUID id, UUID claim) {
        return new RosterSearch.Watch() {
            private long told = System.nanoTime() - BETWEEN.toNanos();

            @Override
            public boolean goOn(double share, int hard, int soft) {
                if (System.nanoTime() - told < BETWEEN.toNanos()) {
                    return true;
                }
                told = System.nanoTime();
                int percent = (int) Math.min(99, 100 * share);
                return Optional.ofNullable(
                                transaction.execute(status -> store.progress(id, claim, percent, hard, soft)))
                        .orElse(false);
            }
        };
    }
}
