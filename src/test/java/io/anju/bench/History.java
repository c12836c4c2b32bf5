package io.anju.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

/** Years of finished work in the measured database, made from what the demo world has finished; see {@code history.sql}. */
final class History {

    private static final int COPIES_AT_ONCE = 500;

    private final Connection database;
    private final String sql;
    private final int finished;
    private final int allCopies;
    private int copies;

    /** A history that will hold {@code orders} in the end. */
    History(Connection superuser, int orders) throws IOException, SQLException {
        database = superuser;
        try (var file = History.class.getResourceAsStream("history.sql")) {
            if (file == null) {
                throw new IllegalStateException("history.sql is missing");
            }
            sql = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        finished = number("select count(*) from requests.request where state = 'CLOSED' and work_order_id is not null");
        allCopies = Math.ceilDiv(orders, finished);
    }

    /** Goes on until there are about so many orders, and lets the server count them. */
    void reach(int orders) throws SQLException {
        var wanted = Math.ceilDiv(orders, finished);
        while (copies < wanted) {
            var last = Math.min(wanted, copies + COPIES_AT_ONCE);
            run(sql.replace(":first", Integer.toString(copies + 1))
                    .replace(":last", Integer.toString(last))
                    .replace(":all", Integer.toString(allCopies)));
            copies = last;
        }
        run("vacuum analyze");
    }

    int orders() throws SQLException {
        return number("select count(*) from workorders.work_order");
    }

    private void run(String text) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(text);
        }
    }

    private int number(String query) throws SQLException {
        try (var statement = database.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getInt(1);
        }
    }
}
