package io.anju.journeys;

import io.anju.TestCompany;
import io.anju.estate.NewPlace;
import io.anju.estate.NewProject;
import io.anju.estate.PlaceFacts;
import io.anju.estate.PlaceId;
import io.anju.estate.PlaceKind;
import io.anju.estate.Places;
import io.anju.estate.ProjectKind;
import io.anju.estate.Projects;
import io.anju.identity.NewAccount;
import io.anju.identity.Role;
import io.anju.identity.RoleGrant;
import io.anju.identity.TestAccounts;
import io.anju.kernel.AccountId;
import io.anju.kernel.Ids;
import io.anju.kernel.ProjectId;
import io.anju.people.NewPerson;
import io.anju.people.Occupancies;
import io.anju.people.People;
import io.anju.people.PersonId;
import io.anju.people.Relation;
import io.anju.workforce.Duties;
import io.anju.workforce.NewDuty;
import io.anju.workforce.NewStaff;
import io.anju.workforce.NewTeam;
import io.anju.workforce.Staff;
import io.anju.workforce.StaffId;
import io.anju.workforce.Teams;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** A tower with one office, 18F-1803, and one public place, 15F-WC. */
public record Site(
        ApplicationContext context,
        Runnable settle,
        TestCompany company,
        ProjectId project,
        PlaceId office,
        PlaceId washroom) {

    public static final String SKILL = "PLUMBING_ELECTRIC";
    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    /** Somebody who can be sent. */
    public record Worker(StaffId staff, AccountId account, Someone at) {}

    /** Somebody who lives or works in the office. */
    public record Resident(PersonId person, AccountId account, Someone at) {}

    public static Site in(ApplicationContext context, TestCompany company, String name, Runnable settle) {
        var project = company.inTransaction(() -> context.getBean(Projects.class)
                .create(
                        company.system(),
                        NewProject.of(name, ProjectKind.COMMERCIAL, "金文路 88 号", "Asia/Shanghai", "021-62330088")));
        var building = place(context, company, project, null, PlaceKind.BUILDING, "T1", "主楼", true);
        var office = place(context, company, project, building, PlaceKind.UNIT, "18F-1803", "1803 室", false);
        var washroom = place(context, company, project, building, PlaceKind.SPACE, "15F-WC", "东侧女卫", true);
        return new Site(context, settle, company, project, office, washroom);
    }

    /** Somebody of the company who holds the role in this tower. */
    public Someone staff(Role role) {
        return at(role.name(), company.account(new RoleGrant(role, project)));
    }

    /** Somebody who holds the role in the whole company. */
    public Someone everywhere(Role role) {
        return at(role.name(), company.account(role));
    }

    public Worker technician(String name) {
        return worker(name, Role.TECHNICIAN);
    }

    public Worker worker(String name, Role role) {
        return company.inTransaction(() -> {
            var account = account(name, role);
            var staff = bean(Staff.class)
                    .hire(
                            company.system(),
                            NewStaff.of(name, "13900000001", Set.of(SKILL), project, "TECHNICIAN", null));
            bean(Staff.class).bind(company.system(), staff, account);
            var always = new NewDuty(
                    staff, project, EnumSet.allOf(DayOfWeek.class), LocalTime.MIN, LocalTime.MIN, SINCE, null);
            bean(Duties.class).plan(company.system(), always);
            return new Worker(staff, account, at(name, account));
        });
    }

    /** A team for every trade, led by somebody who is on duty too. */
    public Worker lead(String name) {
        var lead = worker(name, Role.TEAM_LEAD);
        company.inTransaction(() ->
                bean(Teams.class).form(company.system(), new NewTeam(project, "工程一组", lead.staff(), Set.of(SKILL))));
        return lead;
    }

    public Resident resident(String name, String phone) {
        return company.inTransaction(() -> {
            var person = bean(People.class).add(company.system(), NewPerson.of(project, name, phone));
            bean(Occupancies.class).begin(company.system(), person, office, Relation.STAFF_OF_LESSEE, SINCE, null);
            var account = account(name, Role.RESIDENT);
            bean(People.class).bind(company.system(), person, account);
            return new Resident(person, account, at(name, account));
        });
    }

    /** What the label at the place says. */
    public String label(PlaceId place) {
        return company.inTransaction(() -> bean(Places.class).qrOf(company.system(), place));
    }

    private AccountId account(String name, Role role) {
        var login = "j" + Ids.next().toString().substring(20);
        var grant = role == Role.RESIDENT ? RoleGrant.everywhere(role) : new RoleGrant(role, project);
        return TestAccounts.add(context, company.system(), new NewAccount(name, login, null, null, Set.of(grant)));
    }

    private Someone at(String name, AccountId account) {
        return new Someone(name, company.as(account), bean(MockMvc.class), bean(JsonMapper.class), settle);
    }

    private static PlaceId place(
            ApplicationContext context,
            TestCompany company,
            ProjectId project,
            @Nullable PlaceId parent,
            PlaceKind kind,
            String code,
            String name,
            boolean open) {
        var facts = new PlaceFacts(code, name, null, null, open, null, null, null, null);
        return company.inTransaction(
                () -> context.getBean(Places.class).add(company.system(), new NewPlace(project, parent, kind, facts)));
    }

    private <T> T bean(Class<T> type) {
        return context.getBean(type);
    }
}
