package io.anju.workforce.certificate;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks at the ends of certificates every morning, before work begins. */
@Configuration(proxyBeanMethods = false)
class CertificateJobs {

    private static final LocalTime AT = LocalTime.of(7, 30);

    @Bean
    RecurringTask<Void> certificateWarningsTask(CertificateWarnings warnings, Clock clock) {
        return Tasks.recurring("certificate-warnings", Schedules.daily(CertificateQueries.ZONE, AT))
                .execute((instance, context) -> warnings.run(clock.instant()));
    }
}
