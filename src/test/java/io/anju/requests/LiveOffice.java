package io.anju.requests;

import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.deadlines.ClockView;
import io.anju.deadlines.Deadlines;
import io.anju.deadlines.Target;
import io.anju.estate.ProjectKind;
import io.anju.http.ListQuery;
import io.anju.identity.Role;
import io.anju.kernel.Actor;
import io.anju.kernel.ProjectId;
import io.anju.requests.followup.FollowUpQueries;
import io.anju.requests.journal.RequestJournal;
import io.anju.requests.journal.RequestQueries;
import io.anju.requests.journal.RequestRow;
import io.anju.requests.journal.ServiceRequest;
import io.anju.requests.outcome.RequestReactions;
import io.anju.workorders.WorkOrderEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.AopTestUtils;

/** A company with a tower and somebody at its desk, for tests that speak to the module itself. */
final class LiveOffice {

    static final Reporter HE = Reporter.named("何美琳", "13812346021");

    final TestCompany company;
    final ProjectId project;
    final Actor desk;
    final Requests requests;
    private final ApplicationContext context;

    LiveOffice(ApplicationContext context) {
        this.context = context;
        this.requests = bean(Requests.class);
        this.company = bean(TestCompanies.class).create();
        this.project = company.project("金文大厦", ProjectKind.COMMERCIAL);
        this.desk = company.actor(Role.DISPATCHER);
    }

    IntakeResult take(String category) {
        return take(Intake.repair(project, category, null, HE));
    }

    IntakeResult take(Intake intake) {
        return company.inTransaction(() -> requests.intake(desk, intake));
    }

    Intake back(Instant reportedAt) {
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
                false,
                false,
                null);
    }

    void change(IntakeResult taken, Consumer<ServiceRequest> verb) {
        company.inTransaction(() -> {
            verb.accept(bean(RequestJournal.class).load(taken.id()));
            return true;
        });
    }

    void react(WorkOrderEvent.Progressed event) {
        RequestReactions reactions = AopTestUtils.getTargetObject(bean(RequestReactions.class));
        company.inTransaction(() -> {
            reactions.on(event);
            return true;
        });
    }

    ServiceRequest read(IntakeResult taken) {
        return read(taken.id());
    }

    ServiceRequest read(RequestId taken) {
        return company.inTransaction(() -> bean(RequestJournal.class).read(taken));
    }

    ClockView clock(IntakeResult taken, Target target) {
        return clock(taken.id(), target);
    }

    ClockView clock(RequestId taken, Target target) {
        Map<Target, ClockView> clocks =
                company.inTransaction(() -> bean(Deadlines.class).of(ServiceRequest.subject(taken)).stream()
                        .collect(Collectors.toMap(ClockView::target, Function.identity())));
        return Objects.requireNonNull(clocks.get(target));
    }

    Instant due(IntakeResult taken, Target target) {
        return taken.promises().stream()
                .filter(promise -> promise.target() == target)
                .findFirst()
                .orElseThrow()
                .dueAt();
    }

    List<FollowUpQueries.FollowUpRow> followUps() {
        return company.inTransaction(() -> bean(FollowUpQueries.class)
                .list(desk, null, false, ListQuery.first())
                .items());
    }

    List<RequestRow> search(String q) {
        var all = new RequestQueries.Filter(null, null, null, null, null, null, null, null, false, null);
        return company.inTransaction(() -> bean(RequestQueries.class)
                .list(desk, all, new ListQuery(q, null, null, 50))
                .items());
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }
}
