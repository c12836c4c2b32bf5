package io.anju.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.interceptor.TransactionAttribute;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Begins every transaction by telling the server whose it is. The setting is local to the transaction, so a connection
 * goes back to its pool knowing nothing.
 */
@SuppressWarnings("serial")
final class CompanyTransactions extends JdbcTransactionManager {

    /** A label for transactions whose statements are planned for their values; see {@link ListRead}. */
    static final String PLANNED_EACH_TIME = "planned-each-time";

    private static final String COMPANY = "select set_config('anju.company', ?, true)";
    private static final String PLANNED = COMPANY + ", set_config('plan_cache_mode', 'force_custom_plan', true)";

    CompanyTransactions(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        CompanyScope.company().ifPresent(company -> {
            try {
                announce(company.value().toString(), isPlannedEachTime(definition) ? PLANNED : COMPANY);
            } catch (Exception failed) {
                // without this the connection would stay taken and bound to the thread
                doCleanupAfterCompletion(transaction);
                throw new CannotCreateTransactionException("could not set the company", failed);
            }
        });
    }

    private static boolean isPlannedEachTime(TransactionDefinition definition) {
        return definition instanceof TransactionAttribute attribute
                && attribute.getLabels().contains(PLANNED_EACH_TIME);
    }

    /** Whoever waits for a commit on a connection that breaks off cannot know how it ended, and must not say "undone". */
    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        try {
            super.doCommit(status);
        } catch (DataAccessException failed) {
            if (hasBrokenOff()) {
                throw new TransactionSystemException("nobody knows whether this was committed", failed);
            }
            throw failed;
        }
    }

    /** A connection that broke off has rolled back already; to complain would hide what broke it. */
    @Override
    protected void doRollback(DefaultTransactionStatus status) {
        try {
            super.doRollback(status);
        } catch (DataAccessException | TransactionException failed) {
            if (!hasBrokenOff()) {
                throw failed;
            }
        }
    }

    private boolean hasBrokenOff() {
        try {
            return connection().isClosed();
        } catch (SQLException unknown) {
            return true;
        }
    }

    private void announce(String company, String sql) throws SQLException {
        try (var statement = connection().prepareStatement(sql)) {
            statement.setString(1, company);
            statement.execute();
        }
    }

    private Connection connection() {
        var holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(obtainDataSource());
        if (holder == null) {
            throw new IllegalStateException("no connection is bound to the transaction");
        }
        return holder.getConnection();
    }
}
