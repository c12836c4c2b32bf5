package io.anju.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.agreements.Contracts;
import io.anju.agreements.contract.ContractRegister;
import io.anju.agreements.contract.NewContract;
import io.anju.deadlines.ClockState;
import io.anju.deadlines.ClockStory;
import io.anju.deadlines.Deadlines;
import io.anju.deadlines.Matter;
import io.anju.deadlines.Priority;
import io.anju.deadlines.ServiceTerms;
import io.anju.deadlines.Target;
import io.anju.deadlines.Term;
import io.anju.deadlines.TermsLine;
import io.anju.deadlines.TermsPublished;
import io.anju.deadlines.TermsScope;
import io.anju.deadlines.TermsTrial;
import io.anju.deadlines.TermsVersion.RunningClocks;
import io.anju.http.IfMatch;
import io.anju.kernel.AccountId;
import io.anju.kernel.ProjectId;
import io.anju.requests.journal.ServiceRequest;
import io.anju.requests.promise.TermsReactions;
import io.anju.workorders.WorkOrderEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;

/** What other terms mean for requests under way (C-01): nothing, unless whoever published them said so. */
@AnjuTest
@Import(StandingClock.Time.class)
class RunningTermsTests {

    private static final Instant NOW = StandingClock.MONDAY_MORNING;
    private static final String WHY = "业委会要求";

    @Autowired
    ApplicationContext context;

    @Autowired
    StandingClock clock;

    private LiveOffice office;

    @BeforeEach
    void an_office() {
        clock.set(NOW);
        office = new LiveOffice(context);
    }

    @Test
    void a_clock_that_runs_keeps_what_was_promised_to_it() {
        var taken = office.take("no-warm-air");
        publish(RunningClocks.KEPT, null, arrive(10), restore(2_000));
        assertDue(taken, Target.ARRIVE, Duration.ofHours(2));
        assertDue(taken, Target.RESTORE, Duration.ofHours(24));
    }

    @Test
    void where_only_sooner_is_taken_over_nobody_waits_longer() {
        var taken = office.take("no-warm-air");
        publish(RunningClocks.SOONER, WHY, arrive(60), restore(2_000));
        assertDue(taken, Target.ARRIVE, Duration.ofHours(1));
        assertDue(taken, Target.RESTORE, Duration.ofHours(24));
        assertThat(story(taken, Target.ARRIVE).turns().getLast().note()).isEqualTo(WHY);
    }

    @Test
    void what_would_be_over_at_once_is_not_taken_over() {
        var taken = office.take("no-warm-air");
        clock.set(NOW.plus(Duration.ofMinutes(50)));
        publish(RunningClocks.SOONER, WHY, arrive(30));
        assertDue(taken, Target.ARRIVE, Duration.ofHours(2));
    }

    @Test
    void where_all_follow_the_reason_stands_in_the_history_and_what_is_no_longer_promised_ends() {
        var taken = office.take("no-warm-air");
        publish(null, RunningClocks.ALL, WHY, restore(2_000));
        assertDue(taken, Target.RESTORE, Duration.ofMinutes(2_000));
        assertThat(story(taken, Target.RESTORE).turns().getLast().note()).isEqualTo(WHY);
        assertThat(office.clock(taken, Target.ARRIVE).state().name()).isEqualTo("CANCELLED");
    }

    @Test
    void a_clock_says_which_version_gave_its_promise() {
        publish(RunningClocks.KEPT, null, arrive(45));
        clock.set(NOW.plusSeconds(60));
        var terms = story(office.take("no-warm-air"), Target.ARRIVE)
                .turns()
                .getFirst()
                .terms();
        assertThat(terms).isNotNull();
        assertThat(terms.number()).isEqualTo(1);
        assertThat(terms.project()).isEqualTo(office.project);
        assertThat(terms.from()).isEqualTo(NOW);
        assertThat(terms.shares()).containsExactly(new TermsLine.Share(TermsLine.Stage.TRAVEL, 20));
    }

