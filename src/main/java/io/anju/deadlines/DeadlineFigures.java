package io.anju.deadlines;

import io.anju.database.SystemGauge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How far the scan of the clocks is behind. */
@Configuration(proxyBeanMethods = false)
class DeadlineFigures {

    @Bean
    SystemGauge clockLag() {
        return new SystemGauge(
                "anju.clocks.lag.seconds", "how late the most overdue look at a clock is; worry above 10", """
                select coalesce(extract(epoch from greatest(cast(:now as timestamptz) - min(next_at), interval '0')), 0)
                  from deadlines.clock where next_at is not null""");
    }
}
