package io.anju.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTests {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01", "57P03", "53300", "58030", "55P03", "25P03", "40P01"})
    void a_database_that_is_away_or_busy_is_asked_again_later(String state) {
        assertThat(Outage.of(new IllegalStateException(new SQLException("gone", state))))
                .contains(Outage.NOT_NOW);
    }

    @Test
    void a_full_disk_is_told_as_such_wherever_it_was_met() {
        assertThat(Outage.of(new IllegalStateException(new SQLException("could not extend file", "53100"))))
                .contains(Outage.NO_ROOM);
        assertThat(Outage.of(new UncheckedIOException(new IOException("No space left on device"))))
                .contains(Outage.NO_ROOM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"42P01", "23505", "25P02", "08"})
    void a_bug_stays_a_bug(String state) {
        assertThat(Outage.of(new IllegalStateException(new SQLException("broken", state))))
                .isEmpty();
    }
}
