package io.anju.workorders.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class MomentTests {

    private static final Instant LAST = Instant.parse("2026-11-23T02:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");

    @Test
    void the_phones_time_counts_between_the_last_step_and_now() {
        var said = Instant.parse("2026-11-23T02:30:00Z");
        var moment = Moment.claimed(said, NOW, LAST);
        assertThat(moment.at()).isEqualTo(said);
        assertThat(moment.enteredAt()).isEqualTo(NOW);
        assertThat(moment.corrected()).isFalse();
    }

    @Test
    void a_phone_that_runs_ahead_is_held_at_now() {
        var moment = Moment.claimed(NOW.plusSeconds(1), NOW, LAST);
        assertThat(moment.at()).isEqualTo(NOW);
        assertThat(moment.corrected()).isTrue();
    }

    @Test
    void a_phone_that_runs_behind_is_held_at_the_last_step() {
        var moment = Moment.claimed(LAST.minusSeconds(1), NOW, LAST);
        assertThat(moment.at()).isEqualTo(LAST);
        assertThat(moment.said()).isEqualTo(LAST.minusSeconds(1));
    }

    @Test
    void without_a_claim_it_is_now() {
        assertThat(Moment.claimed(null, NOW, LAST)).isEqualTo(Moment.now(NOW));
    }

    @Test
    void while_the_clock_is_behind_the_last_step_things_happen_at_that_step() {
        var moment = Moment.claimed(null, LAST.minusSeconds(3_600), LAST);
        assertThat(moment.at()).isEqualTo(LAST);
        assertThat(moment.enteredAt()).isEqualTo(LAST);
    }
}
