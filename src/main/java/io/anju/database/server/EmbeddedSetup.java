package io.anju.database.server;

import io.anju.database.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** Closes what initdb leaves open, makes the database with its roles, and asserts that nothing acknowledged is lost. */
final class EmbeddedSetup {

    private final int port;
    private final DataFolder folder;

    EmbeddedSetup(int port, DataFolder folder) {
        this.port = port;
        this.folder = folder;
    }

    void prepare(String name, boolean fresh, Server.Login owner, Server.Login app, Server.Login system)
            throws SQLException, IOException {
        try (var connection = folder.connect(port, "postgres")) {
            refuseTrust(folder.data(), connection);
            assertDurable(connection);
            folder.walKeeper().lay(connection);
            if (fresh) {
                Sql.run(connection, "drop database if exists %s with (force)".formatted(Sql.name(name)));
            }
            Roles.ensure(connection, owner, app, system);
            if (!Sql.exists(connection, "select 1 from pg_database where datname = ?", name)) {
                Sql.run(connection, "create database %s owner %s".formatted(Sql.name(name), Sql.name(owner.role())));
            }
        }
    }

    /** initdb trusts every local user as superuser; from the first start on only passwords count. */
    private void refuseTrust(Path data, Connection connection) throws SQLException, IOException {
        var file = data.resolve("pg_hba.conf");
        var rules = Files.readString(file);
        if (rules.matches("(?s).*\\btrust\\b.*")) {
            Sql.run(
                    connection,
                    "alter role %s password %s"
                            .formatted(
                                    Sql.name(DataFolder.SUPERUSER),
                                    Sql.literal(new Secrets(folder.home()).of("db-superuser"))));
            Files.writeString(file, rules.replaceAll("\\btrust\\b", "scram-sha-256"));
            Sql.run(connection, "select pg_reload_conf()");
        }
    }

    private static void assertDurable(Connection connection) throws SQLException {
        for (var setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            if (!Sql.exists(connection, "select 1 from pg_settings where name = ? and setting = 'on'", setting)) {
                throw new IllegalStateException("the embedded server runs without " + setting);
            }
        }
    }
}
