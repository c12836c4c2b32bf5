package io.anju.database.server;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * One real server and one fresh database for all contexts of a test run. Every test makes a company of its own, so nothing
 * needs to be reset between tests.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    private static EmbeddedServer server;

    @Bean(destroyMethod = "")
    Server testServer() throws IOException, SQLException {
        synchronized (TestDatabase.class) {
            if (server == null) {
                server = new EmbeddedServer(Path.of("target/test-home"), "anju_test", true);
                // after the contexts: each would wait for a server that is gone
                SpringApplication.getShutdownHandlers().add(TestDatabase::stop);
            }
            return server;
        }
    }

    @Bean
    OwnerSql ownerSql(Server testServer) {
        return new OwnerSql(testServer);
    }

    private static void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
