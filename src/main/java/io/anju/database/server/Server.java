package io.anju.database.server;

/**
 * A reachable PostgreSQL database with its three roles: <i>owner</i> migrates, <i>app</i> works inside one company,
 * <i>system</i> does what happens before or beside a company.
 */
interface Server {

    /** JDBC address of the database. */
    String url();

    Login owner();

    Login app();

    Login system();

    /** A role that may connect. */
    record Login(String role, String password) {}
}
