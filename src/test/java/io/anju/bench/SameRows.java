package io.anju.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The rows that one transaction of the application wrote, to be written again by plain JDBC: one prepared statement a row,
 * one commit, new ids and numbers each time. Rows that are gone again (events that were heard) are left out, which favours
 * plain JDBC.
 */
final class SameRows {

    private static final AtomicLong COUNTER = new AtomicLong(System.nanoTime());

    private record Table(String name, List<String> columns, List<Integer> types, Set<String> unique) {

        String insert() {
            return "insert into " + name + " (" + String.join(", ", columns) + ") values ("
                    + String.join(", ", columns.stream().map(column -> "?").toList()) + ")";
        }
    }

    private record Row(Table table, List<@Nullable Object> values) {}

    private final List<Row> rows;
    private final Set<UUID> made;

    private SameRows(List<Row> rows, Set<UUID> made) {
        this.rows = rows;
        this.made = made;
    }

    /** What the transaction wrote that made this row. */
    static SameRows of(Connection connection, String table, UUID id) throws SQLException {
        var transaction = text(connection, "select xmin::text from " + table + " where id = '" + id + "'");
        var rows = new ArrayList<Row>();
        for (var name : tables(connection)) {
            rows.addAll(written(connection, name, transaction));
        }
        var made = new HashSet<UUID>();
        for (var row : rows) {
            for (var column = 0; column < row.values().size(); column++) {
                var name = row.table().columns().get(column);
                if (row.values().get(column) instanceof UUID value
                        && (name.equals("\"id\"") || name.endsWith("_token\""))) {
                    made.add(value);
                }
            }
        }
        return new SameRows(inOrder(connection, rows), made);
    }

    int size() {
        return rows.size();
    }

    /** How many rows of which table, for people. */
    String listed() {
        var counts = new HashMap<String, Integer>();
        rows.forEach(row -> counts.merge(row.table().name(), 1, Integer::sum));
        return counts.toString();
    }

    /** Statements of one connection, to be prepared once. */
    final class Writer implements AutoCloseable {

        private final Connection connection;
        private final Map<Table, PreparedStatement> statements = new HashMap<>();

        /** On a connection of its own, which it closes. */
        Writer(Connection connection) throws SQLException {
            this.connection = connection;
            connection.setAutoCommit(false);
        }

        void write() throws SQLException {
            var fresh = new HashMap<UUID, UUID>();
            made.forEach(id -> fresh.put(id, next()));
            var number = Long.toString(COUNTER.incrementAndGet());
            for (var row : rows) {
                var statement = statements.get(row.table());
                if (statement == null) {
                    statement = connection.prepareStatement(row.table().insert());
                    statements.put(row.table(), statement);
                }
                for (var column = 0; column < row.values().size(); column++) {
                    var unique =
                            row.table().unique().contains(row.table().columns().get(column));
                    statement.setObject(
                            column + 1,
                            renewed(row.values().get(column), fresh, unique, number),
                            row.table().types().get(column));
                }
                statement.executeUpdate();
            }
            connection.commit();
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    private static @Nullable Object renewed(
            @Nullable Object value, Map<UUID, UUID> fresh, boolean unique, String number) {
        if (value instanceof UUID id) {
            return fresh.getOrDefault(id, id);
        }
        if (unique && value instanceof byte[] bytes) {
            return Arrays.copyOf((number + number).getBytes(StandardCharsets.US_ASCII), bytes.length);
        }
        return unique && value instanceof String text ? text.substring(0, Math.min(text.length(), 8)) + number : value;
    }

    /** Ids of the time-ordered kind, as the application makes them: they keep indexes dense. */
    private static UUID next() {
        var random = UUID.randomUUID();
        var high = System.currentTimeMillis() << 16 | 0x7000L | random.getMostSignificantBits() & 0xFFF;
        return new UUID(high, random.getLeastSignificantBits());
    }

    /** Rows that others point at come before those. */
    private static List<Row> inOrder(Connection connection, List<Row> rows) throws SQLException {
        var pointsAt = new HashMap<String, Set<String>>();
        for (var pair : list(connection, """
                select c.conrelid::regclass || ' ' || c.confrelid::regclass from pg_constraint c
                where c.contype = 'f' and c.conrelid <> c.confrelid""")) {
            var words = pair.split(" ");
            pointsAt.computeIfAbsent(words[0], table -> new HashSet<>()).add(words[1]);
        }
        return rows.stream()
                .sorted((one, other) -> Integer.compare(
                        depth(pointsAt, one.table().name()),
                        depth(pointsAt, other.table().name())))
                .toList();
    }

    private static int depth(Map<String, Set<String>> pointsAt, String table) {
        return pointsAt.getOrDefault(table, Set.of()).stream()
                .mapToInt(other -> 1 + depth(pointsAt, other))
                .max()
                .orElse(0);
    }

    private static Collection<String> tables(Connection connection) throws SQLException {
        return list(connection, """
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid and a.attname = 'company_id'
                where c.relkind = 'r' """);
    }

    private static List<Row> written(Connection connection, String name, String transaction) throws SQLException {
        var columns = list(connection, """
                select quote_ident(attname) from pg_attribute where attrelid = '%s'::regclass and attnum > 0
                    and not attisdropped and attidentity = '' and attgenerated = '' order by attnum""".formatted(name));
        var quoted = columns.stream()
                .map(column -> column.startsWith("\"") ? column : "\"" + column + "\"")
                .toList();
        var unique = Set.copyOf(list(connection, """
                select distinct '"' || a.attname || '"' from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
                where i.indrelid = '%s'::regclass and i.indisunique
                    and a.attname in ('number', 'key', 'fingerprint', 'hash')""".formatted(name)));
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select " + String.join(", ", quoted) + " from " + name
                        + " where xmin::text = '" + transaction + "'")) {
            var types = new ArrayList<Integer>();
            for (var column = 1; column <= quoted.size(); column++) {
                var type = result.getMetaData().getColumnType(column);
                var known = result.getMetaData().getColumnTypeName(column);
                types.add(known.startsWith("json") || known.equals("uuid") ? Types.OTHER : type);
            }
            var table = new Table(name, quoted, types, unique);
            var rows = new ArrayList<Row>();
            while (result.next()) {
                rows.add(new Row(table, values(result, quoted.size())));
            }
            return rows;
        }
    }

    private static List<@Nullable Object> values(ResultSet result, int columns) throws SQLException {
        var values = new ArrayList<@Nullable Object>();
        for (var column = 1; column <= columns; column++) {
            values.add(result.getObject(column));
        }
        return values;
    }

    private static String text(Connection connection, String sql) throws SQLException {
        return list(connection, sql).getFirst();
    }

    private static List<String> list(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (result.next()) {
                found.add(result.getString(1));
            }
            return found;
        }
    }
}
