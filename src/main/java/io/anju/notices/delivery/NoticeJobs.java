package io.anju.notices.delivery;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the module does by itself. */
@Configuration(proxyBeanMethods = false)
class NoticeJobs {

    @Bean
    RecurringTask<Void> deliverNotices(DeliveryJob job) {
        return Tasks.recurring("deliver-notices", FixedDelay.ofSeconds(2)).execute((instance, context) -> job.tick());
    }
}
