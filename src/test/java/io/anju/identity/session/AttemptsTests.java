package io.anju.identity.session;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.kernel.Ids;
import io.anju.kernel.Refused;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AnjuTest
class AttemptsTests {

    private static final Attempts.Limit LIMIT = new Attempts.Limit("test", 2, Duration.ofMinutes(15));

    private final StandingClock clock = new StandingClock(StandingClock.MONDAY_MORNING);
    private final String who = Ids.next().toString();

    @Autowired
    JdbcClient jdbc;

    Attempts attempts;

    @BeforeEach
    void two_attempts_that_were_made() {
        attempts = new Attempts(jdbc, clock);
        attempts.count(LIMIT, who);
        attempts.count(LIMIT, who);
    }

    @Test
    void so_many_attempts_are_let_through_until_the_window_ends() {
        clock.pass(LIMIT.window().minusSeconds(1));
        refusesOneMore();
        clock.pass(Duration.ofSeconds(1));
        letsOneMoreThrough();
    }

    @Test
    void who_read_the_clock_a_moment_before_the_first_is_counted_with_the_others() {
        clock.pass(Duration.ofMillis(-5));
        refusesOneMore();
    }

    @Test
    void a_clock_that_is_turned_back_locks_nobody_out() {
        clock.pass(Duration.ofDays(-1));
        letsOneMoreThrough();
    }

    private void refusesOneMore() {
        assertThatThrownBy(() -> attempts.count(LIMIT, who)).isInstanceOf(Refused.class);
    }

    private void letsOneMoreThrough() {
        assertThatCode(() -> attempts.count(LIMIT, who)).doesNotThrowAnyException();
    }
}
