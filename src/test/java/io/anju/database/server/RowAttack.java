package io.anju.database.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Tries to reach a victim's rows of a table, as the application, under a setting that is not the victim's. */
record RowAttack(DataSource pool, UUID attacker, UUID victim, Setting setting) {

    static final AtomicInteger ATTEMPTS = new AtomicInteger();

    /** What the connection was told before the attack. */
    enum Setting {
        /** The attacker's own company. */
        OWN,
        /** A company that does not exist. */
        NOBODYS,
        NONE,
        EMPTY,
        MALFORMED,
        /** The victim's own, of a transaction that is over. */
        COMMITTED,
        /** The victim's own, of a transaction that failed. */
        BROKEN
    }

    /** Everything that reached a row, or wrote one. */
    List<String> onTable(String table) throws SQLException {
        var wrong = new ArrayList<String>();
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try {
                attempt(connection, table, wrong);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
        return wrong;
    }

    /** Everything that could be read. */
    List<String> onView(String view) throws SQLException {
        var wrong = new ArrayList<String>();
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            note(wrong, view, "read", count(connection, read(view)));
            connection.rollback();
            connection.setAutoCommit(true);
        }
        return wrong;
    }

    private void attempt(Connection connection, String table, List<String> wrong) throws SQLException {
        var theirs = " where company_id = '" + victim + "'";
        note(wrong, table, "read", count(connection, read(table)));
        note(wrong, table, "change", update(connection, "update " + table + " set company_id = company_id" + theirs));
        note(wrong, table, "remove", update(connection, "delete from " + table + theirs));
        note(
                wrong,
                table,
                "plant",
                update(connection, "insert into " + table + " (company_id) values ('" + victim + "')"));
        note(wrong, table, "copy", update(connection, "insert into " + table + " select * from " + table + theirs));
        note(wrong, table, "move", update(connection, "update " + table + " set company_id = '" + victim + "'"));
    }

    /** Whoever has a company of their own sees their own; nobody else sees anything. */
    private String read(String table) {
        return "select count(*) from " + table
                + (setting == Setting.OWN ? " where company_id <> '" + attacker + "'" : "");
    }

    private void note(List<String> wrong, String table, String what, int rows) {
        if (rows != 0) {
            wrong.add(setting + " " + what + " " + table + ": " + rows);
        }
    }

    private int count(Connection connection, String sql) throws SQLException {
        return tell(connection, statement -> {
            try (var rows = statement.executeQuery(sql)) {
                rows.next();
                return rows.getInt(1);
            }
        });
    }

    private int update(Connection connection, String sql) throws SQLException {
        return tell(connection, statement -> statement.executeUpdate(sql));
    }

    private interface Attempt {
        int run(Statement statement) throws SQLException;
    }

    private int tell(Connection connection, Attempt attempt) throws SQLException {
        try (var statement = connection.createStatement()) {
            set(connection, statement);
            ATTEMPTS.incrementAndGet();
            return attempt.run(statement);
        } catch (SQLException refused) {
            return 0;
        } finally {
            connection.rollback();
        }
    }

    private void set(Connection connection, Statement statement) throws SQLException {
        if (setting == Setting.COMMITTED || setting == Setting.BROKEN) {
            statement.execute(local(victim.toString()));
            try {
                statement.execute(setting == Setting.BROKEN ? "select broken" : "select 1");
                connection.commit();
            } catch (SQLException meant) {
                connection.rollback();
            }
        }
        var value = value();
        if (value != null) {
            statement.execute(local(value));
        }
    }

    private @Nullable String value() {
        return switch (setting) {
            case OWN -> attacker.toString();
            case NOBODYS -> UUID.randomUUID().toString();
            case EMPTY -> "";
            case MALFORMED -> victim + " or true";
            case NONE, COMMITTED, BROKEN -> null;
        };
    }

    private static String local(String value) {
        return "select set_config('anju.company', '" + value + "', true)";
    }
}
