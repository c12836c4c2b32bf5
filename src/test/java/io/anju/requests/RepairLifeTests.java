package io.anju.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.deadlines.ClockState;
import io.anju.deadlines.Priority;
import io.anju.deadlines.Target;
import io.anju.kernel.Refused;
import io.anju.requests.RecordedIntake.RecordedPromise;
import io.anju.requests.followup.FollowUpRule;
import io.anju.requests.followup.Reopening;
import io.anju.requests.handling.Verification;
import io.anju.requests.journal.ServiceRequest;
import io.anju.requests.outcome.Endings;
import io.anju.requests.quote.Quote;
import io.anju.requests.quote.QuoteStore;
import io.anju.requests.quote.Quotes;
import io.anju.workorders.ArrivalProof;
import io.anju.workorders.WorkOrderEvent;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** A repair from its quote to its end. */
@AnjuTest
@Import(StandingClock.Time.class)
class RepairLifeTests {

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
    void paid_work_waits_for_the_customers_yes() {
        var taken = office.take("breaker-trips");
        office.change(
                taken,
                request ->
                        office.bean(Verification.class).verify(office.desk, request, Liability.OWN_PART, true, null));
        assertThat(office.read(taken).standing().workOrderId()).isNull();
        var line = new Quote.Line("更换漏电保护器", new BigDecimal("1.5"), "只", 12_345);
        office.change(taken, request -> office.bean(Quotes.class).offer(office.desk, request, List.of(line), null));
        assertThat(office.read(taken).state()).isEqualTo(RequestState.QUOTED);
        assertThat(office.clock(taken, Target.ARRIVE).state()).isEqualTo(ClockState.PAUSED);
        office.change(
                taken, request -> office.bean(Quotes.class).answer(office.desk, request, true, Quote.Way.PHONE, "何美琳"));
        assertThat(office.read(taken).state()).isEqualTo(RequestState.IN_WORK);
        assertThat(office.clock(taken, Target.ARRIVE).state()).isEqualTo(ClockState.RUNNING);
        assertThat(office.company
                        .inTransaction(() -> office.bean(QuoteStore.class).of(taken.id()))
                        .getFirst()
                        .total()
                        .fen())
                .isEqualTo(18_518);
    }

    @Test
    void the_work_stops_the_clocks_at_its_own_time() {
        var taken = office.take("leak");
        var order = Objects.requireNonNull(taken.workOrder());
        clock.pass(Duration.ofMinutes(40));
        var subject = ServiceRequest.subject(taken.id());
        var early = StandingClock.MONDAY_MORNING.plus(Duration.ofMinutes(20));
        office.react(new WorkOrderEvent.Arrived(office.company.id(), early, order, subject, ArrivalProof.SCAN));
        assertThat(office.clock(taken, Target.ARRIVE).state()).isEqualTo(ClockState.KEPT);
        office.react(new WorkOrderEvent.Finished(office.company.id(), early.plusSeconds(60), order, subject));
        office.react(new WorkOrderEvent.Finished(office.company.id(), early.plusSeconds(60), order, subject));
        assertThat(office.read(taken).state()).isEqualTo(RequestState.FINISHED);
        assertThat(office.clock(taken, Target.RESTORE).stoppedAt()).isEqualTo(early.plusSeconds(60));
        office.react(new WorkOrderEvent.Closed(office.company.id(), early.plusSeconds(90), order, subject));
        assertThat(office.read(taken).state()).isEqualTo(RequestState.CONFIRMED);
        assertThat(office.followUps())
                .singleElement()
                .satisfies(row -> assertThat(row.cause()).isEqualTo(FollowUpRule.Cause.PRIORITY));
    }

    @Test
    void merging_closes_one_and_keeps_its_reporter_informed() {
        var first = office.take("no-warm-air");
        var second = office.take("no-warm-air");
        office.change(second, request -> office.bean(Endings.class).merge(office.desk, request, first.id()));
        assertThat(office.read(second).state()).isEqualTo(RequestState.MERGED);
        assertThatThrownBy(() -> office.change(
                        second, request -> office.bean(Endings.class).merge(office.desk, request, first.id())))
                .isInstanceOf(Refused.class);
        assertThat(office.clock(second, Target.ARRIVE).state()).isEqualTo(ClockState.CANCELLED);
    }

    @Test
    void what_was_closed_without_work_promises_again_when_it_is_reopened() {
        var taken = office.take("no-warm-air");
        clock.pass(Duration.ofMinutes(5));
        office.change(taken, request -> office.bean(Endings.class).closeWithoutWork(office.desk, request, "定时器"));
        assertThat(office.clock(taken, Target.RESTORE).state()).isEqualTo(ClockState.CANCELLED);
        clock.pass(Duration.ofMinutes(10));
        var reopened = StandingClock.MONDAY_MORNING.plus(Duration.ofMinutes(15));
        office.change(taken, request -> office.bean(Reopening.class).reopen(office.desk, request, "点错了", reopened));
        assertThat(List.of(Target.ACCEPT, Target.ARRIVE, Target.RESTORE))
                .allSatisfy(target ->
                        assertThat(office.clock(taken, target).state()).isEqualTo(ClockState.RUNNING));
    }

    @Test
    void recorded_history_runs_at_its_own_instants_and_is_stored_once() {
        var opened = Instant.parse("2025-03-01T15:00:00Z");
        var promise = RecordedPromise.Given.until(Target.RESTORE, opened.plus(Duration.ofDays(2)));
        var line = new RecordedIntake(
                office.project,
                RequestKind.REPAIR,
                "light-out",
                ReportChannel.IMPORT,
                "Street light",
                null,
                null,
                Priority.P4,
                null,
                opened,
                "boston311",
                "101",
                promise);
        var system = office.company.system();
        var taken = office.company.inTransaction(() -> office.requests.intakeRecorded(system, line));
        assertThatThrownBy(() -> office.company.inTransaction(() -> office.requests.intakeRecorded(system, line)))
                .hasMessageContaining("external-ref-taken");
        assertThatThrownBy(() -> office.company.inTransaction(() -> {
                    office.requests.closeAsRecorded(system, taken.id(), opened.minusSeconds(1), "file");
                    return true;
                }))
                .hasMessageContaining("closed-before-opened");
        office.company.inTransaction(() -> {
            office.requests.closeAsRecorded(system, taken.id(), opened.plus(Duration.ofDays(2)), "file");
            return true;
        });
        assertThat(office.clock(taken.id(), Target.RESTORE).state()).isEqualTo(ClockState.KEPT);
        assertThat(office.read(taken.id()).state()).isEqualTo(RequestState.CLOSED_AS_RECORDED);
        assertThat(office.followUps()).isEmpty();
    }
}
