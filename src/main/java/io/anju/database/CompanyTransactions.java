package io.anju.database;

import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Begins every transaction by telling the server whose it is. The setting is local to the transaction, so a connection
 * goes back to its pool knowing nothing.
 */
@SuppressWarnings("serial")
final class CompanyTransactions extends JdbcTransactionManager {

    CompanyTransactions(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        CompanyScope.company().ifPresent(company -> {
            try {
                announce(company.value().toString());
            } catch (Exception failed) {
                // without this the connection would stay taken and bound to the thread
                doCleanupAfterCompletion(transaction);
                throw new CannotCreateTransactionException("could not set the company", failed);
            }
        });
    }

    private void announce(String company) throws Exception {
        var holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(obtainDataSource());
        if (holder == null) {
            throw new IllegalStateException("no connection is bound to the transaction");
        }
        try (var statement = holder.getConnection().prepareStatement("select set_config('anju.company', ?, true)")) {
            statement.setString(1, company);
            statement.execute();
        }
    }
}
