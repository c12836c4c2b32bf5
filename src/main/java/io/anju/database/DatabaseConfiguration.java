package io.anju.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;
import org.springframework.transaction.PlatformTransactionManager;

/** One primary DataSource that follows the scope, one transaction manager, migrations by the owner. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    @Bean
    Secrets secrets(DatabaseSettings settings) {
        return new Secrets(settings.home().toAbsolutePath());
    }

    @Bean
    @ConditionalOnMissingBean
    Server databaseServer(DatabaseSettings settings, Secrets secrets) throws IOException, SQLException {
        if (settings.url() == null || settings.url().isBlank()) {
            return new EmbeddedServer(settings.home(), settings.name(), settings.fresh());
        }
        if (settings.user() == null || settings.password() == null) {
            throw new StartRefused("ANJU_DB_URL needs ANJU_DB_USER and ANJU_DB_PASSWORD");
        }
        return new ExternalServer(settings.url(), settings.user(), settings.password(), secrets);
    }

    @Bean(defaultCandidate = false)
    HikariDataSource appPool(Server server, DatabaseSettings settings) {
        return Pools.open("app", server.url(), server.app(), settings.poolSize(), settings.patience());
    }

    @Bean(defaultCandidate = false)
    HikariDataSource systemPool(Server server, DatabaseSettings settings) {
        return Pools.open("system", server.url(), server.system(), 3, settings.patience());
    }

    @Bean
    @Primary
    DataSource dataSource(@Qualifier("appPool") DataSource app, @Qualifier("systemPool") DataSource system) {
        return new ScopedDataSource(app, system);
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new CompanyTransactions(dataSource);
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

    @Bean
    JdbcCustomConversions jdbcCustomConversions(JdbcDialect dialect) {
        return JdbcCustomConversions.of(dialect, List.of(new IdConversions.Writing(), new IdConversions.Reading()));
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
