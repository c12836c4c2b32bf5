package io.anju.http;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.anju.database.CompanyScope;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forgets the answers that nobody will ask for again. */
@Configuration(proxyBeanMethods = false)
class AnswerPurge {

    /** A phone may be offline for a week and then be left in a drawer for a while. */
    static final Duration KEPT = Duration.ofDays(30);

    private static final int AT_ONCE = 5_000;

    @Bean
    RecurringTask<Void> purgeAnswers(JdbcClient jdbc, Clock clock) {
        return Tasks.recurring("purge-answers", FixedDelay.ofHours(1))
                .execute((task, context) -> run(jdbc, clock.instant()));
    }

    /** Removes what is older than a month, in pieces that hold nobody up. */
    static void run(JdbcClient jdbc, Instant now) {
        CompanyScope.<Integer, RuntimeException>asSystem(() -> {
            var removed = AT_ONCE;
            while (removed == AT_ONCE) {
                removed = removeSome(jdbc, now.minus(KEPT));
            }
            return removed;
        });
    }

    private static int removeSome(JdbcClient jdbc, Instant before) {
        return jdbc.sql("""
                        delete from http.idempotent_answer where (company_id, principal, key) in (
                            select company_id, principal, key from http.idempotent_answer
                            where created_at < ? limit ?)""").params(Timestamp.from(before), AT_ONCE).update();
    }
}
