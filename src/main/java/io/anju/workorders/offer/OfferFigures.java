package io.anju.workorders.offer;

import io.anju.database.SystemGauge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What waits for somebody's answer. */
@Configuration(proxyBeanMethods = false)
class OfferFigures {

    @Bean
    SystemGauge waitingOffers() {
        return new SystemGauge(
                "anju.offers.waiting",
                "offers of work that nobody answered yet",
                "select count(*) from workorders.offer where next_at is not null");
    }
}
