package io.anju.privacy.retention;

import io.anju.database.CompanyScope;
import io.anju.identity.Companies;
import io.anju.kernel.Actor;
import io.anju.kernel.CompanyId;
import io.anju.kernel.Retained;
import java.time.Clock;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ends what is due, company by company and kind by kind, in batches with a transaction each: a run that is killed has
 * done what it reported, and the next one finds the rest. What cannot be ended keeps nothing else.
 */
@Component
class RetentionRun {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionRun.class);

    private final Companies companies;
    private final RetentionPeriods periods;
    private final RetentionBatch batch;
    private final Purges purges;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RetentionRun(
            Companies companies,
            RetentionPeriods periods,
            RetentionBatch batch,
            Purges purges,
            TransactionTemplate transaction,
            Clock clock) {
        this.companies = companies;
        this.periods = periods;
        this.batch = batch;
        this.purges = purges;
        this.transaction = transaction;
        this.clock = clock;
    }

    void all() {
        companies.all().forEach(company -> CompanyScope.run(company, () -> one(company)));
    }

    /** Runs for the company in scope. */
    void one(CompanyId company) {
        for (var kind : periods.kinds()) {
            try {
                end(company, kind);
            } catch (RuntimeException failed) {
                LOG.error("{} of company {} could not be ended", kind.kind(), company.value(), failed);
            }
        }
    }

    private void end(CompanyId company, Retained kind) {
        var actor = Actor.system(company, "retention");
        var report = Objects.requireNonNull(transaction.execute(status -> begin(company, kind)));
        int ended;
        do {
            ended = batch.end(actor, kind, report);
        } while (ended == kind.atOnce());
        transaction.executeWithoutResult(status -> purges.end(report.id(), clock.instant()));
    }

    private Purge begin(CompanyId company, Retained kind) {
        var period = periods.of(kind);
        var now = clock.instant();
        return purges.begin(company, period, RetentionPeriods.boundary(period, now), now);
    }
}
