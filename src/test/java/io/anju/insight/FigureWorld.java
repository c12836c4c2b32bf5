package io.anju.insight;

import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.database.server.OwnerSql;
import io.anju.deadlines.Deadlines;
import io.anju.deadlines.Pause;
import io.anju.deadlines.PauseReason;
import io.anju.deadlines.Priority;
import io.anju.deadlines.Responsible;
import io.anju.deadlines.StartClock;
import io.anju.deadlines.Target;
import io.anju.deadlines.Term;
import io.anju.deadlines.WhoseTime;
import io.anju.estate.ProjectKind;
import io.anju.identity.Role;
import io.anju.identity.RoleGrant;
import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.ProjectId;
import io.anju.kernel.SubjectRef;
import io.anju.requests.Intake;
import io.anju.requests.RecordedIntake;
import io.anju.requests.RecordedIntake.RecordedPromise;
import io.anju.requests.ReportChannel;
import io.anju.requests.Reporter;
import io.anju.requests.RequestId;
import io.anju.requests.RequestKind;
import io.anju.requests.Requests;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** A company whose requests have whatever past a figure needs. */
final class FigureWorld {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    final TestCompany company;
    final ProjectId project;
    final Actor manager;
    final LocalDate yesterday;

    /** Noon of yesterday where the project is. */
    final Instant noon;

    private final ApplicationContext context;

    FigureWorld(ApplicationContext context) {
        this.context = context;
        this.company = context.getBean(TestCompanies.class).create();
        this.project = project("金文大厦");
        this.manager = company.actor(new RoleGrant(Role.PROJECT_MANAGER, project));
        this.yesterday = LocalDate.ofInstant(context.getBean(Clock.class).instant(), SHANGHAI)
                .minusDays(1);
        this.noon = yesterday.atTime(12, 0).atZone(SHANGHAI).toInstant();
    }

    ProjectId project(String name) {
        return company.project(name, ProjectKind.COMMERCIAL);
    }

    /** A repair with one promise that was made and fell due when it says. */
    RequestId promised(ProjectId project, Target target, Instant reported, Instant due) {
        var line = new RecordedIntake(
                project,
                RequestKind.REPAIR,
                "light-out",
                ReportChannel.IMPORT,
                "走廊灯不亮",
                null,
                null,
                Priority.P3,
                null,
                reported,
                "test",
                Ids.next().toString(),
                RecordedPromise.Given.until(target, due));
        return company.inTransaction(() -> context.getBean(Requests.class)
                .intakeRecorded(company.system(), line)
                .id());
    }

    /** Promises more about the same request. */
    void promise(RequestId request, ProjectId project, Target target, Instant from, Instant due) {
        promise(request, project, target, from, new Term.Until(due));
    }

    void promise(RequestId request, ProjectId project, Target target, Instant from, Term term) {
        var clock = new StartClock(
                subject(request), target, term, from, project, StartClock.USUAL_WARNING, Responsible.NOBODY);
        run(() -> deadlines().start(company.system(), List.of(clock)));
    }

    /** Something reported just now at the desk. */
    RequestId reported(ProjectId project, RequestKind kind, String category) {
        var intake = Intake.of(project, kind, category, ReportChannel.PHONE, null, Reporter.named("何美琳", null));
        return company.inTransaction(() ->
                context.getBean(Requests.class).intake(company.system(), intake).id());
    }

    void stop(RequestId request, Target target, Instant at) {
        run(() -> deadlines().stop(subject(request), target, at));
    }

    void pause(RequestId request, Target target, WhoseTime whose, Instant from, Instant to) {
        run(() -> deadlines()
                .pause(subject(request), Set.of(target), new Pause(PauseReason.PARTS, whose, null, null), from));
        run(() -> deadlines().resume(subject(request), to));
    }

    /** Gives a request the past that only a long story could give it. */
    void end(RequestId request, String state, Instant at, int rounds) {
        owner("update requests.request set state = '" + state + "', ended_at = '" + at + "', rounds = " + rounds
                + ", process = 'x', result = 'x' where id = '" + request.value() + "'");
    }

