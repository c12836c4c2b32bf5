package io.anju.trail;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.anju.database.CompanyScope;
import io.anju.kernel.CompanyId;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Seals what every company did since the last time. */
@Configuration(proxyBeanMethods = false)
class TrailSealer {

    private static final Logger LOG = LoggerFactory.getLogger(TrailSealer.class);
    private static final int SECONDS = 30;

    @Bean
    RecurringTask<Void> sealTrail(JdbcClient jdbc, TrailChain chain) {
        return Tasks.recurring("seal-trail", FixedDelay.ofSeconds(SECONDS))
                .execute((task, context) -> run(jdbc, chain));
    }

    static void run(JdbcClient jdbc, TrailChain chain) {
        List<UUID> companies = CompanyScope.asSystem(() -> jdbc.sql("select distinct company_id from trail.unsealed")
                .query((row, number) -> row.getObject(1, UUID.class))
                .list());
        for (var company : companies) {
            seal(new CompanyId(company), chain);
        }
    }

    /** A record that somebody tampered with may not keep those of other companies open. */
    private static void seal(CompanyId company, TrailChain chain) {
        try {
            CompanyScope.run(company, () -> {
                while (chain.seal() == TrailChain.BATCH) {
                    LOG.debug("more than a batch waits in company {}", company.value());
                }
            });
        } catch (DataAccessException failed) {
            LOG.error("the record of company {} could not be sealed", company.value(), failed);
        }
    }
}
