package io.anju.notices.delivery;

import io.anju.database.SystemGauge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What waits to be sent. */
@Configuration(proxyBeanMethods = false)
class DeliveryFigures {

    @Bean
    SystemGauge waitingDeliveries() {
        return new SystemGauge(
                "anju.deliveries.waiting",
                "letters and messages on their way, those tried again after a failure included",
                "select count(*) from notices.delivery where next_at is not null");
    }

    @Bean
    SystemGauge deliveryLag() {
        return new SystemGauge(
                "anju.deliveries.lag.seconds", "how late the most overdue letter or message is; worry above 60", """
                select coalesce(extract(epoch from greatest(cast(:now as timestamptz) - min(next_at), interval '0')), 0)
                  from notices.delivery where next_at is not null""");
    }
}
