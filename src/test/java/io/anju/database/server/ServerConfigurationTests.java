package io.anju.database.server;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.database.DatabaseSettings;
import io.anju.database.Secrets;
import io.anju.database.StartRefused;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerConfigurationTests {

    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource({"anju_owner, ''", "'', secret", "'', ''"})
    void a_server_of_ones_own_is_not_asked_without_login_and_password(String user, String password) {
        var url = "jdbc:postgresql://db.example.org/anju";
        var settings = new DatabaseSettings(home, url, user, password, "anju", false, 10, Duration.ofSeconds(4));
        assertThatThrownBy(() -> new ServerConfiguration().databaseServer(settings, new Secrets(home)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("ANJU_DB_USER");
    }
}
