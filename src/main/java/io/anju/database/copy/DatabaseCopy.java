package io.anju.database.copy;

import io.anju.database.StartRefused;
import io.anju.database.backup.Migrated;
import io.anju.database.server.FirstColumn;
import io.anju.database.server.OpenedDatabase;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/** Carries every company from one database to an empty one, in one transaction on either side. */
final class DatabaseCopy {

    private static final String COMPANIES = "select company_id::text from identity.company order by 1";

    private final OpenedDatabase from;
    private final OpenedDatabase to;
    private final PrintStream out;

    DatabaseCopy(OpenedDatabase from, OpenedDatabase to, PrintStream out) {
        this.from = from;
        this.to = to;
        this.out = out;
    }

    /** Copies and compares all companies; how many rows there were. Refuses, and leaves the target empty, if anything differs. */
    long run() throws SQLException {
        try (var source = from.owner()) {
            return run(source, companies(source));
        }
    }

    /** The same with these companies alone. */
    long run(List<String> companies) throws SQLException {
        try (var source = from.owner()) {
            return run(source, companies);
        }
    }

    private long run(Connection source, List<String> companies) throws SQLException {
        to.migrate();
        try (var target = to.owner()) {
            refuseUnlike(source, target);
            var tables = CopiedTables.of(source);
            guards(target, tables, "disable");
            var rows = 0L;
            for (var company : companies) {
                enter(source, company);
                enter(target, company);
                var copied = 0L;
                for (var table : tables) {
                    copied += copy(source, target, table);
                }
                out.printf("%s: %,d rows in %d tables, the same on both sides%n", company, copied, tables.size());
                rows += copied;
            }
            copySequences(source, target);
            guards(target, tables, "enable");
            target.commit();
            return rows;
        }
    }

    /** The companies of the very snapshot that is copied. */
    private List<String> companies(Connection source) throws SQLException {
        var snapshot = FirstColumn.of(source, "select pg_export_snapshot()").getFirst();
        try (var system = from.system();
                var statement = system.createStatement()) {
            statement.execute("set transaction snapshot '" + snapshot + "'");
            return FirstColumn.of(system, COMPANIES);
        }
    }

    private void refuseUnlike(Connection source, Connection target) throws SQLException {
        if (!Migrated.of(source).equals(Migrated.of(target))) {
            throw new StartRefused(
                    "The two databases are of different versions of Anju; start this version on the older first.");
        }
        try (var system = to.system()) {
            var there = FirstColumn.of(system, COMPANIES).size();
            if (there > 0) {
                throw new StartRefused(
                        "The target is not empty: %d companies are in it. Nothing was copied.".formatted(there));
            }
        }
    }

    private static void enter(Connection connection, String company) throws SQLException {
        FirstColumn.of(connection, "select set_config('anju.company', ?, true)", company);
    }

    private static long copy(Connection source, Connection target, CopiedTable table) throws SQLException {
        run(target, table.stage());
        var sent = new Fingerprint();
        var reading = reading(source, table);
        var writing = target.unwrap(PGConnection.class).getCopyAPI().copyIn(table.copyIn());
        for (var row = reading.readFromCopy(); row != null; row = reading.readFromCopy()) {
            sent.add(row);
            writing.writeToCopy(row, 0, row.length);
        }
        writing.endCopy();
        run(target, table.unstage());
        run(target, "drop table staged");
        var expected = sent.end();
        var found = fingerprint(target, table);
        if (!found.equals(expected)) {
            throw new StartRefused("%s arrived with %,d rows (%s) instead of %,d (%s). Nothing was kept."
                    .formatted(table.name(), found.count(), found.sha256(), expected.count(), expected.sha256()));
        }
        return found.count();
    }

    private static Fingerprint.Rows fingerprint(Connection connection, CopiedTable table) throws SQLException {
        var found = new Fingerprint();
        var reading = reading(connection, table);
        for (var row = reading.readFromCopy(); row != null; row = reading.readFromCopy()) {
            found.add(row);
        }
        return found.end();
    }

    private static CopyOut reading(Connection connection, CopiedTable table) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI().copyOut(table.copyOut());
    }

    /** What guards a table against changes let these rows in once already; keys and checks stay on guard. */
    private static void guards(Connection target, List<CopiedTable> tables, String what) throws SQLException {
        for (var table : tables) {
            run(target, "alter table %s %s trigger user".formatted(table.name(), what));
        }
    }

    private static void copySequences(Connection source, Connection target) throws SQLException {
        for (var set : FirstColumn.of(source, """
                select format('select setval(%L, %s)', format('%I.%I', schemaname, sequencename), last_value)
                from pg_sequences where last_value is not null""")) {
            FirstColumn.of(target, set);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
