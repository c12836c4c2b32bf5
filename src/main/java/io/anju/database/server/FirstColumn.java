package io.anju.database.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What a statement answers in its first column, as text: for work on a database that has no pools, or not yet. */
public final class FirstColumn {

    private FirstColumn() {}

    /** The rows of a query with these texts for its parameters. */
    public static List<String> of(Connection connection, String sql, String... arguments) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var index = 0; index < arguments.length; index++) {
                statement.setString(index + 1, arguments[index]);
            }
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<String>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        }
    }
}
