package io.anju.requests.promise;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets clocks under way follow published terms; what a dead process left is taken up by the next. */
@Configuration(proxyBeanMethods = false)
class TermsJob {

    @Bean
    RecurringTask<Void> followTerms(TermsReactions reactions) {
        return Tasks.recurring("follow-terms", FixedDelay.ofSeconds(2)).execute((task, context) -> reactions.goOn());
    }
}
