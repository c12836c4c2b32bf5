package io.anju.privacy.retention;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.anju.calendar.ServiceCalendar;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ends personal data every night, when the fewest people work. */
@Configuration(proxyBeanMethods = false)
class RetentionJob {

    private static final LocalTime AT = LocalTime.of(3, 20);

    @Bean
    RecurringTask<Void> endPersonalData(RetentionRun run) {
        return Tasks.recurring("end-personal-data", Schedules.daily(ServiceCalendar.CHINA, AT))
                .execute((task, context) -> run.all());
    }
}
