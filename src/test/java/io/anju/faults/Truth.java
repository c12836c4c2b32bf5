package io.anju.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the database really holds, seen with the superuser's eyes. */
record Truth(String url, String user, String password) {

    /** The embedded server of this data folder. */
    static Truth of(Path home) throws IOException {
        return new Truth(
                "jdbc:postgresql://127.0.0.1:" + read(home, "postgres/port") + "/anju",
                "postgres",
                read(home, "secrets/db-superuser"));
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    long number(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    void change(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /**
     * How often each of these is there.
     *
     * @param sql selects one text column with {@code = any(?)} on it
     */
    Map<String, Integer> counts(String sql, List<String> marks) throws SQLException {
        var counts = new HashMap<String, Integer>();
        try (var connection = connect();
                var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("text", marks.toArray()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    counts.merge(rows.getString(1), 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private static String read(Path home, String file) throws IOException {
        return Files.readString(home.resolve(file)).strip();
    }
}
