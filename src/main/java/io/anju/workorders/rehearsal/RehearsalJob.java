package io.anju.workorders.rehearsal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Works rehearsals out while managers wait for them. */
@Configuration(proxyBeanMethods = false)
class RehearsalJob {

    @Bean
    RecurringTask<Void> rehearse(RehearsalRun run) {
        return Tasks.recurring("rehearse", FixedDelay.ofSeconds(2)).execute((task, context) -> run.all());
    }
}
