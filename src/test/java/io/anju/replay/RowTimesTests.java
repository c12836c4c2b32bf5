package io.anju.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.replay.ReplayMapping.Promise;
import io.anju.replay.ReplayMapping.Shift;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowTimesTests {

    private static RowTimes times(Shift gap, Shift overlap, String... formats) {
        return new RowTimes(new ReplayMapping(
                "p",
                ZoneId.of("America/New_York"),
                List.of(formats),
                gap,
                overlap,
                Promise.POLICY,
                Map.of(),
                null,
                Map.of(),
                List.of(),
                StandardCharsets.UTF_8,
                ','));
    }

    private static Instant read(RowTimes times, String text) {
        return times.read(text).orElseThrow();
    }

    @Test
    void a_local_time_is_meant_in_the_zone_of_the_mapping() {
        assertThat(read(times(Shift.LATER, Shift.EARLIER, "yyyy-MM-dd HH:mm:ss"), "2011-07-01 01:32:33"))
                .isEqualTo("2011-07-01T05:32:33Z");
    }

    @Test
    void an_offset_in_the_file_wins_over_the_zone() {
        assertThat(read(times(Shift.LATER, Shift.EARLIER, "yyyy-MM-dd HH:mm:ssXXX"), "2008-07-01 17:09:23+00:00"))
                .isEqualTo("2008-07-01T17:09:23Z");
    }

    @Test
    void a_skipped_local_time_is_read_as_the_mapping_says() {
        var skipped = "2011-03-13 02:30:00";
        assertThat(read(times(Shift.LATER, Shift.EARLIER, "yyyy-MM-dd HH:mm:ss"), skipped))
                .isEqualTo("2011-03-13T07:30:00Z");
        assertThat(read(times(Shift.EARLIER, Shift.EARLIER, "yyyy-MM-dd HH:mm:ss"), skipped))
                .isEqualTo("2011-03-13T06:30:00Z");
    }

    @Test
    void a_repeated_local_time_is_read_as_the_mapping_says() {
        var repeated = "2011-11-06 01:30:00";
        assertThat(read(times(Shift.LATER, Shift.EARLIER, "yyyy-MM-dd HH:mm:ss"), repeated))
                .isEqualTo("2011-11-06T05:30:00Z");
        assertThat(read(times(Shift.LATER, Shift.LATER, "yyyy-MM-dd HH:mm:ss"), repeated))
                .isEqualTo("2011-11-06T06:30:00Z");
    }

    @Test
    void formats_are_tried_in_order_and_nonsense_fits_none() {
        var times = times(Shift.LATER, Shift.EARLIER, "yyyy-MM-dd HH:mm:ss", "M/d/yyyy h:mm:ss a", "yyyy-MM-dd");
        assertThat(read(times, "7/1/2011 1:32:33 pm")).isEqualTo("2011-07-01T17:32:33Z");
        assertThat(read(times, "2011-07-01")).isEqualTo("2011-07-01T04:00:00Z");
        assertThat(times.read("2011-02-30 00:00:00")).isEmpty();
        assertThat(times.read("soon")).isEmpty();
    }
}
