package io.anju.workforce.swap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.TestCompanies;
import io.anju.TestCompany;
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
import io.anju.kernel.Refused;
import io.anju.workforce.Duties;
import io.anju.workforce.LeaveKind;
import io.anju.workforce.NewStaff;
import io.anju.workforce.NewTeam;
import io.anju.workforce.Staff;
import io.anju.workforce.StaffId;
import io.anju.workforce.TeamId;
import io.anju.workforce.Teams;
import io.anju.workforce.Workforce;
import io.anju.workforce.shift.Shift;
import io.anju.workforce.shift.ShiftQueries;
import io.anju.workforce.shift.Shifts;
import io.anju.workforce.swap.SwapView.Verb;
import io.anju.workforce.turn.Clash;
import io.anju.workforce.turn.Slot;
import io.anju.workforce.turn.TurnStore;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Turns change hands: asked, answered, decided, and refused where the rules speak against it. */
@AnjuTest
@Import(StandingClock.Time.class)
class SwapTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Autowired
    StandingClock clock;

    @Autowired
    Swaps swaps;

    @Autowired
    SwapDecisions decisions;

    @Autowired
    SwapReading reading;

    @Autowired
    SwapLapses lapses;

    @Autowired
    TurnStore turns;

    @Autowired
    Shifts shifts;

    @Autowired
    ShiftQueries known;

    @Autowired
    Staff staff;

    @Autowired
    Teams teams;

    @Autowired
    Duties duties;

    @Autowired
    Workforce workforce;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext context;

    private final Map<StaffId, AccountId> logins = new HashMap<>();
    private TestCompany company;
    private ProjectId project;
    private Actor manager;
    private StaffId liu;
    private StaffId zhou;
    private StaffId fang;
    private Shift early;
    private Shift night;

    @BeforeEach
    void two_technicians_with_a_lead(@Autowired TestCompanies companies) {
        clock.set(StandingClock.MONDAY_MORNING);
        logins.clear();
        company = companies.create();
        project = company.project("金文大厦", ProjectKind.COMMERCIAL);
        manager = company.actor(Role.PROJECT_MANAGER);
        fang = hire("方振国", Role.TEAM_LEAD, "TEAM_LEAD", Set.of("HVAC"), null);
        var team = company.inTransaction(
                () -> teams.form(company.system(), new NewTeam(project, "工程一组", fang, Set.of("HVAC"))));
        liu = hire("刘勇", Role.TECHNICIAN, "TECHNICIAN", Set.of("HVAC"), team);
        zhou = hire("周平", Role.TECHNICIAN, "TECHNICIAN", Set.of("HVAC"), team);
        company.inTransaction(() -> {
            shifts.begin(manager, project);
            return true;
        });
        early = shift("早班");
        night = shift("晚班");
    }

    @Test
    void an_exchange_is_asked_agreed_and_approved_and_then_each_stands_the_turn_of_the_other() {
        var mine = turn(liu, early, DAY);
        var theirs = turn(zhou, early, DAY.plusDays(2));
        var swap = ask(liu, mine, zhou, theirs);
        assertThat(told(zhou)).containsExactly("swap-asked");
        answer(zhou, swap, true);
        assertThat(told(fang)).containsExactly("swap-to-approve");
        assertThat(onDuty(DAY)).containsExactly(liu);
        run(() -> decisions.approve(as(fang, Role.TEAM_LEAD), swap));
        assertThat(onDuty(DAY)).containsExactly(zhou);
        assertThat(onDuty(DAY.plusDays(2))).containsExactly(liu);
        assertThat(told(liu)).containsExactlyInAnyOrder("swap-agreed", "swap-done");
        assertThat(seen(liu).getFirst().steps())
                .extracting(SwapStep::step)
                .containsExactly(SwapStep.Kind.ASKED, SwapStep.Kind.AGREED, SwapStep.Kind.APPROVED);
    }

    @Test
    void a_project_that_wants_no_approval_lets_the_turn_change_hands_with_the_answer() {
        company.inTransaction(() ->
                jdbc.sql("""
                        insert into workforce.roster_rule values (?, ?, 11, false, 6, 3, false, 1, now(), 't')""").params(company.id().value(), project.value()).update());
        var swap = ask(liu, turn(liu, early, DAY), zhou, null);
        answer(zhou, swap, true);
        assertThat(onDuty(DAY)).containsExactly(zhou);
    }

    @Test
    void whoever_asks_for_anybody_is_replaced_by_the_first_who_comes_forward() {
        var swap = ask(liu, turn(liu, early, DAY), null, null);
        assertThat(told(zhou)).containsExactly("swap-open");
        assertThat(seen(zhou).getFirst().can()).containsExactly(Verb.AGREE);
        answer(zhou, swap, true);
        assertThatThrownBy(() -> answer(fang, swap, true)).isInstanceOf(Refused.class);
        run(() -> decisions.approve(manager, swap));
        assertThat(onDuty(DAY)).containsExactly(zhou);
    }

    @Test
    void too_little_rest_is_named_with_the_person_before_anybody_is_asked() {
        turn(zhou, night, DAY.minusDays(1));
        var mine = turn(liu, early, DAY);
        assertThatThrownBy(() -> ask(liu, mine, zhou, null))
                .hasMessageContaining("swap-clash")
                .hasMessageContaining("REST")
                .hasMessageContaining("周平");
    }

    @Test
    void rest_is_what_the_project_says() {
        company.inTransaction(() ->
                jdbc.sql("""
                        insert into workforce.roster_rule values (?, ?, 0, true, 6, 3, false, 1, now(), 't')""").params(company.id().value(), project.value()).update());
        turn(zhou, night, DAY.minusDays(1));
        ask(liu, turn(liu, early, DAY), zhou, null);
        assertThat(told(zhou)).containsExactly("swap-asked");
    }

    @Test
    void in_an_exchange_the_turn_that_is_given_is_not_in_the_way() {
        var mine = turn(liu, early, DAY);
        var theirs = turn(zhou, night, DAY);
        assertThat(clashes(liu, mine)).containsEntry("周平", Clash.REST);
        var swap = ask(liu, mine, zhou, theirs);
        answer(zhou, swap, true);
        run(() -> decisions.approve(manager, swap));
        assertThat(onDuty(DAY)).containsExactly(zhou);
    }

    @Test
    void a_trade_that_nobody_would_have_left_is_named() {
        var cleaner = hire("胡秀英", Role.TECHNICIAN, "CLEANER", Set.of("CLEANING"), null);
        var mine = turn(liu, early, DAY);
        assertThatThrownBy(() -> ask(liu, mine, cleaner, null)).hasMessageContaining("HVAC");
        turn(zhou, early, DAY);
        ask(liu, mine, cleaner, null);
    }

    @Test
    void what_has_come_in_the_way_since_is_found_at_the_approval() {
        var swap = ask(liu, turn(liu, early, DAY), zhou, null);
        answer(zhou, swap, true);
        away(zhou, DAY);
        assertThatThrownBy(() -> run(() -> decisions.approve(manager, swap))).hasMessageContaining("LEAVE");
        assertThat(onDuty(DAY)).containsExactly(liu);
    }

    @Test
    void nobody_decides_about_their_own_turn_and_only_leads_decide() {
        var swap = ask(fang, turn(fang, early, DAY), zhou, null);
        answer(zhou, swap, true);
        assertThatThrownBy(() -> run(() -> decisions.approve(as(fang, Role.TEAM_LEAD), swap)))
                .hasMessageContaining("swap-own");
        assertThatThrownBy(() -> run(() -> decisions.approve(company.actor(Role.DISPATCHER), swap)))
                .hasMessageContaining("swap-missing");
    }

    @Test
    void leave_on_a_turn_asks_for_a_substitute_and_taking_the_leave_back_takes_the_question_back() {
        turn(liu, early, DAY);
        var leave = away(liu, DAY);
        assertThat(told(zhou)).containsExactly("swap-open");
        assertThat(told(fang)).containsExactlyInAnyOrder("swap-open", "substitute-needed");
        assertThat(seen(zhou).getFirst().forLeave()).isTrue();
        run(() -> duties.cancelLeave(company.system(), liu, leave));
        assertThat(seen(zhou)).isEmpty();
    }

    @Test
    void a_lead_puts_somebody_in_at_once_and_the_open_question_ends() {
        var turn = turn(liu, early, DAY);
        away(liu, DAY);
        run(() -> decisions.substitute(as(fang, Role.TEAM_LEAD), turn, zhou, "请假"));
        assertThat(onDuty(DAY)).containsExactly(zhou);
        assertThat(company.inTransaction(() -> reading.of(manager, project, true, ListQuery.first()))
                        .items())
                .isEmpty();
    }

    @Test
    void a_question_nobody_answered_ends_when_the_turn_begins() {
        var swap = ask(liu, turn(liu, early, DAY), zhou, null);
        clock.set(early.starts(DAY, ZONE).plus(Duration.ofMinutes(1)));
        lapses.run(clock.instant());
        assertThat(told(liu)).containsExactly("swap-lapsed");
        assertThatThrownBy(() -> answer(zhou, swap, true)).hasMessageContaining("swap-settled");
    }

    private UUID ask(StaffId who, UUID turn, @Nullable StaffId colleague, @Nullable UUID theirs) {
        return company.inTransaction(
                () -> swaps.ask(as(who, Role.TECHNICIAN), new Swaps.Asked(turn, colleague, theirs, "家里有事")));
    }

    private void answer(StaffId who, UUID swap, boolean agrees) {
        run(() -> swaps.answer(as(who, Role.TECHNICIAN), swap, agrees, null));
    }

    private List<SwapView> seen(StaffId who) {
        return company.inTransaction(() -> reading.mine(as(who, Role.TECHNICIAN)));
    }

    private Map<String, Clash> clashes(StaffId who, UUID turn) {
        var found = new HashMap<String, Clash>();
        company.inTransaction(() -> reading.candidates(as(who, Role.TECHNICIAN), turn))
                .forEach(each -> {
                    if (each.clash() != null) {
                        found.put(each.name(), each.clash());
                    }
                });
        return found;
    }

    private UUID away(StaffId who, LocalDate day) {
        return company.inTransaction(() -> duties.away(
                company.system(),
                who,
                LeaveKind.SICK,
                day.atStartOfDay(ZONE).toInstant(),
                day.plusDays(1).atStartOfDay(ZONE).toInstant(),
                null,
                null));
    }

    private UUID turn(StaffId who, Shift shift, LocalDate day) {
        var slot = new Slot(shift.starts(day, ZONE), shift.ends(day, ZONE));
        run(() -> turns.add(
                company.system(),
                project,
                List.of(new TurnStore.NewTurn(who, shift.id(), day, slot, shift.onCall(), null)),
                clock.instant()));
        return company.inTransaction(() -> turns.ahead(who, clock.instant(), slot))
                .getFirst()
                .id();
    }

    private List<StaffId> onDuty(LocalDate day) {
        Instant at = day.atTime(9, 30).atZone(ZONE).toInstant();
        return company.inTransaction(() -> workforce.onDuty(project, at)).stream()
                .map(each -> each.staff())
                .toList();
    }

    private List<String> told(StaffId who) {
        var account = Objects.requireNonNull(logins.get(who)).value();
        return company.inTransaction(() ->
                jdbc.sql("""
                        select n.template from notices.delivery d join notices.notice n on n.id = d.notice_id
                        where d.address = ? order by n.id""").param(account.toString()).query(String.class).list());
    }

    private void run(Runnable work) {
        company.inTransaction(() -> {
            work.run();
            return true;
        });
    }

    private Actor as(StaffId who, Role role) {
        var grants = new EnumMap<Permission, ProjectScope>(Permission.class);
        role.permissions().forEach(permission -> grants.put(permission, ProjectScope.EVERYWHERE));
        return new Actor(company.id(), Objects.requireNonNull(logins.get(who)), who.toString(), grants);
    }

    private Shift shift(String name) {
        return company.inTransaction(() -> known.shifts(project)).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private StaffId hire(String name, Role role, String post, Set<String> skills, @Nullable TeamId team) {
        var login = "s" + Ids.next().toString().substring(19);
        return company.inTransaction(() -> {
            var account = TestAccounts.add(
                    context,
                    company.system(),
                    new NewAccount(name, login, login + "@example.org", null, Set.of(RoleGrant.everywhere(role))));
            var id = staff.hire(company.system(), NewStaff.of(name, "13812346021", skills, project, post, team));
            staff.bind(company.system(), id, account);
            logins.put(id, account);
            return id;
        });
    }
}
