package io.anju.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.AnjuTest;
import io.anju.StandingClock;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AnjuTest
class TurnedClockTests {

    private static final long HOUR = Duration.ofHours(1).toNanos();

    @Autowired
    JdbcClient jdbc;

    private final StandingClock clock = new StandingClock(StandingClock.MONDAY_MORNING);
    private TurnedClock turned;

    @BeforeEach
    void somebody_looks_at_the_clock() {
        turned = new TurnedClock(jdbc, clock);
        turned.look(0);
    }

    @AfterEach
    void nothing_left() {
        CompanyScope.asSystem(() -> jdbc.sql("delete from jobs.scheduled_tasks").update());
    }

    @Test
    void when_the_clock_is_turned_back_a_day_the_jobs_do_not_wait_for_a_day() {
        clock.pass(Duration.ofDays(1));
        turned.look(0);
        var comesAgain = clock.instant().plusSeconds(1);
        scheduled(comesAgain);
        clock.pass(Duration.ofDays(-1));

        turned.look(1);

        assertThat(executionTime()).isEqualTo(StandingClock.MONDAY_MORNING);
    }

    @Test
    void a_clock_that_goes_as_it_should_changes_nothing() {
        var comesAgain = StandingClock.MONDAY_MORNING.plus(Duration.ofHours(6));
        scheduled(comesAgain);
        clock.pass(Duration.ofHours(1));

        turned.look(HOUR);

        assertThat(executionTime()).isEqualTo(comesAgain);
    }

    @Test
    void a_start_leaves_the_nightly_job_to_its_night() {
        var night = StandingClock.MONDAY_MORNING.plus(Duration.ofHours(15));
        scheduled(night, StandingClock.MONDAY_MORNING.minusSeconds(10));

        new TurnedClock(jdbc, clock).look(0);

        assertThat(executionTime()).isEqualTo(night);
    }

    @Test
    void a_start_after_the_clock_was_turned_back_does_not_wait_for_the_time_before_the_turn() {
        var before = StandingClock.MONDAY_MORNING.plus(Duration.ofHours(2));
        scheduled(before.plusSeconds(10), before);

        new TurnedClock(jdbc, clock).look(0);

        assertThat(executionTime()).isEqualTo(StandingClock.MONDAY_MORNING);
    }

    private void scheduled(Instant at) {
        scheduled(at, clock.instant());
    }

    private void scheduled(Instant at, Instant lastSuccess) {
        CompanyScope.asSystem(() -> jdbc.sql("""
                        insert into jobs.scheduled_tasks (
                            task_name, task_instance, execution_time, picked, version, last_success)
                        values ('turned-clock-test', 'recurring', ?, false, 1, ?)""")
                .param(Timestamp.from(at))
                .param(Timestamp.from(lastSuccess))
                .update());
    }

    private Instant executionTime() {
        return CompanyScope.asSystem(() -> jdbc.sql("select execution_time from jobs.scheduled_tasks")
                .query(Timestamp.class)
                .single()
                .toInstant());
    }
}
