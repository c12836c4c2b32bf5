package io.anju.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Closes what initdb leaves open, makes the database with its roles, and asserts that nothing acknowledged is lost. */
final class EmbeddedSetup {

    private final int port;
    private final String superuser;
    private final Secrets secrets;

    EmbeddedSetup(int port, String superuser, Secrets secrets) {
        this.port = port;
        this.superuser = superuser;
        this.secrets = secrets;
    }

    void prepare(Path data, String name, boolean fresh, Server.Login owner, Server.Login app, Server.Login system)
            throws SQLException, IOException {
        try (var connection = connect("postgres")) {
            refuseTrust(data, connection);
            assertDurable(connection);
            if (fresh) {
                Sql.run(connection, "drop database if exists %s with (force)".formatted(Sql.name(name)));
            }
            Roles.ensure(connection, owner, app, system);
            if (!Sql.exists(connection, "select 1 from pg_database where datname = ?", name)) {
                Sql.run(connection, "create database %s owner %s".formatted(Sql.name(name), Sql.name(owner.role())));
            }
        }
    }

    private Connection connect(String database) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", superuser);
        properties.setProperty("password", secrets.of("db-superuser"));
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database), properties);
    }

    /** initdb trusts every local user as superuser; from the first start on only passwords count. */
    private void refuseTrust(Path data, Connection connection) throws SQLException, IOException {
        var file = data.resolve("pg_hba.conf");
        var rules = Files.readString(file);
        if (rules.matches("(?s).*\\btrust\\b.*")) {
            Sql.run(
                    connection,
                    "alter role %s password %s"
                            .formatted(Sql.name(superuser), Sql.literal(secrets.of("db-superuser"))));
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
