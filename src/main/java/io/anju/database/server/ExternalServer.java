package io.anju.database.server;

import io.anju.database.Secrets;
import io.anju.database.StartRefused;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * A PostgreSQL 15 or newer that somebody else runs. The given login must own the database; where it may not create roles,
 * the start ends with the SQL that an administrator has to run.
 */
final class ExternalServer implements Server {

    private static final int OLDEST = 15;

    private final String url;
    private final Login owner;
    private final Login app;
    private final Login system;

    ExternalServer(String url, String user, String password, Secrets secrets) throws SQLException {
        this.url = url;
        this.owner = new Login(user, password);
        try (var connection = DriverManager.getConnection(url, user, password)) {
            refuse(connection);
            var database = connection.getCatalog();
            this.app = new Login(database + "_app", secrets.of("db-app"));
            this.system = new Login(database + "_system", secrets.of("db-system"));
            ensureRoles(connection);
        }
    }

    @Override
    public String url() {
        return url;
    }

    @Override
    public Login owner() {
        return owner;
    }

    @Override
    public Login app() {
        return app;
    }

    @Override
    public Login system() {
        return system;
    }

    private void refuse(Connection connection) throws SQLException {
        if (connection.getMetaData().getDatabaseMajorVersion() < OLDEST) {
            throw new StartRefused("PostgreSQL %d or newer is needed, this is %s"
                    .formatted(OLDEST, connection.getMetaData().getDatabaseProductVersion()));
        }
        if (Sql.exists(
                connection, "select 1 from pg_roles where rolname = ? and (rolsuper or rolbypassrls)", owner.role())) {
            throw new StartRefused(
                    "%s is a superuser or bypasses row-level security; Anju refuses to work as one. Run: create role anju_owner login createrole password '...'; create database anju owner anju_owner;"
                            .formatted(owner.role()));
        }
    }

    private void ensureRoles(Connection connection) throws SQLException {
        if (reachable(app) && reachable(system)) {
            return;
        }
        if (!Sql.exists(connection, "select 1 from pg_roles where rolname = ? and rolcreaterole", owner.role())) {
            throw new StartRefused(
                    """
                    %s may not create roles. Let an administrator run:
                      create role %s login password '%s';
                      create role %s login password '%s';""".formatted(owner.role(), app.role(), app.password(), system.role(), system.password()));
        }
        Roles.ensure(connection, app, system);
    }

    private boolean reachable(Login login) {
        try (var connection = DriverManager.getConnection(url, login.role(), login.password())) {
            return connection.isValid(3);
        } catch (SQLException notYet) {
            return false;
        }
    }
}
