package io.anju.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.deadlines.ClockState;
import io.anju.deadlines.ClockView;
import io.anju.deadlines.Deadlines;
import io.anju.deadlines.Priority;
import io.anju.deadlines.Target;
import io.anju.estate.NewProject;
import io.anju.estate.ProjectKind;
import io.anju.estate.Projects;
import io.anju.http.ListQuery;
import io.anju.identity.Role;
import io.anju.kernel.Actor;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.requests.RecordedIntake.RecordedPromise;
import io.anju.workorders.ArrivalProof;
import io.anju.workorders.WorkOrderEvent;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.util.AopTestUtils;

@AnjuTest
@Import(DeskClock.Time.class)
class RequestLifeTests {

    private static final Reporter HE = Reporter.named("何美琳", "13812346021");

    @Autowired
    ApplicationContext context;

    @Autowired
    DeskClock clock;

    @Autowired
    Requests requests;

    private TestCompany company;
    private ProjectId project;
    private Actor desk;

    @BeforeEach
    void a_company_with_a_tower() {
        clock.set(DeskClock.OPEN);
        company = context.getBean(TestCompanies.class).create();
        project = company.inTransaction(() -> context.getBean(Projects.class)
                .create(
                        company.system(),
                        NewProject.of("金文大厦", ProjectKind.COMMERCIAL, "南京西路", "Asia/Shanghai", "021-62330400")));
        desk = company.actor(Role.DISPATCHER);
    }

    @Test
    void an_emergency_is_promised_at_once_and_its_work_begins_before_anybody_verified_it() {
        clock.set(DeskClock.SUNDAY_NIGHT);
        var taken = take("lift-trapped");
        assertThat(taken.priority()).isEqualTo(Priority.P1);
        assertThat(taken.deferred()).isFalse();
        assertThat(taken.workOrder()).isNotNull();
        assertThat(taken.state()).isEqualTo(RequestState.IN_WORK);
        assertThat(due(taken, Target.ARRIVE)).isEqualTo(DeskClock.SUNDAY_NIGHT.plus(Duration.ofMinutes(30)));
    }

    @Test
    void outside_service_hours_the_rest_waits_for_the_next_opening_and_the_caller_is_told_so() {
        clock.set(DeskClock.SUNDAY_NIGHT);
        var taken = take("no-warm-air");
        assertThat(taken.deferred()).isTrue();
        assertThat(taken.startsAt()).isEqualTo(DeskClock.NEXT_OPENING);
        assertThat(due(taken, Target.ARRIVE)).isEqualTo(DeskClock.NEXT_OPENING.plus(Duration.ofHours(2)));
        assertThat(taken.workOrder()).isNull();
    }

    @Test
    void a_report_from_the_future_or_from_long_ago_is_refused() {
        assertThatThrownBy(() -> take(back(DeskClock.OPEN.plusSeconds(1)))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> take(back(DeskClock.OPEN.minus(Duration.ofDays(31)))))
                .isInstanceOf(Refused.class);
        var taken = take(back(DeskClock.OPEN.minus(Duration.ofHours(1))));
        assertThat(taken.startsAt()).isEqualTo(DeskClock.OPEN.minus(Duration.ofHours(1)));
    }

    @Test
    void paid_work_waits_for_the_customers_yes() {
        var taken = take("breaker-trips");
        change(taken, request -> bean(Verification.class).verify(desk, request, Liability.OWN_PART, true, null));
        assertThat(read(taken).standing.workOrderId).isNull();
        var line = new Quote.Line("更换漏电保护器", new BigDecimal("1.5"), "只", 12_345);
        change(taken, request -> bean(Quotes.class).offer(desk, request, List.of(line), null));
        assertThat(read(taken).state()).isEqualTo(RequestState.QUOTED);
        assertThat(clock(taken, Target.ARRIVE).state()).isEqualTo(ClockState.PAUSED);
        change(taken, request -> bean(Quotes.class).answer(desk, request, true, Quote.Way.PHONE, "何美琳"));
        assertThat(read(taken).state()).isEqualTo(RequestState.IN_WORK);
        assertThat(clock(taken, Target.ARRIVE).state()).isEqualTo(ClockState.RUNNING);
        assertThat(company.inTransaction(() -> bean(QuoteStore.class).of(taken.id()))
                        .getFirst()
                        .total()
                        .fen())
                .isEqualTo(18_518);
    }

