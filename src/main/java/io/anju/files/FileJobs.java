package io.anju.files;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to files by itself. */
@Configuration(proxyBeanMethods = false)
class FileJobs {

    @Bean
    RecurringTask<Void> filePurgeTask(FilePurge purge, Clock clock) {
        return Tasks.recurring("file-purge", FixedDelay.ofHours(6))
                .execute((instance, context) -> purge.run(clock.instant()));
    }
}
