package io.anju.database.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.AnjuTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What goes wrong in the embedded server can be read long after its start, and names nobody. */
@AnjuTest
class ServerLogTests {

    @Autowired
    Server server;

    @Test
    void an_error_is_kept_without_the_row_it_is_about_and_without_the_statement() throws SQLException {
        var constraint = "once_" + UUID.randomUUID().toString().replace('-', '_');
        var owner = server.owner();
        try (var connection = DriverManager.getConnection(server.url(), owner.role(), owner.password())) {
            Sql.run(connection, "create temp table caller (phone text constraint %s unique)".formatted(constraint));
            var insert = "insert into caller values ('13912345678')";
            Sql.run(connection, insert);
            assertThatThrownBy(() -> Sql.run(connection, insert)).isInstanceOf(SQLException.class);
        }
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> logged().contains(constraint));
        assertThat(logged()).doesNotContain("13912345678").doesNotContain("insert into caller");
    }

    private static String logged() {
        try (var files = Files.newDirectoryStream(Path.of("target/test-home/logs"), "postgresql-*.log")) {
            var text = new StringBuilder();
            for (var file : files) {
                text.append(Files.readString(file));
            }
            return text.toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