    @Test
    void the_work_stops_the_clocks_at_its_own_time() {
        var taken = take("leak");
        var order = Objects.requireNonNull(taken.workOrder());
        clock.pass(Duration.ofMinutes(40));
        var subject = ServiceRequest.subject(taken.id());
        var early = DeskClock.OPEN.plus(Duration.ofMinutes(20));
        react(new WorkOrderEvent.Arrived(company.id(), early, order, subject, ArrivalProof.SCAN));
        assertThat(clock(taken, Target.ARRIVE).state()).isEqualTo(ClockState.KEPT);
        react(new WorkOrderEvent.Finished(company.id(), early.plusSeconds(60), order, subject));
        react(new WorkOrderEvent.Finished(company.id(), early.plusSeconds(60), order, subject));
        assertThat(read(taken).state()).isEqualTo(RequestState.FINISHED);
        assertThat(clock(taken, Target.RESTORE).stoppedAt()).isEqualTo(early.plusSeconds(60));
        react(new WorkOrderEvent.Closed(company.id(), early.plusSeconds(90), order, subject));
        assertThat(read(taken).state()).isEqualTo(RequestState.CONFIRMED);
        assertThat(followUps())
                .singleElement()
                .satisfies(row -> assertThat(row.cause()).isEqualTo(FollowUpRule.Cause.PRIORITY));
    }

    @Test
    void a_complaint_ends_by_a_reply_and_a_call_back_never_by_a_status() {
        var taken = company.inTransaction(() -> requests.intake(
                desk, Intake.of(project, RequestKind.COMPLAINT, "attitude", ReportChannel.PHONE, null, HE)));
        assertThat(taken.handler()).isNotNull();
        assertThat(due(taken, Target.HANDLE)).isEqualTo(DeskClock.OPEN.plus(Duration.ofHours(24)));
        assertThatThrownBy(() -> change(taken, request -> bean(Endings.class).cancel(desk, request, "算了")))
                .hasMessageContaining("complaint-needs-reply");
        clock.pass(Duration.ofHours(1));
        change(
                taken,
                request -> bean(Replies.class).reply(desk, request, Replies.Way.CONVERSATION, "已当面致歉并说明改进办法", null));
        assertThat(clock(taken, Target.HANDLE).state()).isEqualTo(ClockState.KEPT);
        assertThat(read(taken).state()).isEqualTo(RequestState.FINISHED);
        var followUp = followUps().getFirst();
        company.inTransaction(() -> {
            bean(FollowUps.class)
                    .attempt(desk, followUp.id(), FollowUps.Method.PHONE, FollowUps.Outcome.SATISFIED, null, null);
            return true;
        });
        assertThat(read(taken).state()).isEqualTo(RequestState.CLOSED);
    }

    @Test
    void who_complained_is_hidden_from_those_who_may_not_know() {
        var taken = company.inTransaction(() -> requests.intake(
                desk, Intake.of(project, RequestKind.COMPLAINT, "attitude", ReportChannel.PHONE, null, HE)));
        var lead = company.actor(Role.TEAM_LEAD);
        company.inTransaction(() -> {
            var request = bean(RequestAccess.class).toRead(lead, taken.id());
            assertThat(bean(RequestViews.class).desk(lead, request).reporter().hidden())
                    .isTrue();
            assertThat(bean(RequestViews.class).desk(desk, request).reporter().name())
                    .isEqualTo("何美琳");
            return true;
        });
        assertThat(search("何美琳")).isEmpty();
        assertThat(search(taken.number())).hasSize(1);
    }

    @Test
    void merging_closes_one_and_keeps_its_reporter_informed() {
        var first = take("no-warm-air");
        var second = take("no-warm-air");
        change(second, request -> bean(Endings.class).merge(desk, request, first.id()));
        assertThat(read(second).state()).isEqualTo(RequestState.MERGED);
        assertThatThrownBy(() -> change(second, request -> bean(Endings.class).merge(desk, request, first.id())))
                .isInstanceOf(Refused.class);
        assertThat(clock(second, Target.ARRIVE).state()).isEqualTo(ClockState.CANCELLED);
    }

    @Test
    void another_priority_moves_the_promise_and_keeps_the_reason() {
        var taken = take("no-warm-air");
        change(
                taken,
                request -> bean(Verification.class)
                        .reclassify(
                                desk,
                                request,
                                new Verification.Classification(
                                        null, "no-warm-air", Impact.SEVERAL, Urgency.STOPPED, "整层停用")));
        assertThat(read(taken).standing.priority).isEqualTo(Priority.P2);
        assertThat(clock(taken, Target.ARRIVE).dueAt()).isEqualTo(DeskClock.OPEN.plus(Duration.ofMinutes(30)));
        assertThat(read(taken).standing.workOrderId).isNotNull();
    }

