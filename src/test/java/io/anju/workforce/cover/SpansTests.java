package io.anju.workforce.cover;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.workforce.turn.Slot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Sums and differences of stretches of time. */
class SpansTests {

    @Test
    void what_touches_becomes_one() {
        assertThat(Spans.union(List.of(slot(4, 6), slot(0, 2), slot(2, 4)))).containsExactly(slot(0, 6));
    }

    @Test
    void what_is_taken_from_the_middle_leaves_two() {
        assertThat(Spans.without(List.of(slot(0, 10)), List.of(slot(3, 5)))).containsExactly(slot(0, 3), slot(5, 10));
    }

    @Test
    void minute_by_minute_they_say_what_a_plain_count_says() {
        var random = new SplittableRandom(20261123);
        for (int each = 0; each < 2_000; each++) {
            var one = some(random);
            var other = some(random);
            var without = Spans.without(one, other);
            var common = Spans.common(one, other);
            for (int minute = 0; minute < 40; minute++) {
                assertThat(in(without, minute)).isEqualTo(in(one, minute) && !in(other, minute));
                assertThat(in(common, minute)).isEqualTo(in(one, minute) && in(other, minute));
            }
        }
    }

    private static List<Slot> some(SplittableRandom random) {
        var slots = new ArrayList<Slot>();
        int count = random.nextInt(6);
        for (int each = 0; each < count; each++) {
            int from = random.nextInt(38);
            slots.add(slot(from, from + 1 + random.nextInt(40 - from - 1)));
        }
        return slots;
    }

    private static boolean in(List<Slot> slots, int minute) {
        var at = Instant.EPOCH.plusSeconds(60L * minute);
        return slots.stream().anyMatch(slot -> !at.isBefore(slot.from()) && at.isBefore(slot.to()));
    }

    private static Slot slot(int from, int to) {
        return new Slot(Instant.EPOCH.plusSeconds(60L * from), Instant.EPOCH.plusSeconds(60L * to));
    }
}
