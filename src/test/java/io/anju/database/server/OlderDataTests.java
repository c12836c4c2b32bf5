package io.anju.database.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.contract.ReachWorld;
import io.anju.database.server.Server.Login;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Rows under the first version of every module live on under this one, whatever was added since. They are those of a world
 * of today as far as the first version had a place for them; {@code bin/prove upgrade} does the same with real old data.
 */
@AnjuTest
class OlderDataTests {

    private static final String NAME = "anju_older";
    private static final DataFolder FOLDER = new DataFolder(Path.of("target/test-home"));
    private static final Login OWNER = new Login(NAME + "_owner", "older");

    private static final String TABLES = """
            select a.attrelid::regclass::text from pg_attribute a join pg_class c on c.oid = a.attrelid
            where c.relkind = 'r' and a.attname = 'company_id' order by 1""";

    private static final String COLUMNS = """
            select string_agg(quote_ident(attname), ', ') from pg_attribute
            where attrelid = '%s'::regclass and attnum > 0 and not attisdropped and attgenerated = ''""";

    /** Answers given before they were closed keep their work from happening twice and say nothing any more (ADR 0015). */
    private static final Map<String, String> MEANT = Map.of("http.idempotent_answer", """
            to_jsonb(k) || jsonb_build_object('key', encode(sha256(convert_to('find:' || k.key, 'UTF8')), 'hex'),
                'body', null, 'content_type', null)""");

    @Autowired
    ApplicationContext context;

    @Autowired
    TestCompanies companies;

    private Connection today;
    private Connection older;

    @BeforeEach
    void a_database_of_the_first_version() throws Exception {
        today = FOLDER.connect("anju_test");
        Sql.run(today, "drop database if exists " + NAME + " with (force)");
        Roles.ensure(today, OWNER, new Login(NAME + "_app", "older"), new Login(NAME + "_system", "older"));
        Sql.run(today, "create database " + NAME + " owner " + OWNER.role());
        older = FOLDER.connect(NAME);
        migrate("1");
        Sql.run(older, "comment on schema history is 'the first version'");
    }

    @AfterEach
    void away_with_it() throws SQLException {
        older.close();
        Sql.run(today, "drop database " + NAME + " with (force)");
        today.close();
    }

    @Test
    void rows_of_the_first_version_are_all_there_under_this_one() throws Exception {
        var firms = List.of(companies.create(), companies.create());
        for (var firm : firms) {
            new ReachWorld(firm, context);
        }
        var tables = texts(older, TABLES);
        var filled = new ArrayList<String>();
        for (var table : tables) {
            if (carryOver(table, firms.stream().map(firm -> firm.id().value().toString())) > 0) {
                filled.add(table);
            }
        }
        compared();
        keep(tables);

        migrate("latest");

        assertThat(filled).as("tables with rows").hasSizeGreaterThan(40);
        for (var table : tables) {
            assertThat(texts(older, """
                            select to_jsonb(k)::text from kept.%s k
                            where not exists (select 1 from %s t where to_jsonb(t) @> (%s))""".formatted(quoted(table), table, MEANT.getOrDefault(table, "to_jsonb(k)"))))
                    .as("changed or lost in " + table)
                    .isEmpty();
        }
        assertThat(texts(older, "select distinct json_array_length(candidates)::text from workorders.decision"))
                .containsExactly("1");
        assertThat(texts(older, """
                        select c.oid::regclass::text from pg_class c join pg_attribute a on a.attrelid = c.oid
                        where c.relkind = 'r' and a.attname = 'company_id' and c.relnamespace <> 'kept'::regnamespace
                          and not (c.relrowsecurity and c.relforcerowsecurity)""")).as("tables that a migration left open").isEmpty();
    }

    private static void migrate(String version) throws Exception {
        try (var superuser = FOLDER.connect(NAME)) {
            Migrations.run(Flyway.configure()
                    .dataSource(superuser.getMetaData().getURL(), OWNER.role(), OWNER.password())
                    .defaultSchema("history")
                    .target(version)
                    .load());
        }
    }

    /** How many rows found their place. Their order and what they refer to is nothing that a migration changes. */
    private int carryOver(String table, Stream<String> firms) throws SQLException {
        if (texts(today, "select to_regclass('%s')::text".formatted(table)).getFirst() == null) {
            return 0;
        }
        var rows = texts(
                        today,
                        "select coalesce(json_agg(t), '[]')::text from %s t where company_id = any('{%s}')"
                                .formatted(table, String.join(",", firms.toList())))
                .getFirst();
        var columns = texts(older, COLUMNS.formatted(table)).getFirst();
        Sql.run(older, "set session_replication_role = replica");
        try (var insert = older.prepareStatement(
                "insert into %s (%s) overriding system value select %2$s from json_populate_recordset(null::%1$s, ?::json)"
                        .formatted(table, columns))) {
            insert.setString(1, rows);
            return insert.executeUpdate();
        }
    }

    /** Those who were compared for a decision stood in rows of their own. */
    private void compared() throws SQLException {
        Sql.run(older, """
                insert into workorders.candidate (company_id, decision_id, rank, staff_id, name, obstacles, score, open_jobs,
                    same_team)
                select company_id, id, 1, gen_random_uuid(), '刘勇', '{}', 90, 0, true from workorders.decision""");
    }

    private void keep(List<String> tables) throws SQLException {
        Sql.run(older, "create schema kept");
        for (var table : tables) {
            Sql.run(older, "create table kept.%s as select * from %s".formatted(quoted(table), table));
        }
    }

    private static String quoted(String table) {
        return Sql.name(table);
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
