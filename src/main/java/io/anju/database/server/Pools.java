package io.anju.database.server;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;

/**
 * Connections that never keep anybody waiting for long: not one that leads nowhere, not a lock that somebody holds who was
 * halted, not a statement that will not end. What an operator writes into the address of the database wins (ADR 0013).
 */
final class Pools {

    private static final long IDLE_MILLIS = 30_000;
    private static final long WAIT_MILLIS = 3_000;
    private static final long VALIDATION_MILLIS = 1_000;
    private static final String CONNECT_SECONDS = "2";

    private Pools() {}

    /**
     * Opens a pool.
     *
     * @param patience of the wire; the server itself gives up a little earlier, and ends a transaction that has said
     *     nothing for eight times as long, because its process is halted or unreachable
     */
    static HikariDataSource open(String name, String url, Server.Login login, int size, Duration patience) {
        var pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setJdbcUrl(url);
        pool.setUsername(login.role());
        pool.setPassword(login.password());
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(1);
        pool.setIdleTimeout(IDLE_MILLIS);
        pool.setConnectionTimeout(WAIT_MILLIS);
        pool.setValidationTimeout(VALIDATION_MILLIS);
        pool.setInitializationFailTimeout(-1);
        pool.addDataSourceProperty("connectTimeout", CONNECT_SECONDS);
        pool.addDataSourceProperty("socketTimeout", Long.toString(patience.toSeconds()));
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        pool.addDataSourceProperty("options", limits(patience.toMillis()));
        return pool;
    }

    private static String limits(long millis) {
        return "-c lock_timeout=%d -c statement_timeout=%d -c idle_in_transaction_session_timeout=%d"
                .formatted(millis * 3 / 4, millis * 7 / 8, millis * 8);
    }
}
