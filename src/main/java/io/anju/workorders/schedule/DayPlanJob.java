package io.anju.workorders.schedule;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Works out plans while dispatchers wait for them, and looks whether published days still hold. */
@Configuration(proxyBeanMethods = false)
class DayPlanJob {

    @Bean
    RecurringTask<Void> planDays(DayPlanRun run) {
        return Tasks.recurring("plan-days", FixedDelay.ofSeconds(1)).execute((task, context) -> run.all());
    }

    @Bean
    RecurringTask<Void> watchDays(DayWatch watch) {
        return Tasks.recurring("watch-days", FixedDelay.ofSeconds(30)).execute((task, context) -> watch.look());
    }
}
