package io.anju.database.server;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import io.anju.database.DatabaseSettings;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** What the pools do and how much room the data folder has left. */
@Component
class ServerFigures implements MeterBinder {

    private final List<HikariDataSource> pools;
    private final DatabaseSettings settings;

    ServerFigures(
            @Qualifier("appPool") DataSource app, @Qualifier("systemPool") DataSource system, DatabaseSettings settings)
            throws SQLException {
        this.pools = List.of(app.unwrap(HikariDataSource.class), system.unwrap(HikariDataSource.class));
        this.settings = settings;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var pool : pools) {
            gauge(registry, pool, "anju.pool.active", "connections in use", HikariPoolMXBean::getActiveConnections);
            gauge(
                    registry,
                    pool,
                    "anju.pool.waiting",
                    "who waits for a connection",
                    HikariPoolMXBean::getThreadsAwaitingConnection);
            Gauge.builder("anju.pool.size", pool, HikariDataSource::getMaximumPoolSize)
                    .tag("pool", pool.getPoolName())
                    .register(registry);
        }
        Gauge.builder("anju.disk.free", this, ServerFigures::free)
                .description("room on the disk of the data folder")
                .baseUnit("bytes")
                .register(registry);
    }

    private static void gauge(
            MeterRegistry registry,
            HikariDataSource pool,
            String name,
            String description,
            ToDoubleFunction<HikariPoolMXBean> figure) {
        Gauge.builder(name, pool, one -> {
                    var state = one.getHikariPoolMXBean();
                    return state == null ? 0 : figure.applyAsDouble(state);
                })
                .description(description)
                .tag("pool", pool.getPoolName())
                .register(registry);
    }

    private double free() {
        try {
            return Files.getFileStore(settings.home()).getUsableSpace();
        } catch (IOException unreachable) {
            return Double.NaN;
        }
    }
}