    /** Makes a report an older one. */
    void move(RequestId request, Instant reported) {
        owner("update requests.request set reported_at = '" + reported + "' where id = '" + request.value() + "'");
    }

    void rate(RequestId request, int score, Instant at) {
        rate(request, score, at, "");
    }

    void rate(RequestId request, int score, Instant at, String comment) {
        owner("insert into requests.rating (company_id, request_id, round, at, score, way, author, comment) values ('"
                + company.id().value() + "', '" + request.value() + "', 1, '" + at + "', " + score
                + ", 'LINK', 'reporter', nullif('" + comment + "', ''))");
    }

    void followUp(RequestId request, ProjectId project, Instant due, boolean done) {
        owner(
                "insert into requests.follow_up (company_id, id, request_id, project_id, round, cause, planned_at, due_at,"
                        + " done_at, result) values ('" + company.id().value() + "', '" + Ids.next() + "', '"
                        + request.value()
                        + "', '" + project.value() + "', 1, 'SAMPLE', '" + due + "', '" + due + "', "
                        + (done ? "'" + due + "', 'SATISFIED'" : "null, null") + ")");
    }

    /** An order for the request, offered once for each answer in turn; then it came into the pool. */
    void offered(RequestId request, Instant opened, UUID account, List<String> answers) {
        var order = Ids.next();
        owner(
                "insert into workorders.work_order (company_id, id, version, number, origin_type, origin_id, project_id, title,"
                        + " category, chargeable, opened_at, state, priority, round, rework, pooled, last_step_at, recorded) values ('"
                        + company.id().value() + "', '" + order + "', 1, '" + order + "', 'request', '"
                        + request.value() + "', '"
                        + project.value() + "', 'x', 'light-out', false, '" + opened + "', 'OPEN', 'P3', 1, 0, true, '"
                        + opened
                        + "', false)");
        for (var answer : answers) {
            var decision = decided(order, "OFFERED", opened);
            owner(
                    "insert into workorders.offer (company_id, id, work_order_id, decision_id, round, rung, staff_id, account_id,"
                            + " name, offered_at, reminder_at, expires_at, answer, answered_at) values ('"
                            + company.id().value() + "', '" + Ids.next() + "', '" + order + "', '" + decision
                            + "', 1, 'BEST', '" + account + "', '" + account + "', '王师傅', '" + opened + "', '" + opened
                            + "', '"
                            + opened + "', '" + answer + "', '" + opened.plusSeconds(60) + "')");
        }
        decided(order, "POOLED", opened);
    }

    /** The last order of the request goes into these hands. */
    void step(RequestId request, String move, Instant at) {
        owner(
                "insert into workorders.step (company_id, id, work_order_id, move, from_state, to_state, at, entered_at, author_name)"
                        + " select company_id, '" + Ids.next() + "', id, '" + move + "', 'OPEN', 'OPEN', '" + at
                        + "', '" + at
                        + "', 'system' from workorders.work_order where origin_id = '" + request.value()
                        + "' order by id desc limit 1");
    }

    private UUID decided(UUID order, String outcome, Instant at) {
        var id = Ids.next();
        owner(
                "insert into workorders.decision (company_id, id, work_order_id, at, trigger, outcome, author_name) values ('"
                        + company.id().value() + "', '" + id + "', '" + order + "', '" + at + "', 'OPENED', '" + outcome
                        + "', 'system')");
        return id;
    }

    private void owner(String sql) {
        context.getBean(OwnerSql.class).run(company.id(), sql);
    }

    private void run(Runnable change) {
        company.inTransaction(() -> {
            change.run();
            return List.of();
        });
    }

    private Deadlines deadlines() {
        return context.getBean(Deadlines.class);
    }

    private static SubjectRef subject(RequestId request) {
        return SubjectRef.of("request", request);
    }
}
