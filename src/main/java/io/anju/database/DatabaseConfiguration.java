package io.anju.database;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;
import org.springframework.transaction.PlatformTransactionManager;

/** One primary DataSource that follows the scope, one transaction manager. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

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
    JdbcCustomConversions jdbcCustomConversions(JdbcDialect dialect) {
        return JdbcCustomConversions.of(dialect, List.of(new IdConversions.Writing(), new IdConversions.Reading()));
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
