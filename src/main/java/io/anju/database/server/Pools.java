package io.anju.database.server;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Properties;

/**
 * Connections that never keep anybody waiting for long: not one that leads nowhere, not a lock that somebody holds who was
 * halted, not a statement that will not end. What an operator writes into the address of the database wins (ADR 0013).
 */
final class Pools {

    private static final long IDLE_MILLIS = 30_000;
    private static final Duration WAIT = Duration.ofSeconds(3);
    private static final long VALIDATION_MILLIS = 1_000;
    private static final String CONNECT_SECONDS = "2";
    private static final Duration KNOCKING = Duration.ofSeconds(2);

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
        pool.setDataSource(new InsistentSource(url, properties(login, patience), KNOCKING));
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(1);
        pool.setIdleTimeout(IDLE_MILLIS);
        pool.setConnectionTimeout(WAIT.toMillis());
        pool.setValidationTimeout(VALIDATION_MILLIS);
        pool.setInitializationFailTimeout(-1);
        return pool;
    }

    private static Properties properties(Server.Login login, Duration patience) {
        var properties = new Properties();
        properties.setProperty("user", login.role());
        properties.setProperty("password", login.password());
        properties.setProperty("connectTimeout", CONNECT_SECONDS);
        properties.setProperty("socketTimeout", Long.toString(patience.toSeconds()));
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("options", limits(patience.toMillis()));
        return properties;
    }

    private static String limits(long millis) {
        return "-c lock_timeout=%d -c statement_timeout=%d -c idle_in_transaction_session_timeout=%d"
                .formatted(millis * 3 / 4, millis * 7 / 8, millis * 8);
    }
}
