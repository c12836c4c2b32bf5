package io.anju.requests.reading;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Learns where somebody asked for it, and from then on by itself once a week. */
@Configuration(proxyBeanMethods = false)
class TextLearningJob {

    @Bean
    RecurringTask<Void> learnFromRequests(TextLearningRun run) {
        return Tasks.recurring("learn-from-requests", FixedDelay.ofSeconds(10)).execute((task, context) -> run.all());
    }
}
