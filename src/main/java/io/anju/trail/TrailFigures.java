package io.anju.trail;

import io.anju.database.SystemGauge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of the record is not sealed yet. */
@Configuration(proxyBeanMethods = false)
class TrailFigures {

    @Bean
    SystemGauge unsealedTrail() {
        return new SystemGauge(
                "anju.trail.unsealed",
                "entries of the record that wait for their seal; worry when it only grows",
                "select count(*) from trail.unsealed");
    }
}
