package io.anju.workforce.turn;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.kernel.Ids;
import io.anju.kernel.ProjectId;
import io.anju.workforce.rule.RosterRule;
import io.anju.workforce.shift.Shift;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What speaks against a turn. */
class PersonTimesTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Duration REST = RosterRule.USUAL.rest();
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Shift EARLY = shift(7, 15, false, null);
    private static final Shift NIGHT = shift(23, 7, false, null);

    private final List<Slot> leaves = new ArrayList<>();
    private final List<Slot> weekly = new ArrayList<>();
    private PersonTimes times =
            new PersonTimes(new ArrayList<>(), new ArrayList<>(), leaves, weekly, Map.of("FIRE", MONDAY), REST);

    @Test
    void a_turn_with_enough_rest_fits() {
        take(EARLY, MONDAY);
        assertThat(clash(EARLY, MONDAY.plusDays(1))).isEmpty();
        assertThat(clash(NIGHT, MONDAY.plusDays(1))).isEmpty();
    }

    @Test
    void an_early_turn_after_a_night_is_too_little_rest_whichever_is_planned_first() {
        take(NIGHT, MONDAY);
        assertThat(clash(shift(15, 23, false, null), MONDAY.plusDays(1))).contains(Clash.REST);
        times = new PersonTimes(new ArrayList<>(), new ArrayList<>(), leaves, weekly, Map.of(), REST);
        take(EARLY, MONDAY.plusDays(1));
        assertThat(clash(NIGHT, MONDAY)).contains(Clash.REST);
    }

    @Test
    void eleven_hours_are_enough_and_one_minute_less_is_not() {
        take(shift(7, 15, false, null), MONDAY);
        assertThat(clash(shift(2, 6, false, null), MONDAY.plusDays(1))).isEmpty();
        var sooner = new Shift(
                Ids.next(),
                new ProjectId(Ids.next()),
                "x",
                LocalTime.of(1, 59),
                LocalTime.of(6, 0),
                false,
                null,
                false);
        assertThat(clash(sooner, MONDAY.plusDays(1))).contains(Clash.REST);
    }

    @Test
    void nobody_stands_two_turns_at_once_and_on_call_counts_for_that_but_needs_no_rest() {
        take(shift(18, 8, true, null), MONDAY);
        assertThat(clash(EARLY, MONDAY.plusDays(1))).contains(Clash.DOUBLE);
        assertThat(clash(shift(8, 16, false, null), MONDAY.plusDays(1))).isEmpty();
    }

    @Test
    void leave_comes_before_every_other_reason() {
        take(EARLY, MONDAY);
        leaves.add(new Slot(EARLY.starts(MONDAY, ZONE), EARLY.ends(MONDAY, ZONE)));
        assertThat(clash(EARLY, MONDAY)).contains(Clash.LEAVE);
    }

    @Test
    void weekly_duty_that_still_runs_is_in_the_way() {
        weekly.add(new Slot(EARLY.starts(MONDAY, ZONE), EARLY.ends(MONDAY, ZONE)));
        assertThat(clash(EARLY, MONDAY)).contains(Clash.WEEKLY);
    }

    @Test
    void a_certificate_counts_through_its_last_day() {
        var control = shift(7, 15, false, "FIRE");
        assertThat(clash(control, MONDAY)).isEmpty();
        assertThat(clash(control, MONDAY.plusDays(1))).contains(Clash.CERTIFICATE);
        assertThat(clash(shift(7, 15, false, "LIFT"), MONDAY)).contains(Clash.CERTIFICATE);
    }

    private void take(Shift shift, LocalDate day) {
        times.take(shift, slot(shift, day));
    }

    private Optional<Clash> clash(Shift shift, LocalDate day) {
        return times.clash(shift, day, slot(shift, day));
    }

    private static Slot slot(Shift shift, LocalDate day) {
        return new Slot(shift.starts(day, ZONE), shift.ends(day, ZONE));
    }

    private static Shift shift(int from, int to, boolean onCall, @Nullable String certificate) {
        return new Shift(
                Ids.next(),
                new ProjectId(Ids.next()),
                "x",
                LocalTime.of(from, 0),
                LocalTime.of(to, 0),
                onCall,
                certificate,
                false);
    }
}
