package io.anju.workforce.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.estate.ProjectKind;
import io.anju.identity.Role;
import io.anju.kernel.Actor;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.workforce.Duties;
import io.anju.workforce.LeaveKind;
import io.anju.workforce.NewDuty;
import io.anju.workforce.NewStaff;
import io.anju.workforce.Staff;
import io.anju.workforce.StaffId;
import io.anju.workforce.Workforce;
import io.anju.workforce.shift.ShiftPattern;
import io.anju.workforce.shift.ShiftQueries;
import io.anju.workforce.shift.Shifts;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A roster from a pattern: looked at first, written once, and counted by whoever asks who is on duty. */
@AnjuTest
class RosterTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate FIRST = LocalDate.of(2099, 6, 1);

    @Autowired
    Rosters rosters;

    @Autowired
    RosterQueries queries;

    @Autowired
    Shifts shifts;

    @Autowired
    ShiftQueries known;

    @Autowired
    Staff staff;

    @Autowired
    Duties duties;

    @Autowired
    Workforce workforce;

    private TestCompany company;
    private ProjectId project;
    private Actor manager;
    private ShiftPattern four;
    private ShiftPattern onOff;
    private StaffId liu;
    private StaffId zhou;

    @BeforeEach
    void two_people_and_the_usual_patterns(@Autowired TestCompanies companies) {
        company = companies.create();
        project = company.project("金文大厦", ProjectKind.COMMERCIAL);
        manager = company.actor(Role.PROJECT_MANAGER);
        liu = hire("刘勇", "13812346021");
        zhou = hire("周平", "13812346022");
        company.inTransaction(() -> {
            shifts.begin(manager, project);
            return true;
        });
        four = pattern("四班三运转");
        onOff = pattern("做一休一");
    }

    @Test
    void a_month_of_four_teams_has_two_of_each_shift_in_eight_days_and_rest_between() {
        var draft = company.inTransaction(() -> rosters.draft(manager, order(four, 24, false, liu, zhou)));
        assertThat(draft.turns()).hasSize(2 * 18).allMatch(turn -> turn.clash() == null);
        assertThat(write(order(four, 24, false, liu, zhou))).isEqualTo(36);
        var rows = company.inTransaction(() -> queries.rows(project, FIRST, FIRST.plusDays(23)));
        assertThat(rows).allMatch(row -> row.turns().size() == 18);
    }

    @Test
    void written_again_nothing_is_written_twice() {
        write(order(onOff, 10, false, liu));
        var again = company.inTransaction(() -> rosters.draft(manager, order(onOff, 10, false, liu)));
        assertThat(again.turns()).extracting(RosterDraft.DraftTurn::clash).containsOnly(Clash.DOUBLE);
        assertThat(write(order(onOff, 10, false, liu))).isZero();
    }

    @Test
    void whoever_has_leave_is_left_out_on_these_days_only() {
        var from = FIRST.plusDays(2).atStartOfDay(ZONE).toInstant();
        company.inTransaction(() -> duties.away(
                company.system(),
                liu,
                LeaveKind.ANNUAL,
                from,
                FIRST.plusDays(3).atStartOfDay(ZONE).toInstant(),
                null,
                null));
        var draft = company.inTransaction(() -> rosters.draft(manager, order(onOff, 6, false, liu)));
        assertThat(draft.turns()).extracting(RosterDraft.DraftTurn::clash).containsExactly(null, Clash.LEAVE, null);
    }

    @Test
    void weekly_duty_is_in_the_way_unless_it_ends_with_the_roster() {
        company.inTransaction(() -> duties.plan(
                company.system(),
                new NewDuty(
                        liu,
                        project,
                        EnumSet.allOf(DayOfWeek.class),
                        LocalTime.of(8, 0),
                        LocalTime.of(17, 0),
                        LocalDate.of(2026, 1, 1),
                        null)));
        var beside = company.inTransaction(() -> rosters.draft(manager, order(onOff, 4, false, liu)));
        assertThat(beside.turns()).extracting(RosterDraft.DraftTurn::clash).containsOnly(Clash.WEEKLY);
        assertThat(write(order(onOff, 4, true, liu))).isEqualTo(2);
        assertThat(onDuty(FIRST.minusDays(1), 9)).containsExactly(liu);
        assertThat(onDuty(FIRST.plusDays(1), 9)).isEmpty();
    }

    @Test
    void weekly_duty_of_the_evening_is_not_in_the_way_of_the_morning() {
        company.inTransaction(() -> duties.plan(
                company.system(),
                new NewDuty(
                        liu,
                        project,
                        EnumSet.allOf(DayOfWeek.class),
                        LocalTime.of(20, 0),
                        LocalTime.of(22, 0),
                        LocalDate.of(2026, 1, 1),
                        null)));
        var draft = company.inTransaction(() -> rosters.draft(manager, order(four, 2, false, liu)));
        assertThat(draft.turns()).hasSize(2).allMatch(turn -> turn.clash() == null);
    }

    @Test
    void whoever_has_the_turn_is_on_duty_until_it_ends_on_the_next_day() {
        write(order(onOff, 2, false, liu));
        assertThat(onDuty(FIRST, 7)).isEmpty();
        assertThat(onDuty(FIRST, 8)).containsExactly(liu);
        assertThat(onDuty(FIRST.plusDays(1), 7)).containsExactly(liu);
        assertThat(onDuty(FIRST.plusDays(1), 8)).isEmpty();
    }

    @Test
    void a_turn_taken_out_counts_no_more_and_can_be_planned_anew() {
        write(order(onOff, 1, false, liu));
        var turn = company.inTransaction(() -> queries.of(liu, FIRST, FIRST)).getFirst();
        company.inTransaction(() -> {
            rosters.cancel(manager, turn.id(), "调岗");
            return true;
        });
        assertThat(onDuty(FIRST, 9)).isEmpty();
        assertThat(write(order(onOff, 1, false, liu))).isEqualTo(1);
    }

    @Test
    void rosters_of_other_projects_are_nobody_elses_business() {
        var other = company.project("银杏苑", ProjectKind.RESIDENTIAL);
        var technician = company.actor(Role.TECHNICIAN);
        assertThatThrownBy(() -> company.inTransaction(() ->
                        rosters.draft(technician, new RosterOrder(other, onOff.id(), FIRST, FIRST, rows(liu), false))))
                .isInstanceOf(Refused.class);
    }

    private int write(RosterOrder order) {
        return company.inTransaction(() -> rosters.write(manager, order));
    }

    private List<StaffId> onDuty(LocalDate day, int hour) {
        Instant at = day.atTime(hour, 30).atZone(ZONE).toInstant();
        return company.inTransaction(() -> workforce.onDuty(project, at)).stream()
                .map(each -> each.staff())
                .toList();
    }

    private RosterOrder order(ShiftPattern pattern, int days, boolean endWeekly, StaffId... people) {
        return new RosterOrder(project, pattern.id(), FIRST, FIRST.plusDays(days - 1), rows(people), endWeekly);
    }

    private static List<RosterOrder.Row> rows(StaffId... people) {
        return List.of(people).stream()
                .map(each -> new RosterOrder.Row(each, 0))
                .toList();
    }

    private ShiftPattern pattern(String name) {
        return company.inTransaction(() -> known.patterns(project)).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private StaffId hire(String name, @Nullable String phone) {
        return company.inTransaction(() ->
                staff.hire(company.system(), NewStaff.of(name, phone, Set.of("HVAC"), project, "TECHNICIAN", null)));
    }
}
