package io.anju.prove;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.anju.database.server.DataFolder;
import io.anju.database.server.FirstColumn;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.LoggerFactory;

/**
 * Fingerprints of a data folder: how many rows each table has, and a hash of each column over all rows. Columns that only one
 * version has are told, columns that both have must be the same, and no row may be missing.
 */
final class Rows {

    private static final String TABLES = """
            select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'history') order by 1""";

    private static final String COLUMNS = """
            select attname from pg_attribute where attrelid = cast(? as regclass) and attnum > 0 and not attisdropped
            order by 1""";

    /**
     * Columns that are meant to change: jobs run and say when they come again, and answers that were kept open are
     * closed or emptied, their keys with them. The rows themselves are counted as all others.
     */
    private static final List<String> CHANGING = List.of("jobs.scheduled_tasks.", "http.idempotent_answer.");

    /** Rows that a migration brings to every company: the others are held against each other. */
    private static final Map<String, String> BROUGHT = Map.of("codes.label", "list = 'certificate'");

    private Rows() {}

    public static void main(String... said) throws Exception {
        ((Logger) LoggerFactory.getLogger("ROOT")).setLevel(Level.OFF);
        var folder = new DataFolder(Path.of(said[0]));
        Map<String, String> now;
        try (var server = folder.awake();
                var connection = folder.connect(DataFolder.DATABASE)) {
            now = fingerprints(connection);
        }
        if (said[1].equals("count")) {
            now.forEach((what, print) -> System.out.println(what + " " + print));
        } else {
            compare(Files.readAllLines(Path.of(said[2])), now);
        }
        System.exit(0);
    }

    private static void compare(List<String> before, Map<String, String> now) {
        var lost = new ArrayList<String>();
        for (var line : before) {
            var parts = line.split(" ", 2);
            var found = now.remove(parts[0]);
            if (found == null) {
                System.out.println("  no longer there: " + parts[0]);
            } else if (!found.equals(parts[1]) && CHANGING.stream().noneMatch(parts[0]::startsWith)) {
                lost.add("%s was %s, is %s".formatted(parts[0], parts[1], found));
            }
        }
        now.keySet().forEach(what -> System.out.println("  new: " + what));
        if (!lost.isEmpty()) {
            System.out.println("Changed:\n  " + String.join("\n  ", lost));
            System.exit(1);
        }
        System.out.printf("  the same: %,d counts and columns%n", before.size());
    }

    private static Map<String, String> fingerprints(Connection connection) throws SQLException {
        var prints = new LinkedHashMap<String, String>();
        for (var table : FirstColumn.of(connection, TABLES)) {
            var own = " where not (" + BROUGHT.getOrDefault(table, "false") + ")";
            prints.put(table, one(connection, "select count(*) from " + table + own) + " rows");
            for (var column : FirstColumn.of(connection, COLUMNS, table)) {
                prints.put(table + "." + column, one(connection, """
                        select coalesce(md5(string_agg(h, '' order by h)), '') from (
                          select md5(coalesce(%s::text, '~')) || md5(coalesce(%s, '')) h from %s t %s) x""".formatted(
                                quoted(column), key(connection, table), table, own)));
            }
        }
        return prints;
    }

    /** What tells the rows of a table apart, so that exchanging values between rows shows. */
    private static String key(Connection connection, String table) throws SQLException {
        var key = FirstColumn.of(connection, """
                select a.attname from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
                where i.indrelid = cast(? as regclass) and i.indisprimary order by 1""", table);
        return key.isEmpty()
                ? "''"
                : String.join("::text || ", key.stream().map(Rows::quoted).toList()) + "::text";
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }

    private static String one(Connection connection, String sql) throws SQLException {
        return FirstColumn.of(connection, sql).getFirst();
    }
}
