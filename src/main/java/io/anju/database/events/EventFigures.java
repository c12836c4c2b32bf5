package io.anju.database.events;

import io.anju.database.SystemGauge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What no listener finished yet. */
@Configuration(proxyBeanMethods = false)
class EventFigures {

    @Bean
    SystemGauge eventsNotHeard() {
        return new SystemGauge(
                "anju.events.outstanding",
                "events that a listener has still to hear; worry when it stays above 100",
                "select count(*) from events.event_publication");
    }
}