    @Test
    void recorded_history_runs_at_its_own_instants_and_is_stored_once() {
        var opened = Instant.parse("2025-03-01T15:00:00Z");
        var promise = RecordedPromise.Given.until(Target.RESTORE, opened.plus(Duration.ofDays(2)));
        var line = new RecordedIntake(
                project,
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
        var system = company.system();
        var taken = company.inTransaction(() -> requests.intakeRecorded(system, line));
        assertThatThrownBy(() -> company.inTransaction(() -> requests.intakeRecorded(system, line)))
                .hasMessageContaining("external-ref-taken");
        assertThatThrownBy(() -> company.inTransaction(() -> {
                    requests.closeAsRecorded(system, taken.id(), opened.minusSeconds(1), "file");
                    return true;
                }))
                .hasMessageContaining("closed-before-opened");
        company.inTransaction(() -> {
            requests.closeAsRecorded(system, taken.id(), opened.plus(Duration.ofDays(2)), "file");
            return true;
        });
        assertThat(clock(taken.id(), Target.RESTORE).state()).isEqualTo(ClockState.KEPT);
        assertThat(read(taken.id()).state()).isEqualTo(RequestState.CLOSED_AS_RECORDED);
        assertThat(followUps()).isEmpty();
    }

    @Test
    void a_bad_rating_reopens() {
        var taken = company.inTransaction(() ->
                requests.intake(desk, Intake.of(project, RequestKind.ENQUIRY, "fees", ReportChannel.PHONE, null, HE)));
        change(taken, request -> bean(Replies.class).reply(desk, request, Replies.Way.SENT, "每月 15 日出账", null));
        var visitor = Actor.visitor(company.id(), "visitor");
        change(
                taken,
                request -> bean(Ratings.class)
                        .rate(visitor, request, Ratings.Way.LINK, new Ratings.Rating(2, 2, null, null, "没说清楚")));
        assertThat(read(taken).state()).isEqualTo(RequestState.REOPENED);
        assertThatThrownBy(() -> change(
                        taken,
                        request -> bean(Ratings.class)
                                .rate(
                                        visitor,
                                        request,
                                        Ratings.Way.LINK,
                                        new Ratings.Rating(5, null, null, null, null))))
                .hasMessageContaining("nothing-to-rate");
    }

    private IntakeResult take(String category) {
        return take(Intake.repair(project, category, null, HE));
    }

    private IntakeResult take(Intake intake) {
        return company.inTransaction(() -> requests.intake(desk, intake));
    }

    private Intake back(Instant reportedAt) {
        return new Intake(
                project,
                RequestKind.REPAIR,
                "light-out",
                ReportChannel.PAPER,
                null,
                null,
                null,
                null,
                HE,
                null,
                reportedAt,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                List.of(),
                null);
    }

    private void change(IntakeResult taken, Consumer<ServiceRequest> verb) {
        company.inTransaction(() -> {
            verb.accept(bean(RequestJournal.class).load(taken.id()));
            return true;
        });
    }

    private void react(WorkOrderEvent.Progressed event) {
        RequestReactions reactions = AopTestUtils.getTargetObject(bean(RequestReactions.class));
        company.inTransaction(() -> {
            reactions.on(event);
            return true;
        });
    }

    private ServiceRequest read(IntakeResult taken) {
        return read(taken.id());
    }

    private ServiceRequest read(RequestId taken) {
        return company.inTransaction(() -> bean(RequestJournal.class).read(taken));
    }

    private ClockView clock(IntakeResult taken, Target target) {
        return clock(taken.id(), target);
    }

    private ClockView clock(RequestId taken, Target target) {
        Map<Target, ClockView> clocks =
                company.inTransaction(() -> bean(Deadlines.class).of(ServiceRequest.subject(taken)).stream()
                        .collect(Collectors.toMap(ClockView::target, Function.identity())));
        return Objects.requireNonNull(clocks.get(target));
    }

    private static Instant due(IntakeResult taken, Target target) {
        return taken.promises().stream()
                .filter(promise -> promise.target() == target)
                .findFirst()
                .orElseThrow()
                .dueAt();
    }

    private List<FollowUpQueries.FollowUpRow> followUps() {
        return company.inTransaction(() -> bean(FollowUpQueries.class)
                .list(desk, null, false, ListQuery.first())
                .items());
    }

    private List<RequestRow> search(String q) {
        var all = new RequestQueries.Filter(null, null, null, null, null, null, null, null, false);
        return company.inTransaction(() -> bean(RequestQueries.class)
                .list(desk, all, new ListQuery(q, null, null, 50))
                .items());
    }

    private <T> T bean(Class<T> type) {
        return context.getBean(type);
    }
}
