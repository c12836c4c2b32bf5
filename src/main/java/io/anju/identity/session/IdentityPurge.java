package io.anju.identity.session;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Removes sessions that expired and attempts that count no longer. */
@Configuration(proxyBeanMethods = false)
class IdentityPurge {

    @Bean
    RecurringTask<Void> purgeIdentity(Sessions sessions, Attempts attempts) {
        return Tasks.recurring("purge-identity", FixedDelay.ofHours(1)).execute((task, context) -> {
            sessions.purge();
            attempts.purge();
        });
    }
}
