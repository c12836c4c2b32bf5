package io.anju.world;

import io.anju.agreements.Engagements;
import io.anju.agreements.Engagements.Engagement;
import io.anju.identity.Accounts;
import io.anju.identity.NewAccount;
import io.anju.identity.Role;
import io.anju.identity.RoleGrant;
import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.ProjectId;
import io.anju.workforce.ContactWay;
import io.anju.workforce.Contractors;
import io.anju.workforce.Duties;
import io.anju.workforce.NewDuty;
import io.anju.workforce.NewStaff;
import io.anju.workforce.NewTeam;
import io.anju.workforce.Staff;
import io.anju.workforce.StaffId;
import io.anju.workforce.Teams;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who works here, in which team and with which skills; everybody serves the tower and the garden. */
@Component
class WorldStaff {

    private final Accounts accounts;
    private final Staff staff;
    private final Teams teams;
    private final Duties duties;
    private final Engagements engagements;
    private final Contractors contractors;

    WorldStaff(
            Accounts accounts,
            Staff staff,
            Teams teams,
            Duties duties,
            Engagements engagements,
            Contractors contractors) {
        this.accounts = accounts;
        this.staff = staff;
        this.teams = teams;
        this.duties = duties;
        this.engagements = engagements;
        this.contractors = contractors;
    }

    /** A member of staff to be. */
    private record Cast(
            String login,
            String name,
            String mobile,
            Role role,
            String post,
            Set<String> skills,
            WorldShifts.Crew crew) {

        static Cast read(List<String> cells) {
            return new Cast(
                    cells.get(0),
                    cells.get(1),
                    cells.get(2),
                    Role.valueOf(cells.get(3)),
                    cells.get(4),
                    words(cells.get(5)),
                    WorldShifts.Crew.valueOf(cells.get(6)));
        }

        private static Set<String> words(String cell) {
            return cell.isEmpty() ? Set.of() : Arrays.stream(cell.split(",")).collect(Collectors.toSet());
        }
    }

    /** The login of somebody by name. */
    static String login(String name) {
        return cast().stream()
                .filter(each -> each.name().equals(name))
                .map(Cast::login)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " does not work here"));
    }

    /** Hires everybody; gives their accounts by login. */
    Map<String, AccountId> hire(Actor actor, List<ProjectId> projects, WorldShifts shifts) {
        var logins = new HashMap<String, AccountId>();
        var members = new HashMap<String, StaffId>();
        for (var each : cast()) {
            var account = account(actor, each);
            var member = staff.hire(actor, member(each, projects));
            staff.bind(actor, member, account);
            logins.put(each.login(), account);
            members.put(each.login(), member);
            for (var project : projects) {
                onDuty(actor, project, member, shifts.of(each.crew()));
            }
        }
        projects.forEach(project -> form(actor, project, members));
        contractor(actor, shifts.since(), List.of(named(members, "wu"), named(members, "zheng")));
        return logins;
    }

    /** The lifts are maintained by a firm whose two fitters are sent like everybody. */
    private void contractor(Actor actor, LocalDate since, List<StaffId> fitters) {
        var firm = engagements.engage(
                actor,
                new Engagement(
                        "上海申达电梯工程有限公司",
                        "91310115MA1K4LTDXD",
                        "沈志明",
                        "13800020001",
                        Set.of("LIFT"),
                        since.withDayOfYear(1),
                        since.withDayOfYear(1).plusYears(2).minusDays(1)));
        fitters.forEach(each -> contractors.sends(actor, firm, each));
    }

    private static StaffId named(Map<String, StaffId> members, String login) {
        return Objects.requireNonNull(members.get(login), login);
    }

    private AccountId account(Actor actor, Cast each) {
        var email = each.login() + "@anju.example";
        var roles = Set.of(RoleGrant.everywhere(each.role()));
        return accounts.createWithPassword(
                actor, new NewAccount(each.name(), each.login(), email, each.mobile(), roles), WorldRegisters.PASSWORD);
    }

    private static NewStaff member(Cast each, List<ProjectId> projects) {
        return new NewStaff(
                each.name(),
                null,
                null,
                null,
                each.skills(),
                List.of(new ContactWay(ContactWay.Kind.MOBILE, each.mobile())),
                projects.stream()
                        .map(project -> new NewStaff.Place(project, each.post(), null))
                        .toList());
    }

    private void onDuty(Actor actor, ProjectId project, StaffId member, List<WorldShifts.Shift> shifts) {
        for (var shift : shifts) {
            duties.plan(
                    actor,
                    new NewDuty(
                            member,
                            project,
                            shift.days(),
                            shift.from(),
                            shift.to(),
                            shift.validFrom(),
                            shift.validTo()));
        }
    }

    private void form(Actor actor, ProjectId project, Map<String, StaffId> members) {
        var works = Set.of("PLUMBING_ELECTRIC", "GENERAL", "CIVIL", "HVAC", "LOW_VOLTAGE", "LIFT", "FIRE");
        teams.form(actor, new NewTeam(project, "工程一组", members.get("fang"), works));
        teams.form(actor, new NewTeam(project, "环境组", members.get("hu"), Set.of("CLEANING", "GREENING")));
        teams.form(actor, new NewTeam(project, "客服组", members.get("shen"), Set.of("SERVICE")));
    }

    private static List<Cast> cast() {
        return TaleLines.of("staff.txt").stream().map(Cast::read).toList();
    }
}
