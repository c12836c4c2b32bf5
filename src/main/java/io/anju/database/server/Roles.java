package io.anju.database.server;

import java.sql.Connection;
import java.sql.SQLException;

/** Makes the roles and sets their passwords to the ones this installation knows. */
final class Roles {

    private Roles() {}

    static void ensure(Connection connection, Server.Login... logins) throws SQLException {
        for (var login : logins) {
            Sql.run(connection, statement(connection, login));
        }
    }

    private static String statement(Connection connection, Server.Login login) throws SQLException {
        var verb =
                Sql.exists(connection, "select 1 from pg_roles where rolname = ?", login.role()) ? "alter" : "create";
        return "%s role %s login nosuperuser nobypassrls nocreatedb nocreaterole password %s"
                .formatted(verb, Sql.name(login.role()), Sql.literal(login.password()));
    }
}
