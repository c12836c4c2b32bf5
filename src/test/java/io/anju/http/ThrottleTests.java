package io.anju.http;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.StandingClock;
import io.anju.kernel.Refused;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ThrottleTests {

    private final StandingClock clock = new StandingClock(Instant.parse("2026-11-23T02:00:00Z"));
    private final Throttle throttle = new Throttle(clock, 100);

    @Test
    void so_much_may_come_from_one_source_in_an_hour_and_no_more() {
        throttle.count("a", 60);
        throttle.count("a", 40);
        assertThatThrownBy(() -> throttle.count("a")).isInstanceOf(Refused.class);
        assertThatCode(() -> throttle.count("b", 100)).doesNotThrowAnyException();
    }

    @Test
    void the_hour_begins_with_the_first_and_then_all_is_forgotten() {
        throttle.count("a", 100);
        clock.pass(Duration.ofMinutes(59));
        assertThatThrownBy(() -> throttle.count("a")).isInstanceOf(Refused.class);
        clock.pass(Duration.ofMinutes(1));
        assertThatCode(() -> throttle.count("a", 100)).doesNotThrowAnyException();
    }

    @Test
    void a_clock_that_is_turned_back_locks_nobody_out() {
        clock.pass(Duration.ofDays(1));
        throttle.count("a", 100);
        clock.pass(Duration.ofDays(-1));
        assertThatCode(() -> throttle.count("a", 100)).doesNotThrowAnyException();
    }

    @Test
    void who_read_the_clock_a_moment_before_the_first_counts_like_everybody() {
        throttle.count("a", 100);
        clock.pass(Duration.ofMillis(-5));
        assertThatThrownBy(() -> throttle.count("a")).isInstanceOf(Refused.class);
    }
}
