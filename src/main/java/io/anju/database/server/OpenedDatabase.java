package io.anju.database.server;

import io.anju.database.Secrets;
import io.anju.database.StartRefused;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;

/** A database of Anju without the application: for those who carry all of it from one server to another (goal T6). */
public final class OpenedDatabase implements AutoCloseable {

    private final Server server;
    private final AutoCloseable closing;

    OpenedDatabase(Server server, AutoCloseable closing) {
        this.server = server;
        this.closing = closing;
    }

    /** The server of a data folder, made if there is none; refuses with {@link StartRefused} while Anju works on it. */
    public static OpenedDatabase embedded(Path home) throws IOException, SQLException {
        var server = new EmbeddedServer(home, DataFolder.DATABASE, false);
        return new OpenedDatabase(server, server);
    }

    /** A server that somebody else runs; its passwords lie in the data folder. Refuses like the start of Anju. */
    public static OpenedDatabase external(Path home, String url, String user, String password) throws SQLException {
        return new OpenedDatabase(new ExternalServer(url, user, password, new Secrets(home)), () -> {});
    }

    /** Brings the tables to this version. */
    public void migrate() {
        Migrations.run(Flyway.configure()
                .dataSource(server.url(), server.owner().role(), server.owner().password())
                .defaultSchema("history")
                .createSchemas(true)
                .load());
    }

    /** Who owns the tables, and sees of them what belongs to the company it names. */
    public Connection owner() throws SQLException {
        return connect(server.owner());
    }

    /** Who sees the list of companies. */
    public Connection system() throws SQLException {
        return connect(server.system());
    }

    private Connection connect(Server.Login login) throws SQLException {
        var connection = DriverManager.getConnection(server.url(), login.role(), login.password());
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        Sql.run(connection, "set timezone = 'UTC'");
        return connection;
    }

    @Override
    public void close() throws Exception {
        closing.close();
    }
}
