package io.anju.requests.reading;

import io.anju.database.CompanyScope;
import io.anju.kernel.CompanyId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Learns company by company. The wish goes away in the transaction that keeps the model, so that whoever is killed between
 * begins again; nothing is locked while it learns.
 */
@Component
class TextLearningRun {

    /** It looks by itself no more often. */
    private static final Duration WEEK = Duration.ofDays(7);

    /** And learns by itself only from so many more than last time. */
    private static final int MORE = 20;

    private static final Logger LOG = LoggerFactory.getLogger(TextLearningRun.class);

    private final ConfirmedRequests requests;
    private final TextModelStore store;
    private final Suggestions suggestions;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TextLearningRun(
            ConfirmedRequests requests,
            TextModelStore store,
            Suggestions suggestions,
            TransactionTemplate transaction,
            Clock clock) {
        this.requests = requests;
        this.store = store;
        this.suggestions = suggestions;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Runs for those that wait, and once a week for those that asked before. */
    void all() {
        var due = CompanyScope.asSystem(() -> store.due(clock.instant().minus(WEEK)));
        for (var company : due) {
            try {
                CompanyScope.run(company, () -> one(company));
            } catch (RuntimeException failed) {
                LOG.error("company {} learns nothing", company.value(), failed);
            }
        }
    }

    /** Runs for the company in scope. */
    void one(CompanyId company) {
        var now = clock.instant();
        var status = Objects.requireNonNull(transaction.execute(reading -> store.status()));
        if (!isDue(status, now)) {
            return;
        }
        List<Example> examples = Objects.requireNonNull(transaction.execute(reading -> requests.all()));
        var enough = status.wantedAt() != null || examples.size() >= status.examples() + MORE;
        var learned = enough ? TextLearning.learn(examples) : Optional.<TextLearning.Learned>empty();
        transaction.executeWithoutResult(writing ->
                learned.ifPresentOrElse(model -> store.learned(company, model, now), () -> store.tried(company, now)));
        suggestions.forget(company);
    }

    private static boolean isDue(TextModelStore.Status status, Instant now) {
        var tried = status.triedAt();
        return status.wantedAt() != null || tried != null && tried.plus(WEEK).isBefore(now);
    }
}
