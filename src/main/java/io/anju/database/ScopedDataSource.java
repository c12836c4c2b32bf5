package io.anju.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** The one DataSource of the application: takes each connection from the pool of the role that the scope asks for. */
final class ScopedDataSource extends AbstractDataSource {

    private final DataSource app;
    private final DataSource system;

    ScopedDataSource(DataSource app, DataSource system) {
        this.app = app;
        this.system = system;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return (CompanyScope.isSystem() ? system : app).getConnection();
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        throw new SQLException("the role follows the scope, not the caller");
    }
}
