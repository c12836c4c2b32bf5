package io.anju.trail;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.anju.database.CompanyScope;
import io.anju.kernel.CompanyId;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Seals what every company did since the last time. */
@Configuration(proxyBeanMethods = false)
class TrailSealer {

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
            CompanyScope.run(new CompanyId(company), chain::seal);
        }
    }
}
