package io.anju.workforce.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.deadlines.Deadlines;
import io.anju.deadlines.Escalating;
import io.anju.deadlines.EscalationDue;
import io.anju.deadlines.EscalationRole;
import io.anju.deadlines.Escalations;
import io.anju.deadlines.LadderStep;
import io.anju.deadlines.Ladders;
import io.anju.deadlines.Priority;
import io.anju.deadlines.Responsible;
import io.anju.deadlines.StartClock;
import io.anju.deadlines.Target;
import io.anju.deadlines.Term;
import io.anju.estate.ProjectKind;
import io.anju.identity.Role;
import io.anju.identity.RoleGrant;
import io.anju.kernel.AccountId;
import io.anju.kernel.Ids;
import io.anju.kernel.ProjectId;
import io.anju.kernel.SubjectRef;
import io.anju.notices.Channel;
import io.anju.notices.DeliveryView;
import io.anju.notices.Notices;
import io.anju.workforce.Duties;
import io.anju.workforce.NewDuty;
import io.anju.workforce.NewStaff;
import io.anju.workforce.NewTeam;
import io.anju.workforce.Staff;
import io.anju.workforce.StaffId;
import io.anju.workforce.TeamId;
import io.anju.workforce.Teams;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.util.AopTestUtils;

/** A plumber in a team with a lead; the lead of the guards is on duty by night, nobody who leads by day. */
@AnjuTest
@RecordApplicationEvents
@Import(StandingClock.Time.class)
class EscalationTellingTests {

    private static final Instant DAY = StandingClock.MONDAY_MORNING;
    private static final Instant NIGHT = StandingClock.SUNDAY_NIGHT;

    @Autowired
    ApplicationContext context;

    @Autowired
    ApplicationEvents events;

    @Autowired
    StandingClock clock;

    private TestCompany company;
    private ProjectId project;
    private AccountId plumber;
    private AccountId manager;
    private final SubjectRef subject = new SubjectRef("request", Ids.next());

    @BeforeEach
    void a_crew() {
        company = bean(TestCompanies.class).create();
        project = company.project("金文大厦", ProjectKind.COMMERCIAL);
        plumber = company.account(new RoleGrant(Role.TECHNICIAN, project));
        manager = company.account(new RoleGrant(Role.PROJECT_MANAGER, project));
        var lead = hire("陈班长", "TEAM_LEAD", company.account(new RoleGrant(Role.TEAM_LEAD, project)), null);
        var team = company.inTransaction(
                () -> bean(Teams.class).form(company.system(), new NewTeam(project, "水电班", lead, Set.of())));
        hire("刘勇", "TECHNICIAN", plumber, team);
        var guard = hire("丁队长", "TEAM_LEAD", company.account(Role.TEAM_LEAD), null);
        company.inTransaction(() -> bean(Duties.class)
                .plan(
                        company.system(),
                        new NewDuty(
                                guard,
                                project,
                                EnumSet.allOf(DayOfWeek.class),
                                LocalTime.of(20, 0),
                                LocalTime.of(6, 0),
                                LocalDate.of(2026, 1, 1),
                                null)));
    }

    @Test
    void the_assignee_and_the_lead_of_their_team_are_told() {
        escalate(Priority.P3, DAY, EscalationRole.ASSIGNEE, EscalationRole.TEAM_LEAD);
        assertThat(told()).containsExactlyInAnyOrder("ASSIGNEE technician", "TEAM_LEAD team_lead");
    }

    @Test
    void the_supervisor_is_whoever_leads_and_is_on_duty_at_that_instant() {
        escalate(Priority.P3, NIGHT, EscalationRole.DUTY_SUPERVISOR);
        assertThat(told()).containsExactly("DUTY_SUPERVISOR team_lead");
    }

    @Test
    void where_nobody_who_leads_is_on_duty_the_manager_is_told() {
        escalate(Priority.P3, DAY, EscalationRole.DUTY_SUPERVISOR);
        assertThat(told()).containsExactly("DUTY_SUPERVISOR project_manager");
    }

    @Test
    void whom_a_complaint_is_about_is_never_told() {
        escalate(null, DAY, plumber, manager, EscalationRole.ASSIGNEE, EscalationRole.PROJECT_MANAGER);
        assertThat(told()).containsExactly("ASSIGNEE technician");
    }

    @Test
    void an_emergency_reaches_the_phone_at_its_first_level_and_anything_else_does_not() {
        escalate(Priority.P2, DAY, EscalationRole.PROJECT_MANAGER);
        assertThat(deliveries())
                .extracting(DeliveryView::template, DeliveryView::channel)
                .containsExactlyInAnyOrder(tuple("escalated-now", Channel.INBOX), tuple("escalated-now", Channel.SMS));
    }

    @Test
    void what_can_wait_is_told_in_the_inbox_first() {
        escalate(Priority.P4, DAY, EscalationRole.PROJECT_MANAGER);
        assertThat(deliveries()).extracting(DeliveryView::channel).containsExactly(Channel.INBOX);
    }

    @Test
    void telling_the_same_twice_tells_once() {
        escalate(Priority.P4, DAY, EscalationRole.PROJECT_MANAGER);
        tell();
        assertThat(deliveries()).hasSize(1);
        assertThat(told()).hasSize(1);
    }

    private void escalate(@Nullable Priority priority, Instant due, EscalationRole... roles) {
        escalate(priority, due, plumber, null, roles);
    }

    private void escalate(
            @Nullable Priority priority,
            Instant due,
            AccountId responsible,
            @Nullable AccountId never,
            EscalationRole... roles) {
        clock.set(due);
        var term = new Term.Elapsed(Duration.ofMinutes(60));
        var promise = new StartClock(
                subject,
                Target.ARRIVE,
                term,
                due.minus(Duration.ofMinutes(61)),
                project,
                75,
                new Responsible(responsible, null),
                null,
                new Escalating(priority, "WX-1", never));
        var step = new LadderStep(LadderStep.Trigger.PERCENT, 100, List.of(roles));
        company.inTransaction(() -> {
            bean(Ladders.class).set(company.system(), project, priority, 0, List.of(step));
            return bean(Deadlines.class).start(company.system(), List.of(promise));
        });
        company.in(() -> bean(Deadlines.class).scan(due));
        tell();
    }

    private void tell() {
        EscalationReactions reactions = AopTestUtils.getTargetObject(bean(EscalationReactions.class));
        var due = events.stream(EscalationDue.class)
                .filter(event -> event.company().equals(company.id()))
                .toList();
        assertThat(due).hasSize(1);
        company.inTransaction(() -> {
            reactions.on(due.getFirst());
            return true;
        });
    }

    private List<String> told() {
        return company.in(() -> bean(Escalations.class).of(subject)).reached().getFirst().told().stream()
                .map(each -> each.role() + " " + each.name())
                .toList();
    }

    private List<DeliveryView> deliveries() {
        return company.in(() -> bean(Notices.class).deliveries(subject));
    }

    private StaffId hire(String name, String post, AccountId account, @Nullable TeamId team) {
        return company.inTransaction(() -> {
            var staff = bean(Staff.class)
                    .hire(company.system(), NewStaff.of(name, "13900000001", Set.of(), project, post, team));
            bean(Staff.class).bind(company.system(), staff, account);
            return staff;
        });
    }

    private <T> T bean(Class<T> type) {
        return context.getBean(type);
    }
}
