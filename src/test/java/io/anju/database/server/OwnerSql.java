package io.anju.database.server;

import io.anju.kernel.CompanyId;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Does what only somebody with the owner's login could do: change rows behind the application's back. */
public final class OwnerSql {

    private final Server server;

    OwnerSql(Server server) {
        this.server = server;
    }

    /** Runs a statement on the rows of one company. */
    public void run(CompanyId company, String sql) {
        try (var connection = DriverManager.getConnection(
                        server.url(), server.owner().role(), server.owner().password());
                var statement = connection.createStatement()) {
            statement.execute("set anju.company = '" + company.value() + "'");
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
