package io.anju.deadlines;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.anju.database.CompanyScope;
import io.anju.kernel.CompanyId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Runs the scanner twice a second for the companies that have something due; the only reader of the clock. Jobs are looked
 * for once a second, and one that rested for as long would run only every other time.
 */
@Configuration(proxyBeanMethods = false)
class DeadlineJob {

    private static final Duration LITTLE = Duration.ofMillis(50);
    private static final Duration BETWEEN = Duration.ofMillis(500);

    private final JdbcClient jdbc;
    private final Deadlines deadlines;
    private final Clock clock;

    DeadlineJob(JdbcClient jdbc, Deadlines deadlines, Clock clock) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> deadlineScan() {
        return Tasks.recurring("deadline-scan", FixedDelay.of(LITTLE)).execute((instance, context) -> {
            run(clock.instant());
            LockSupport.parkNanos(BETWEEN.toNanos());
            run(clock.instant());
        });
    }

    /** Scans every company with due clocks; gives the number of clocks marked. */
    int run(Instant now) {
        return companiesWithDueClocks(now).stream()
                .mapToInt(company -> CompanyScope.<Integer, RuntimeException>in(company, () -> deadlines.scan(now)))
                .sum();
    }

    private List<CompanyId> companiesWithDueClocks(Instant now) {
        return CompanyScope.asSystem(() -> jdbc.sql("""
                                select company_id from deadlines.clock where next_at < :now
                                union
                                select company_id from deadlines.ladder_look where next_at < :now""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new CompanyId(row.getObject("company_id", UUID.class)))
                .list());
    }
}
