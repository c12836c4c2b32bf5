package io.anju.notices.delivery;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.anju.notices.Channel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the module does by itself: each channel alone, since a mail server that hangs may hold up no code by SMS. */
@Configuration(proxyBeanMethods = false)
class NoticeJobs {

    @Bean
    RecurringTask<Void> deliverTexts(DeliveryJob job) {
        return deliver("deliver-notices", Channel.SMS, job);
    }

    @Bean
    RecurringTask<Void> deliverLetters(DeliveryJob job) {
        return deliver("deliver-letters", Channel.EMAIL, job);
    }

    private static RecurringTask<Void> deliver(String name, Channel channel, DeliveryJob job) {
        return Tasks.recurring(name, FixedDelay.ofSeconds(2)).execute((instance, context) -> job.tick(channel));
    }
}
