package io.anju.database.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.AnjuTest;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@AnjuTest
class MigrationsMarkTests {

    @Autowired
    Server server;

    @Test
    void data_that_went_through_every_migration_are_not_asked_again() {
        assertThat(new MigrationsMark(owner()).isThere()).isTrue();
    }

    @Test
    void data_that_another_version_left_are_looked_at_and_marked_anew() {
        JdbcClient.create(owner())
                .sql("comment on schema history is 'migrated by another version'")
                .update();
        assertThat(new MigrationsMark(owner()).isThere()).isFalse();
        Migrations.run(
                Flyway.configure().dataSource(owner()).defaultSchema("history").load());
        assertThat(new MigrationsMark(owner()).isThere()).isTrue();
    }

    private DataSource owner() {
        return new DriverManagerDataSource(
                server.url(), server.owner().role(), server.owner().password());
    }
}