    @Test
    void what_lies_under_a_contract_goes_by_its_terms_and_its_clock_names_it() {
        var register = office.bean(ContractRegister.class);
        var said = new NewContract(
                office.project.value(), "HT-1", "服务合同", "上海金文置业有限公司", LocalDate.of(2026, 1, 1), null, Set.of());
        var contract = office.company.inTransaction(() -> {
            var id = register.draft(office.company.system(), said);
            register.sign(office.company.system(), id, new IfMatch(0));
            office.bean(ServiceTerms.class)
                    .publish(
                            office.desk,
                            new TermsScope(office.project, id),
                            "服务合同 HT-1",
                            NOW,
                            RunningClocks.KEPT,
                            null,
                            List.of(arrive(45)));
            return id;
        });
        clock.set(NOW.plusSeconds(60));
        var turn = story(office.take("no-warm-air"), Target.ARRIVE).turns().getFirst();
        assertThat(Objects.requireNonNull(turn.terms()).contract()).isEqualTo("服务合同 HT-1");
        assertThat(Objects.requireNonNull(turn.promised()).amount()).isEqualTo(45);
        assertThat(office.company.in(
                        () -> office.bean(Contracts.class).covering(office.project, null, clock.instant())))
                .contains(contract);
    }

    @Test
    void sending_somebody_is_promised_until_they_stay_and_a_temporary_fix_leaves_the_repair_running() {
        publish(
                RunningClocks.KEPT,
                null,
                atP2(Target.DISPATCH, 20),
                atP2(Target.TEMPORARY_FIX, 60),
                atP2(Target.RESTORE, 240));
        clock.set(NOW.plusSeconds(60));
        var taken = office.take("leak");
        var order = Objects.requireNonNull(taken.workOrder());
        var subject = ServiceRequest.subject(taken.id());
        var company = office.company.id();
        var sent = NOW.plusSeconds(120);
        office.react(new WorkOrderEvent.Accepted(company, sent, order, subject, AccountId.next(), "马师傅", false, null));
        assertThat(office.clock(taken, Target.DISPATCH).stoppedAt()).isEqualTo(sent);
        office.react(new WorkOrderEvent.GivenBack(company, sent.plusSeconds(60), order, subject, "病了"));
        assertThat(office.clock(taken, Target.DISPATCH).state()).isEqualTo(ClockState.RUNNING);
        office.react(new WorkOrderEvent.Accepted(
                company, sent.plusSeconds(90), order, subject, AccountId.next(), "周师傅", true, null));
        office.react(new WorkOrderEvent.MadeSafe(company, sent.plusSeconds(600), order, subject));
        assertThat(office.clock(taken, Target.DISPATCH).state()).isEqualTo(ClockState.KEPT);
        assertThat(office.clock(taken, Target.TEMPORARY_FIX).stoppedAt()).isEqualTo(sent.plusSeconds(600));
        assertThat(office.clock(taken, Target.RESTORE).state()).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void taking_terms_over_twice_changes_nothing() {
        var taken = office.take("no-warm-air");
        publish(RunningClocks.ALL, WHY, arrive(60), restore(2_000));
        var once = story(taken, Target.ARRIVE).turns();
        publish(RunningClocks.ALL, WHY, arrive(60), restore(2_000));
        assertThat(story(taken, Target.ARRIVE).turns()).isEqualTo(once);
    }

    @Test
    void what_other_terms_would_change_is_told_beforehand_and_changes_nothing() {
        var taken = office.take("no-warm-air");
        clock.set(NOW.plus(Duration.ofMinutes(50)));
        var matter = new Matter(office.project, "REPAIR", "no-warm-air", Priority.P3, NOW);
        var lines = List.of(arrive(30), restore(2_000));
        var effects = office.company.in(() -> {
            var promises = office.bean(ServiceTerms.class).promisedWith(matter, TermsScope.of(office.project), lines);
            var trial = new TermsTrial.Supposition(ServiceRequest.subject(taken.id()), promises, NOW);
            return office.bean(TermsTrial.class).of(ServiceRequest.SUBJECT, List.of(trial), false, clock.instant());
        });
        assertThat(effects)
                .extracting(TermsTrial.Effect::target, TermsTrial.Effect::dueAfter, TermsTrial.Effect::missed)
                .containsExactlyInAnyOrder(
                        tuple(Target.ARRIVE, NOW.plus(Duration.ofMinutes(30)), true),
                        tuple(Target.RESTORE, NOW.plus(Duration.ofMinutes(2_000)), false));
        assertDue(taken, Target.ARRIVE, Duration.ofHours(2));
    }

    @Test
    void what_was_published_is_followed_also_by_a_process_that_comes_later() {
        var taken = office.take("no-warm-air");
        announce(office.project, RunningClocks.ALL, WHY, restore(2_000));
        assertDue(taken, Target.RESTORE, Duration.ofHours(24));
        assertThat(run()).containsExactly(1, 0);
        goOn();
        assertDue(taken, Target.RESTORE, Duration.ofMinutes(2_000));
        assertThat(run()).containsExactly(1, 1);
        goOn();
        assertThat(run()).containsExactly(1, 1);
    }

    private List<Integer> run() {
        return office.company.inTransaction(() -> office.bean(JdbcClient.class)
                .sql("select total, done from requests.terms_run")
                .query((row, number) -> List.of(row.getInt("total"), row.getInt("done")))
                .single());
    }

    private void goOn() {
        TermsReactions reactions = office.bean(TermsReactions.class);
        office.company.in(() -> {
            reactions.goOn(office.company.id());
            return true;
        });
    }

    private void publish(RunningClocks running, @Nullable String reason, TermsLine... lines) {
        publish(office.project, running, reason, lines);
    }

    private void publish(
            @Nullable ProjectId project, RunningClocks running, @Nullable String reason, TermsLine... lines) {
        announce(project, running, reason, lines);
        goOn();
    }

    private void announce(
            @Nullable ProjectId project, RunningClocks running, @Nullable String reason, TermsLine... lines) {
        TermsReactions reactions = AopTestUtils.getTargetObject(office.bean(TermsReactions.class));
        office.company.inTransaction(() -> {
            var now = clock.instant();
            var version = office.bean(ServiceTerms.class)
                    .publish(office.desk, TermsScope.of(project), null, now, running, reason, List.of(lines));
            reactions.on(new TermsPublished(office.company.id(), now, project, version.version(), running));
            return version;
        });
    }

    private void assertDue(IntakeResult taken, Target target, Duration after) {
        assertThat(office.clock(taken, target).dueAt()).isEqualTo(NOW.plus(after));
    }

    private ClockStory story(IntakeResult taken, Target target) {
        return office
                .company
                .in(() -> office.bean(Deadlines.class)
                        .explain(ServiceRequest.subject(taken.id()), List.of(), clock.instant()))
                .stream()
                .filter(each -> each.clock().target() == target)
                .findFirst()
                .orElseThrow();
    }

    private static TermsLine arrive(int minutes) {
        return line(Target.ARRIVE, minutes, List.of(new TermsLine.Share(TermsLine.Stage.TRAVEL, 20)));
    }

    private static TermsLine restore(int minutes) {
        return line(Target.RESTORE, minutes, List.of());
    }

    private static TermsLine atP2(Target target, int minutes) {
        var term = new Term.Elapsed(Duration.ofMinutes(minutes));
        return new TermsLine(null, null, Priority.P2, target, term, 75, List.of());
    }

    private static TermsLine line(Target target, int minutes, List<TermsLine.Share> shares) {
        return new TermsLine(
                null, null, Priority.P3, target, new Term.Elapsed(Duration.ofMinutes(minutes)), 75, shares);
    }
}
