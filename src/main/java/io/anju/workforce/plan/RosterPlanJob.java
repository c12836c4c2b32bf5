package io.anju.workforce.plan;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every two seconds whether a plan waits. */
@Configuration(proxyBeanMethods = false)
class RosterPlanJob {

    @Bean
    RecurringTask<Void> rosterPlansTask(RosterPlanRun run) {
        return Tasks.recurring("roster-plans", FixedDelay.ofSeconds(2)).execute((instance, context) -> run.all());
    }
}
