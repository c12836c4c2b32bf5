package io.anju.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.AnjuTest;
import io.anju.TestCompanies;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@AnjuTest
class BrokenConnectionTests {

    @Autowired
    TestCompanies companies;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_connection_that_breaks_in_a_transaction_is_reported_as_that_and_not_as_a_failed_rollback() {
        var company = companies.create();

        assertThatThrownBy(() -> company.inTransaction(() -> jdbc.sql("select pg_terminate_backend(pg_backend_pid())")
                        .query(Boolean.class)
                        .single()))
                .isInstanceOf(DataAccessResourceFailureException.class);
    }
}
