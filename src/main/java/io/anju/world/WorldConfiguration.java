package io.anju.world;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Only an installation that was started with a world has the world's clock. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "anju.world", havingValue = "demo")
class WorldConfiguration {

    @Bean
    @Primary
    WorldClock worldClock() {
        return new WorldClock(Clock.systemUTC());
    }
}
