package io.anju.database.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.ErrorDetails;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.Test;

class MigrationRefusalTests {

    @Test
    void data_of_another_version_are_named_and_say_what_to_do() {
        var changed = new FlywayValidateException(
                new ErrorDetails(CoreErrorCode.VALIDATE_ERROR, "Migrations have failed validation"),
                "checksum mismatch");
        assertThat(message("people", changed))
                .contains("another version of Anju", "\"people\"", "ANJU_HOME")
                .doesNotContainIgnoringCase("checksum");
    }

    @Test
    void a_step_that_failed_says_why_in_the_words_of_the_database() {
        var broken = new FlywayException("Failed to execute script V2", new SQLException("column a exists\nline 3"));
        assertThat(message("__root", broken)).contains("\"ground\"): column a exists", "backup");
    }

    private static String message(String folder, FlywayException failed) {
        return String.valueOf(Migrations.refused(folder, failed).getMessage());
    }
}
