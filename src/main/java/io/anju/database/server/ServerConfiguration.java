package io.anju.database.server;

import com.zaxxer.hikari.HikariDataSource;
import io.anju.database.DatabaseSettings;
import io.anju.database.Secrets;
import io.anju.database.StartRefused;
import java.io.IOException;
import java.sql.SQLException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The server and what stands directly before it: two pools, and migrations by the owner. */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

    /** Everybody's session is looked up through these, in a millisecond; a few more so that a job that reads long is in nobody's way. */
    private static final int SYSTEM_CONNECTIONS = 6;

    private static final long SYSTEM_WAIT_MILLIS = 1_500;

    @Bean
    Secrets secrets(DatabaseSettings settings) {
        return new Secrets(settings.home().toAbsolutePath());
    }

    @Bean
    @ConditionalOnMissingBean
    Server databaseServer(DatabaseSettings settings, Secrets secrets) throws IOException, SQLException {
        if (settings.url() == null) {
            return new EmbeddedServer(settings.home(), settings.name(), settings.fresh());
        }
        if (settings.user() == null
                || settings.user().isBlank()
                || settings.password() == null
                || settings.password().isBlank()) {
            throw new StartRefused("ANJU_DB_URL needs ANJU_DB_USER and ANJU_DB_PASSWORD");
        }
        return new ExternalServer(settings.url(), settings.user(), settings.password(), secrets);
    }

    @Bean(defaultCandidate = false)
    HikariDataSource appPool(Server server, DatabaseSettings settings) {
        return Pools.open("app", server.url(), server.app(), settings.poolSize(), settings.patience());
    }

    /** Whoever waited here for the look at the session may have to wait at the other pool as well, five seconds in all. */
    @Bean(defaultCandidate = false)
    HikariDataSource systemPool(Server server, DatabaseSettings settings) {
        var pool = Pools.open("system", server.url(), server.system(), SYSTEM_CONNECTIONS, settings.patience());
        pool.setConnectionTimeout(SYSTEM_WAIT_MILLIS);
        return pool;
    }

    @Bean
    FlywayConnectionDetails migrationLogin(Server server) {
        return new FlywayConnectionDetails() {
            @Override
            public String getUsername() {
                return server.owner().role();
            }

            @Override
            public String getPassword() {
                return server.owner().password();
            }

            @Override
            public String getJdbcUrl() {
                return server.url();
            }
        };
    }

    @Bean
    FlywayMigrationStrategy migrationsPerModule() {
        return Migrations::run;
    }
}
