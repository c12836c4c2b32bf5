package io.anju.notices.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T13:59:59Z, 2026-11-20T13:59:59Z",
        "2026-11-20T14:00:00Z, 2026-11-20T23:00:00Z",
        "2026-11-20T16:30:00Z, 2026-11-20T23:00:00Z",
        "2026-11-20T22:59:59Z, 2026-11-20T23:00:00Z",
        "2026-11-20T23:00:00Z, 2026-11-20T23:00:00Z"
    })
    void quiet_hours_over_midnight_end_in_the_morning(Instant instant, Instant expected) {
        var quiet = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0), ZONE);
        assertThat(quiet.next(instant)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20T03:59:59Z, 2026-11-20T03:59:59Z", "2026-11-20T04:00:00Z, 2026-11-20T06:00:00Z"})
    void a_rest_at_noon_ends_the_same_day(Instant instant, Instant expected) {
        var quiet = new QuietHours(LocalTime.of(12, 0), LocalTime.of(14, 0), ZONE);
        assertThat(quiet.next(instant)).isEqualTo(expected);
    }
}
