package io.anju.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.deadlines.ClockState;
import io.anju.deadlines.Priority;
import io.anju.deadlines.Target;
import io.anju.kernel.Refused;
import io.anju.requests.handling.Verification;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** What is promised when something is taken in, and what another judgement makes of it. */
@AnjuTest
@Import(StandingClock.Time.class)
class RequestPromiseTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    StandingClock clock;

    private LiveOffice office;

    @BeforeEach
    void an_office() {
        clock.set(StandingClock.MONDAY_MORNING);
        office = new LiveOffice(context);
    }

    @Test
    void an_emergency_is_promised_at_once_and_its_work_begins_before_anybody_verified_it() {
        clock.set(StandingClock.SUNDAY_NIGHT);
        var taken = office.take("lift-trapped");
        assertThat(taken.priority()).isEqualTo(Priority.P1);
        assertThat(taken.deferred()).isFalse();
        assertThat(taken.workOrder()).isNotNull();
        assertThat(taken.state()).isEqualTo(RequestState.IN_WORK);
        assertThat(office.due(taken, Target.ARRIVE)).isEqualTo(StandingClock.SUNDAY_NIGHT.plus(Duration.ofMinutes(30)));
    }

    @Test
    void outside_service_hours_the_rest_waits_for_the_next_opening_and_the_caller_is_told_so() {
        clock.set(StandingClock.SUNDAY_NIGHT);
        var taken = office.take("no-warm-air");
        assertThat(taken.deferred()).isTrue();
        assertThat(taken.startsAt()).isEqualTo(StandingClock.MONDAY_OPENING);
        assertThat(office.due(taken, Target.ARRIVE)).isEqualTo(StandingClock.MONDAY_OPENING.plus(Duration.ofHours(2)));
        assertThat(taken.workOrder()).isNull();
    }

    @Test
    void a_report_from_the_future_or_from_long_ago_is_refused() {
        assertThatThrownBy(() -> office.take(office.back(StandingClock.MONDAY_MORNING.plusSeconds(1))))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> office.take(office.back(StandingClock.MONDAY_MORNING.minus(Duration.ofDays(31)))))
                .isInstanceOf(Refused.class);
        var taken = office.take(office.back(StandingClock.MONDAY_MORNING.minus(Duration.ofHours(1))));
        assertThat(taken.startsAt()).isEqualTo(StandingClock.MONDAY_MORNING.minus(Duration.ofHours(1)));
    }

    @Test
    void a_promise_that_another_priority_does_not_know_ends_without_a_verdict() {
        var taken = office.take("light-out");
        assertThat(office.clock(taken, Target.APPOINT).state()).isEqualTo(ClockState.RUNNING);
        office.change(
                taken,
                request -> office.bean(Verification.class)
                        .reclassify(
                                office.desk,
                                request,
                                new Verification.Classification(
                                        null, "light-out", Impact.CRITICAL, Urgency.STOPPED, "整层都黑")));
        assertThat(office.clock(taken, Target.APPOINT).state()).isEqualTo(ClockState.CANCELLED);
        assertThat(office.clock(taken, Target.RESTORE).state()).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void another_priority_moves_the_promise_and_keeps_the_reason() {
        var taken = office.take("no-warm-air");
        office.change(
                taken,
                request -> office.bean(Verification.class)
                        .reclassify(
                                office.desk,
                                request,
                                new Verification.Classification(
                                        null, "no-warm-air", Impact.SEVERAL, Urgency.STOPPED, "整层停用")));
        assertThat(office.read(taken).standing().priority()).isEqualTo(Priority.P2);
        assertThat(office.clock(taken, Target.ARRIVE).dueAt())
                .isEqualTo(StandingClock.MONDAY_MORNING.plus(Duration.ofMinutes(30)));
        assertThat(office.read(taken).standing().workOrderId()).isNotNull();
    }
}
