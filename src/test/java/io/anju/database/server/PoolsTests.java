package io.anju.database.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.anju.AnjuTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AnjuTest
class PoolsTests {

    @Autowired
    Server server;

    private HikariDataSource pool;

    @BeforeEach
    void a_pool_of_little_patience() {
        pool = Pools.open("impatient", server.url(), server.app(), 2, Duration.ofSeconds(1));
    }

    @AfterEach
    void closed() {
        pool.close();
    }

    @Test
    void a_statement_that_does_not_end_is_ended() throws SQLException {
        try (var connection = pool.getConnection()) {
            assertThatThrownBy(() -> Sql.run(connection, "select pg_sleep(60)"))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            failed -> assertThat(failed.getSQLState()).isEqualTo("57014"));
        }
    }

    @Test
    void nobody_waits_for_long_for_a_lock_that_somebody_else_keeps() throws SQLException {
        var lock = "select pg_advisory_xact_lock(hashtextextended('pools-test', 0))";
        try (var one = inTransaction();
                var other = inTransaction()) {
            Sql.run(one, lock);
            assertThatThrownBy(() -> Sql.run(other, lock))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            failed -> assertThat(failed.getSQLState()).isEqualTo("55P03"));
        }
    }

    @Test
    void whoever_falls_silent_in_a_transaction_loses_it() throws SQLException {
        try (var connection = inTransaction()) {
            assertThat(Sql.exists(
                            connection,
                            "select 1 from pg_settings where name = ? and setting = '8000'",
                            "idle_in_transaction_session_timeout"))
                    .isTrue();
        }
    }

    private Connection inTransaction() throws SQLException {
        var connection = pool.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }
}
