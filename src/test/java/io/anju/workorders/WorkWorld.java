package io.anju.workorders;

import io.anju.StandingClock;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.deadlines.Priority;
import io.anju.estate.NewPlace;
import io.anju.estate.PlaceFacts;
import io.anju.estate.PlaceId;
import io.anju.estate.PlaceKind;
import io.anju.estate.Places;
import io.anju.estate.Position;
import io.anju.estate.ProjectKind;
import io.anju.http.ListQuery;
import io.anju.identity.NewAccount;
import io.anju.identity.Role;
import io.anju.identity.RoleGrant;
import io.anju.identity.TestAccounts;
import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.ProjectScope;
import io.anju.kernel.SubjectRef;
import io.anju.workforce.Duties;
import io.anju.workforce.NewDuty;
import io.anju.workforce.NewStaff;
import io.anju.workforce.NewTeam;
import io.anju.workforce.Staff;
import io.anju.workforce.StaffId;
import io.anju.workforce.TeamId;
import io.anju.workforce.Teams;
import io.anju.workorders.offer.CallTasks;
import io.anju.workorders.offer.DispatchJob;
import io.anju.workorders.offer.Offer;
import io.anju.workorders.offer.OfferStore;
import io.anju.workorders.reading.JobView;
import io.anju.workorders.reading.WorkOrderReading;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** A tower on Monday at ten, with people who can be sent: what every test of work orders begins with. */
final class WorkWorld {

    static final String SKILL = "PLUMBING_ELECTRIC";
    static final Position TOWER = Position.of(31.2304, 121.4737);

    final TestCompany company;
    final ProjectId project;
    final PlaceId building;
    final PlaceId floor15;
    final PlaceId floor18;
    final PlaceId room;

    private final ApplicationContext context;

    WorkWorld(ApplicationContext context) {
        this.context = context;
        bean(StandingClock.class).set(StandingClock.MONDAY_MORNING);
        this.company = context.getBean(TestCompanies.class).create();
        this.project = company.project("金文大厦", ProjectKind.COMMERCIAL);
        this.building = place(null, PlaceKind.BUILDING, "J", "金文大厦", null, TOWER);
        this.floor15 = place(building, PlaceKind.FLOOR, "15F", "15 层", 15, null);
        this.floor18 = place(building, PlaceKind.FLOOR, "18F", "18 层", 18, null);
        this.room = place(floor18, PlaceKind.UNIT, "18F-1803", "1803", null, null);
    }

    /** Somebody on duty round the clock. */
    record Worker(StaffId staff, AccountId account, String name, Actor actor) {}

    Worker technician(String name) {
        return worker(name, Role.TECHNICIAN, null, true);
    }

    Worker worker(String name, Role role, @Nullable TeamId team, boolean onDuty) {
        return company.inTransaction(() -> {
            var login = "w" + Ids.next().toString().substring(20);
            var account = TestAccounts.add(
                    context,
                    company.system(),
                    new NewAccount(name, login, null, "13900000001", Set.of(new RoleGrant(role, project))));
            var staff = bean(Staff.class)
                    .hire(
                            company.system(),
                            NewStaff.of(name, "13900000001", Set.of(SKILL), project, "TECHNICIAN", team));
            bean(Staff.class).bind(company.system(), staff, account);
            if (onDuty) {
                bean(Duties.class)
                        .plan(
                                company.system(),
                                new NewDuty(
                                        staff,
                                        project,
                                        EnumSet.allOf(DayOfWeek.class),
                                        LocalTime.of(0, 0),
                                        LocalTime.of(0, 0),
                                        LocalDate.of(2026, 1, 1),
                                        null));
            }
            return new Worker(staff, account, name, actor(name, account, role));
        });
    }

    TeamId team(String name, StaffId lead) {
        return company.inTransaction(
                () -> bean(Teams.class).form(company.system(), new NewTeam(project, name, lead, Set.of(SKILL))));
    }

    /** Somebody with this role in the project who does not belong to its staff. */
    Actor desk(Role role) {
        return company.actor(new RoleGrant(role, project));
    }

    WorkOrderId open(Priority priority) {
        return open(priority, null, true);
    }

    WorkOrderId open(Priority priority, @Nullable TeamId team, boolean offer) {
        var order = new OpenWorkOrder(
                new SubjectRef("request", Ids.next()),
                "BX-20261123-0009",
                project,
                room,
                null,
                "吊顶漏水，滴到工位",
                "先关 18 层西支管阀门",
                "PIPE_LEAK",
                SKILL,
                priority,
                team,
                false,
                offer,
                bean(StandingClock.class).instant(),
                null,
                null,
                new Customer("何美琳", "13812346021", null));
        return company.inTransaction(() -> bean(WorkOrders.class).open(company.system(), order));
    }

    WorkOrderSummary get(WorkOrderId id) {
        return company.inTransaction(() -> bean(WorkOrders.class).get(id));
    }

    void cancel(WorkOrderId id) {
        run(() -> bean(WorkOrders.class)
                .cancel(company.system(), id, "不用来了", bean(StandingClock.class).instant()));
    }

    JobView job(WorkOrderId id) {
        return company.inTransaction(() -> bean(WorkOrderReading.class).job(desk(Role.DISPATCHER), id));
    }

    /** Lets time pass and whoever looks for people look again. */
    void later(int seconds) {
        bean(StandingClock.class).pass(Duration.ofSeconds(seconds));
        bean(DispatchJob.class).tick();
    }

    /** The offer that waits for an answer. */
    Offer offer(WorkOrderId id) {
        return company.inTransaction(() -> bean(OfferStore.class).openFor(id).orElseThrow());
    }

    List<CallTasks.CallTask> calls() {
        return company.in(() -> bean(CallTasks.class)
                .open(desk(Role.DISPATCHER), ListQuery.first())
                .items());
    }

    /** Runs a verb in the company's scope. */
    void run(Runnable verb) {
        company.in(() -> {
            verb.run();
            return true;
        });
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    PlaceId place(
            @Nullable PlaceId parent,
            PlaceKind kind,
            String code,
            String name,
            @Nullable Integer floor,
            @Nullable Position position) {
        var facts = new PlaceFacts(code, name, floor, null, kind != PlaceKind.UNIT, null, null, position, null);
        return company.inTransaction(
                () -> bean(Places.class).add(company.system(), new NewPlace(project, parent, kind, facts)));
    }

    private Actor actor(String name, AccountId account, Role role) {
        var here = new ProjectScope(false, Set.of(project));
        Map<Permission, ProjectScope> grants =
                role.permissions().stream().collect(Collectors.toMap(each -> each, each -> here));
        return new Actor(company.id(), account, name, grants);
    }
}
