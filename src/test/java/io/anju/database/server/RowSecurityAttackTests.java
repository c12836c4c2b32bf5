package io.anju.database.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.contract.ReachWorld;
import io.anju.database.server.RowAttack.Setting;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody who can run any SQL as the application, but not in the victim's name, against every table and view of the
 * catalogue (goal T2). {@code -Danju.rows=20} repeats it twenty times.
 */
@AnjuTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RowSecurityAttackTests {

    private static final int ROUNDS = Integer.getInteger("anju.rows", 1);
    private static final int THREADS = 64;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestCompanies companies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("appPool")
    HikariDataSource pool;

    private TestCompany victim;
    private TestCompany attacker;
    private List<String> tables;
    private List<String> views;

    @BeforeAll
    void two_companies_with_a_record_of_every_kind() throws Exception {
        victim = companies.create();
        attacker = companies.create();
        new ReachWorld(victim, context);
        new ReachWorld(attacker, context);
        tables = owned("'r', 'p'");
        views = owned("'v', 'm'");
    }

    @Test
    void whatever_the_setting_no_statement_of_any_thread_reaches_a_row_of_another_company() throws Exception {
        var before = rows();
        var attacks = attacks();
        pool.getHikariConfigMXBean().setConnectionTimeout(60_000);
        var wrong = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (var done : threads.invokeAll(attacks)) {
                wrong.addAll(done.get());
            }
        } finally {
            pool.getHikariConfigMXBean().setConnectionTimeout(3_000);
        }
        System.out.println("row security: " + tables.size() + " tables, " + views.size() + " views, " + THREADS
                + " threads, attempts " + RowAttack.ATTEMPTS.get() + ", wrong " + wrong.size());
        assertThat(wrong).isEmpty();
        assertThat(rows()).isEqualTo(before);
        assertThat(before.values().stream().mapToInt(Integer::intValue).sum())
                .as("rows to be had")
                .isGreaterThan(50);
    }

    @Test
    void what_somebody_left_on_every_connection_for_good_does_not_count_inside_a_company() throws Exception {
        var poisoned = new ArrayList<Connection>();
        for (var each = 0; each < pool.getMaximumPoolSize(); each++) {
            var connection = pool.getConnection();
            poisoned.add(connection);
            Sql.run(connection, "set anju.company = '" + victim.id().value() + "'");
        }
        for (var each : poisoned) {
            each.close();
        }
        try {
            for (var table : tables) {
                assertThat(attacker.inTransaction(() -> count(table, attacker)))
                        .as(table)
                        .isZero();
            }
        } finally {
            pool.getHikariPoolMXBean().softEvictConnections();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set role %s_system",
                "set role %s_owner",
                "set session authorization %s_owner",
                "alter table requests.service_request disable row level security",
                "alter table requests.service_request no force row level security",
                "drop policy company on requests.service_request",
                "create policy mine on requests.service_request using (true)",
                "truncate requests.service_request",
                "create table requests.mine (id int)",
                "create schema mine",
                "create function requests.mine() returns int language sql security definer as 'select 1'",
                "select pg_read_file('postgresql.conf')",
                "copy (select 1) to program 'id'",
                "copy identity.account to '/dev/null'",
                "select lo_import('/etc/passwd')",
                "alter role %s_app bypassrls",
                "alter system set fsync = off",
                "select token_hash from identity.attempts",
                "select * from history.requests"
            })
    void the_application_may_do_nothing_that_its_owner_may(String statement) throws SQLException {
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            assertThatThrownBy(() -> Sql.run(connection, statement.formatted(connection.getCatalog())))
                    .isInstanceOf(SQLException.class);
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    @Test
    void no_function_runs_with_the_rights_of_its_maker() {
        assertThat(names("""
                        select n.nspname || '.' || p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                        where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')""")).isEmpty();
    }

    private List<Callable<List<String>>> attacks() {
        var attacks = new ArrayList<Callable<List<String>>>();
        for (var setting : Setting.values()) {
            var attack = new RowAttack(pool, attacker.id().value(), victim.id().value(), setting);
            for (var round = 0; round < ROUNDS; round++) {
                tables.forEach(table -> attacks.add(() -> attack.onTable(table)));
                views.forEach(view -> attacks.add(() -> attack.onView(view)));
            }
        }
        Collections.shuffle(attacks, new Random(ROUNDS));
        return attacks;
    }

    /** How many rows the victim has in each table. */
    private Map<String, Integer> rows() {
        return victim.inTransaction(() -> {
            var rows = new TreeMap<String, Integer>();
            tables.forEach(table -> rows.put(table, count(table, attacker)));
            return rows;
        });
    }

    private int count(String table, TestCompany except) {
        return jdbc.sql("select count(*) from " + table + " where company_id <> ?")
                .param(except.id().value())
                .query(Integer.class)
                .single();
    }

    /** Tables or views with a company, as far as the application may look at them at all. */
    private List<String> owned(String kinds) {
        return names("""
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid and a.attname = 'company_id' and not a.attisdropped
                where c.relkind in (""" + kinds + """
                ) and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
                  and has_table_privilege(c.oid, 'select') order by 1""");
    }

    private List<String> names(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
