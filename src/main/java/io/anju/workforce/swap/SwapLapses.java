package io.anju.workforce.swap;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.anju.database.CompanyScope;
import io.anju.identity.Companies;
import io.anju.kernel.Actor;
import io.anju.kernel.CompanyId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends questions that nobody settled before the turn began, or whose turn was taken out, and says so to whoever asked. */
@Component
class SwapLapses {

    private final Companies companies;
    private final SwapStore store;
    private final Exchange exchange;
    private final SwapNews news;
    private final TransactionTemplate transaction;

    SwapLapses(
            Companies companies, SwapStore store, Exchange exchange, SwapNews news, TransactionTemplate transaction) {
        this.companies = companies;
        this.store = store;
        this.exchange = exchange;
        this.news = news;
        this.transaction = transaction;
    }

    /** Looks every five minutes. */
    @Configuration(proxyBeanMethods = false)
    static class Job {

        @Bean
        RecurringTask<Void> swapLapsesTask(SwapLapses lapses, Clock clock) {
            return Tasks.recurring("swap-lapses", FixedDelay.ofMinutes(5))
                    .execute((instance, context) -> lapses.run(clock.instant()));
        }
    }

    /** Ends what is overtaken at {@code now}, company by company. */
    void run(Instant now) {
        for (var company : companies.all()) {
            CompanyScope.run(company, () -> transaction.executeWithoutResult(status -> end(company, now)));
        }
    }

    private void end(CompanyId company, Instant now) {
        var actor = Actor.system(company, "workforce");
        for (var swap : store.overtaken(now)) {
            store.move(swap, SwapState.LAPSED);
            store.step(actor, swap.id(), SwapStep.Kind.LAPSED, null, now);
            news.tell(actor, swap, exchange.any(swap.turn()), "swap-lapsed", List.of(swap.asker()), now);
        }
    }
}
