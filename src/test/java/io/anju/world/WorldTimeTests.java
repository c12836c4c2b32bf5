package io.anju.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorldTimeTests {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final LocalDate SINCE = LocalDate.of(2026, 11, 2);

    @Test
    void told_time_neither_goes_back_nor_gets_ahead_of_the_real_one() {
        var clock = new WorldClock(Clock.fixed(NOW, ZoneOffset.UTC));
        clock.tell(NOW.minusSeconds(60));
        clock.tell(NOW.minusSeconds(90));
        assertThat(clock.instant()).isEqualTo(NOW.minusSeconds(60));
        clock.tell(NOW.plusSeconds(1));
        assertThat(clock.instant()).isEqualTo(NOW);
        clock.release();
        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @Test
    void a_story_is_played_in_the_order_of_its_time_and_not_beyond_its_end() {
        var story = new Story(NOW);
        var played = new ArrayList<String>();
        story.at(NOW, () -> played.add("last"));
        story.at(NOW.minusSeconds(5), () -> {
            played.add("first");
            story.at(NOW.minusSeconds(1), () -> played.add("thought of later"));
            story.at(NOW.plusSeconds(1), () -> played.add("not yet"));
        });
        story.play(at -> {}, () -> {});
        assertThat(played).containsExactly("first", "thought of later", "last");
    }

    @Test
    void at_whatever_hour_the_demo_is_opened_the_main_crew_is_on_duty_for_some_hours_yet() {
        assertThat(IntStream.range(0, 24).mapToObj(hour -> LocalDateTime.of(2026, 11, 23, hour, 30)))
                .allSatisfy(now -> {
                    var shift = new WorldShifts(SINCE, now)
                            .of(WorldShifts.Crew.MAIN)
                            .getLast();
                    assertThat(isOn(shift, now)).isTrue();
                    assertThat(isOn(shift, now.plusHours(2))).isTrue();
                });
    }

    @Test
    void there_is_never_an_hour_without_anybody_on_duty() {
        var shifts = new WorldShifts(SINCE, LocalDateTime.of(2026, 11, 23, 21, 0));
        var main = shifts.of(WorldShifts.Crew.MAIN).getLast();
        var other = shifts.of(WorldShifts.Crew.OTHER).getLast();
        assertThat(other.from()).isEqualTo(main.to());
        assertThat(other.to()).isEqualTo(main.from());
    }

    private static boolean isOn(WorldShifts.Shift shift, LocalDateTime at) {
        var began = at.toLocalTime().isBefore(shift.from()) && overnight(shift)
                ? at.toLocalDate().minusDays(1)
                : at.toLocalDate();
        return !began.isBefore(shift.validFrom()) && within(shift, at.toLocalTime());
    }

    private static boolean overnight(WorldShifts.Shift shift) {
        return !shift.to().isAfter(shift.from());
    }

    private static boolean within(WorldShifts.Shift shift, LocalTime time) {
        var after = !time.isBefore(shift.from());
        var before = time.isBefore(shift.to());
        return overnight(shift) ? after || before : after && before;
    }
}
