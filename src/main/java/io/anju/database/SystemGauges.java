package io.anju.database;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Reads the figures of all modules together, when somebody looks and at most every five seconds. */
@Component
class SystemGauges implements MeterBinder {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final List<SystemGauge> gauges;
    private final JdbcClient jdbc;
    private final Clock clock;
    private Map<String, Double> values = Map.of();
    private Instant read = Instant.MIN;

    SystemGauges(List<SystemGauge> gauges, JdbcClient jdbc, Clock clock) {
        this.gauges = gauges;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var gauge : gauges) {
            Gauge.builder(gauge.name(), this, all -> all.value(gauge.name()))
                    .description(gauge.description())
                    .register(registry);
        }
    }

    /** Not a number while the database is away. */
    private synchronized double value(String name) {
        var now = clock.instant();
        if (read.plus(FRESH).isBefore(now)) {
            read = now;
            values = readAll(now);
        }
        return values.getOrDefault(name, Double.NaN);
    }

    private Map<String, Double> readAll(Instant now) {
        try {
            return CompanyScope.asSystem(() -> {
                var found = new HashMap<String, Double>();
                gauges.forEach(gauge -> found.put(gauge.name(), read(gauge, now)));
                return found;
            });
        } catch (DataAccessException | TransactionException away) {
            return Map.of();
        }
    }

    private double read(SystemGauge gauge, Instant now) {
        var statement = jdbc.sql(gauge.sql());
        if (gauge.sql().contains(":now")) {
            statement = statement.param("now", Timestamp.from(now));
        }
        return statement.query(Double.class).single();
    }
}
