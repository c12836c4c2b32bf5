package io.anju.database.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * Knocks again, many times a second, where nobody opens. A pool that hears "refused" at once waits longer and longer before
 * it asks again, up to five seconds, and would not notice that the server has been back for long.
 */
final class InsistentSource extends AbstractDataSource {

    private static final long PAUSE_NANOS = 100_000_000;
    private static final String NO_CONNECTION = "08";
    private static final String STARTING = "57P03";

    private final String url;
    private final Properties properties;
    private final long longestNanos;

    /** @param longest how long to go on knocking; a try of its own may take longer */
    InsistentSource(String url, Properties properties, Duration longest) {
        this.url = url;
        this.properties = properties;
        this.longestNanos = longest.toNanos();
    }

    @Override
    public Connection getConnection() throws SQLException {
        var began = System.nanoTime();
        while (true) {
            try {
                return DriverManager.getConnection(url, properties);
            } catch (SQLException failed) {
                if (!isAway(failed) || System.nanoTime() - began > longestNanos) {
                    throw failed;
                }
            }
            LockSupport.parkNanos(PAUSE_NANOS);
            if (Thread.currentThread().isInterrupted()) {
                throw new SQLException("stopped knocking");
            }
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    /** The address says how long one try may take. */
    @Override
    public void setLoginTimeout(int seconds) {}

    private static boolean isAway(SQLException failed) {
        var state = String.valueOf(failed.getSQLState());
        return state.startsWith(NO_CONNECTION) || state.equals(STARTING);
    }
}
