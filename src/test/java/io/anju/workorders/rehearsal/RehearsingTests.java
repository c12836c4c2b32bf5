package io.anju.workorders.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.deadlines.Priority;
import io.anju.workforce.StaffId;
import io.anju.workorders.dispatch.Preset;
import io.anju.workorders.dispatch.Remembered;
import io.anju.workorders.dispatch.Wish;
import io.anju.workorders.rehearsal.Rehearsing.Rehearsed;
import io.anju.workorders.rehearsal.Rehearsing.Stage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RehearsingTests {

    private static final Instant TEN = Instant.parse("2026-11-23T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final StaffId LIU = StaffId.next();
    private static final StaffId ZHOU = StaffId.next();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void whoever_has_a_job_more_has_one_more_in_hand_when_the_next_comes() {
        var lived = live(Preset.BALANCED, List.of(order(0, Priority.P3, 2, 4), order(1, Priority.P3, 2, 4)));
        assertThat(lived).extracting(Rehearsed::wouldStaff).containsExactly(LIU.value(), ZHOU.value());
        assertThat(lived).extracting(Rehearsed::wasStaff).containsOnly(LIU.value());
    }

    @Test
    void one_person_does_one_thing_after_the_other() {
        var lived = live(Preset.BALANCED, List.of(order(0, Priority.P3, 2, 90), order(1, Priority.P3, 2, 90)));
        assertThat(lived)
                .extracting(Rehearsed::wasThere)
                .containsExactly(TEN.plusSeconds(120), TEN.plusSeconds(2 * 120 + 3600));
        assertThat(lived.getLast().wouldThere()).isEqualTo(lived.getLast().wasThere());
    }

    @Test
    void what_is_urgent_goes_before_what_can_wait_and_breaks_nothing_off() {
        var lane = Lane.EMPTY
                .with(new Lane.Next(id(1), TEN, false, 5, 60))
                .with(new Lane.Next(id(2), TEN.plusSeconds(60), false, 5, 60))
                .with(new Lane.Next(id(3), TEN.plusSeconds(600), true, 5, 60));
        var there = new HashMap<UUID, Instant>();
        assertThat(lane.until(TEN.plus(Duration.ofDays(1)), there::put).waiting())
                .isEmpty();
        assertThat(there.get(id(1))).isBefore(there.get(id(3)));
        assertThat(there.get(id(3))).isBefore(there.get(id(2)));
    }

    @Test
    void where_work_waits_for_free_hands_they_come_before_the_busy_ones() {
        var first = new PastOrder(
                id(1), Priority.P3, TEN, null, null, 0, 60, LIU, TEN.plusSeconds(3600), Set.of(), true, fit(2, 60));
        var at = TEN.plusSeconds(60);
        var second = new PastOrder(
                id(2), Priority.P3, at, null, null, 0, 60, LIU, at.plusSeconds(3600), Set.of(), true, fit(2, 60));
        assertThat(live(Preset.FASTEST, List.of(first, second)))
                .extracting(Rehearsed::wouldStaff)
                .containsExactly(LIU.value(), ZHOU.value());
    }

    @Test
    void who_said_no_then_is_not_asked_again() {
        var refused = new PastOrder(
                id(1), Priority.P3, TEN, null, null, 0, 60, ZHOU, TEN.plusSeconds(3600), Set.of(LIU), false, fit(2, 9));
        assertThat(live(Preset.BALANCED, List.of(refused)).getFirst().wouldStaff())
                .isEqualTo(ZHOU.value());
    }

    @Test
    void an_agreed_window_is_waited_for() {
        var window = TEN.plus(Duration.ofHours(3));
        var agreed =
                new PastOrder(id(1), Priority.P4, TEN, null, window, 0, 60, LIU, window, Set.of(), false, fit(2, 9));
        assertThat(live(Preset.FASTEST, List.of(agreed)).getFirst().wouldThere())
                .isEqualTo(window);
    }

    @Test
    void danger_keeps_its_own_weights() {
        var danger = order(0, Priority.P1, 2, 40);
        var busy = List.of(danger, order(1, Priority.P1, 2, 40));
        assertThat(live(Preset.FAIR, busy)).extracting(Rehearsed::wouldStaff).containsOnly(LIU.value());
    }

    @Test
    void broken_off_and_read_back_it_comes_to_the_same() {
        var random = new Random(7);
        var days = IntStream.range(0, 10)
                .mapToObj(day -> IntStream.range(0, 30)
                        .mapToObj(number -> order(
                                day * 1440 + number * 20,
                                Priority.values()[random.nextInt(5)],
                                1 + random.nextInt(20),
                                1 + random.nextInt(20)))
                        .toList())
                .toList();
        var rehearsing = new Rehearsing(Preset.FAIR.weights());
        var straight = new ArrayList<Rehearsed>();
        var broken = new ArrayList<Rehearsed>();
        var one = Stage.begin(DAY);
        var other = Stage.begin(DAY);
        for (var day : days) {
            var lived = rehearsing.day(one, day);
            one = lived.stage();
            straight.addAll(lived.known());
            var again = rehearsing.day(JSON.readValue(JSON.writeValueAsString(other), Stage.class), day);
            other = again.stage();
            broken.addAll(again.known());
        }
        straight.addAll(rehearsing.end(one).known());
        broken.addAll(rehearsing
                .end(JSON.readValue(JSON.writeValueAsString(other), Stage.class))
                .known());
        assertThat(broken).hasSize(300).containsExactlyInAnyOrderElementsOf(straight);
    }

    private static List<Rehearsed> live(Preset preset, List<PastOrder> orders) {
        var rehearsing = new Rehearsing(preset.weights());
        var lived = rehearsing.day(Stage.begin(DAY), orders);
        var all = new ArrayList<>(lived.known());
        all.addAll(rehearsing.end(lived.stage()).known());
        all.sort((one, other) -> one.at().compareTo(other.at()));
        return all;
    }

    /** An order that liu did in an hour, so many minutes after ten. */
    private static PastOrder order(int minutes, Priority priority, int liusWay, int zhousWay) {
        var at = TEN.plus(Duration.ofMinutes(minutes));
        return new PastOrder(
                UUID.randomUUID(),
                priority,
                at,
                promised(at),
                null,
                0,
                60,
                LIU,
                at.plus(Duration.ofHours(1)),
                Set.of(),
                false,
                fit(liusWay, zhousWay));
    }

    private static Instant promised(Instant at) {
        return at.plus(Duration.ofHours(8));
    }

    private static List<Remembered> fit(int liusWay, int zhousWay) {
        return List.of(
                new Remembered(LIU, Map.of(Wish.TRAVEL, liusWay), 0),
                new Remembered(ZHOU, Map.of(Wish.TRAVEL, zhousWay), 0));
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
