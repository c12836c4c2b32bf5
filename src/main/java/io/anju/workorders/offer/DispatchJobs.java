package io.anju.workorders.offer;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the search for people does by itself: an offer of 60 seconds needs a look every few seconds. */
@Configuration(proxyBeanMethods = false)
class DispatchJobs {

    @Bean
    RecurringTask<Void> dispatchTask(DispatchJob job) {
        return Tasks.recurring("dispatch", FixedDelay.ofSeconds(3)).execute((instance, context) -> job.tick());
    }
}
