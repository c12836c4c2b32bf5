package io.anju.insight;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Counts the days that are over, and again those of them that changed. */
@Configuration(proxyBeanMethods = false)
class DayFoldJob {

    @Bean
    RecurringTask<Void> foldDays(DayFoldRun run) {
        return Tasks.recurring("fold-days", FixedDelay.ofMinutes(10)).execute((task, context) -> run.all());
    }
}
