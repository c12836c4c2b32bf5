package io.anju.privacy.subject;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.anju.database.CompanyScope;
import io.anju.identity.Companies;
import io.anju.kernel.Actor;
import io.anju.kernel.CompanyId;
import io.anju.kernel.Refused;
import io.anju.privacy.subject.ErasureRows.Ordered;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Goes on with erasures whose process died: nobody stays half known because nobody ordered it again (T3, Y-10). */
@Configuration(proxyBeanMethods = false)
class BrokenErasures {

    /** Until then whoever ordered it is likely still at it; two at once would do no harm. */
    private static final Duration AT_WORK = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(BrokenErasures.class);

    private final Companies companies;
    private final Erasures erasures;
    private final ErasureRows rows;
    private final TransactionTemplate transaction;
    private final Clock clock;

    BrokenErasures(
            Companies companies, Erasures erasures, ErasureRows rows, TransactionTemplate transaction, Clock clock) {
        this.companies = companies;
        this.erasures = erasures;
        this.rows = rows;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> goOnWithErasures() {
        return Tasks.recurring("broken-erasures", FixedDelay.ofSeconds(30)).execute((task, context) -> goOn());
    }

    void goOn() {
        companies.all().forEach(company -> CompanyScope.run(company, () -> goOn(company)));
    }

    private void goOn(CompanyId company) {
        for (var ordered : unfinished()) {
            try {
                erasures.execute(inTheNameOf(ordered, company), ordered.request(), ordered.reason());
            } catch (Refused held) {
                LOG.debug(
                        "erasure {} waits for a hold to be lifted",
                        ordered.request().value());
            } catch (RuntimeException failed) {
                LOG.error(
                        "erasure {} does not come to its end", ordered.request().value(), failed);
            }
        }
    }

    private List<Ordered> unfinished() {
        return Objects.requireNonNull(
                transaction.execute(status -> rows.unfinished(clock.instant().minus(AT_WORK))));
    }

    /** Whoever ordered it, though perhaps no longer here, or without the right by now: what was begun has to end. */
    private static Actor inTheNameOf(Ordered ordered, CompanyId company) {
        return new Actor(
                company,
                ordered.account(),
                ordered.author(),
                Actor.system(company, "erasure").grants());
    }
}
