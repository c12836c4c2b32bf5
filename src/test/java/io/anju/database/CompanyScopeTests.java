package io.anju.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.anju.AnjuTest;
import io.anju.kernel.CompanyId;
import io.anju.kernel.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AnjuTest
class CompanyScopeTests {

    private static final int THREADS = 64;
    private static final int ROUNDS = 50;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    @Qualifier("appPool")
    HikariDataSource pool;

    private final List<CompanyId> companies = List.of(CompanyId.next(), CompanyId.next(), CompanyId.next());

    @BeforeEach
    void each_company_has_as_many_rows_as_its_place_in_the_list() {
        for (var rows = 1; rows <= companies.size(); rows++) {
            var company = companies.get(rows - 1);
            for (var row = 0; row < rows; row++) {
                CompanyScope.in(company, () -> transaction.execute(status -> insert(company)));
            }
        }
    }

    @Test
    void a_pooled_connection_never_carries_one_company_to_the_next() throws Exception {
        // 64 threads wait for ten connections; how long that takes says nothing about whose rows they see
        pool.getHikariConfigMXBean().setConnectionTimeout(60_000);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = new ArrayList<Future<?>>();
            for (var thread = 0; thread < THREADS; thread++) {
                var offset = thread;
                work.add(threads.submit(() -> {
                    for (var round = 0; round < ROUNDS; round++) {
                        disturbAndRead(offset + round);
                    }
                }));
            }
            for (var each : work) {
                each.get();
            }
        }
        pool.getHikariConfigMXBean().setConnectionTimeout(3_000);
        assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    }

    @Test
    void without_a_company_there_are_no_rows() {
        assertThat(transaction.<Integer>execute(status -> count())).isZero();
        assertThat(count()).isZero();
    }

    @Test
    void a_company_cannot_write_a_row_of_another() {
        assertThatThrownBy(() -> CompanyScope.in(
                        companies.get(0), () -> transaction.execute(status -> insert(companies.get(1)))))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void the_system_role_reads_only_what_was_opened_to_it() {
        assertThat(CompanyScope.<Integer, RuntimeException>asSystem(this::count))
                .isPositive();
        assertThatThrownBy(() -> CompanyScope.asSystem(() -> jdbc.sql("select body from http.idempotent_answer")
                        .query(byte[].class)
                        .list()))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void the_scope_cannot_change_inside_a_transaction() {
        assertThatThrownBy(() -> CompanyScope.in(
                        companies.get(0),
                        () -> transaction.execute(status -> CompanyScope.in(companies.get(1), () -> count()))))
                .isInstanceOf(IllegalStateException.class);
    }

    private void disturbAndRead(int turn) {
        var place = turn % companies.size();
        if (turn % 5 == 0) {
            assertThatThrownBy(() -> CompanyScope.in(
                            companies.get((place + 1) % companies.size()),
                            () -> transaction.execute(
                                    status -> jdbc.sql("select broken").query().singleValue())))
                    .isInstanceOf(DataAccessException.class);
        }
        if (turn % 7 == 0) {
            assertThat(count()).isZero();
        }
        assertThat(CompanyScope.<Integer, RuntimeException>in(
                        companies.get(place), () -> transaction.execute(status -> count())))
                .isEqualTo(place + 1);
    }

    private int count() {
        return jdbc.sql("select count(*) from http.idempotent_answer")
                .query(Integer.class)
                .single();
    }

    private int insert(CompanyId company) {
        return jdbc.sql("""
                        insert into http.idempotent_answer (company_id, principal, key, fingerprint, created_at)
                        values (?, 'test', ?, 'f', now())""").params(company.value(), Ids.next().toString()).update();
    }
}
