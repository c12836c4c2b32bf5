package io.anju.workforce.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.estate.ProjectKind;
import io.anju.identity.Role;
import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.ProjectId;
import io.anju.workforce.Duties;
import io.anju.workforce.LeaveKind;
import io.anju.workforce.NewStaff;
import io.anju.workforce.Staff;
import io.anju.workforce.StaffId;
import io.anju.workforce.plan.PlanDraft.PlannedTurn;
import io.anju.workforce.shift.Shift;
import io.anju.workforce.shift.ShiftQueries;
import io.anju.workforce.shift.Shifts;
import io.anju.workforce.turn.Slot;
import io.anju.workforce.turn.TurnStore;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A month by search: found beside the work, explained, taken over once; what stood by hand stays. */
@AnjuTest
@Import(StandingClock.Time.class)
class RosterPlanTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final LocalDate LAST = FIRST.plusDays(27);
    private static final Set<DayOfWeek> DAILY = EnumSet.allOf(DayOfWeek.class);

    @Autowired
    StandingClock clock;

    @Autowired
    RosterPlans plans;

    @Autowired
    RosterPlanStore store;

    @Autowired
    RosterPlanRun run;

    @Autowired
    CoverDemands demands;

    @Autowired
    RosterWishes wishes;

    @Autowired
    Shifts shifts;

    @Autowired
    ShiftQueries known;

    @Autowired
    TurnStore turns;

    @Autowired
    Staff staff;

    @Autowired
    Duties duties;

    @Autowired
    JdbcClient jdbc;

    private final List<StaffId> crew = new ArrayList<>();
    private TestCompany company;
    private ProjectId project;
    private Actor manager;
    private Shift early;
    private Shift night;

    @BeforeEach
    void six_technicians_for_an_early_and_a_night_shift(@Autowired TestCompanies companies) {
        clock.set(StandingClock.MONDAY_MORNING);
        crew.clear();
        company = companies.create();
        project = company.project("金文大厦", ProjectKind.COMMERCIAL);
        manager = company.actor(Role.PROJECT_MANAGER);
        run(() -> shifts.begin(manager, project));
        early = shift("早班");
        night = shift("晚班");
        for (var name : List.of("陈", "方", "李", "刘", "孙", "周")) {
            crew.add(company.inTransaction(() -> staff.hire(
                    company.system(), NewStaff.of(name, "13812346021", Set.of("HVAC"), project, "TECHNICIAN", null))));
        }
        demand(early, 2);
        demand(night, 1);
    }

    @Test
    void a_month_is_found_without_a_fault_and_shared_fairly() {
        var draft = draft(plan(false));
        assertThat(draft.holes()).isEmpty();
        assertThat(draft.turns()).hasSize(28 * 3);
        assertThat(draft.people()).allSatisfy(person -> {
            assertThat(person.rests()).isZero();
            assertThat(person.strains()).isZero();
            assertThat(person.duties()).isBetween(13, 15);
        });
    }

    @Test
    void nobody_works_more_days_in_a_row_than_the_rule_allows_nor_rests_too_little() {
        var draft = draft(plan(false));
        for (var person : crew) {
            var days = draft.turns().stream()
                    .filter(turn -> turn.staff().equals(person))
                    .collect(Collectors.toMap(PlannedTurn::day, PlannedTurn::shift));
            int row = 0;
            for (var day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
                row = days.containsKey(day) ? row + 1 : 0;
                assertThat(row).isLessThanOrEqualTo(6);
                if (night.id().equals(days.get(day.minusDays(1)))) {
                    assertThat(days.get(day)).isNotEqualTo(early.id());
                }
            }
        }
    }

    @Test
    void a_turn_set_by_hand_stays_counts_for_the_cover_and_is_not_written_again() {
        stand(crew.getFirst(), early, FIRST.plusDays(3));
        var id = plan(false);
        var draft = draft(id);
        assertThat(draft.turns().stream().filter(PlannedTurn::stands))
                .singleElement()
                .satisfies(turn -> assertThat(turn.day()).isEqualTo(FIRST.plusDays(3)));
        assertThat(take(id)).isEqualTo(28 * 3 - 1);
        assertThat(standing()).isEqualTo(28 * 3);
    }

    @Test
    void nobody_is_planned_for_a_shift_that_needs_nobody_though_it_was_stood_before() {
        stand(crew.getFirst(), shift("全天"), FIRST.minusDays(3));
        assertThat(draft(plan(false)).turns()).extracting(PlannedTurn::shift).containsOnly(early.id(), night.id());
    }

    @Test
    void leave_is_kept_free_and_a_wish_is_granted_where_it_can_be() {
        var chen = crew.get(0);
        run(() -> duties.away(
                company.system(),
                chen,
                LeaveKind.ANNUAL,
                FIRST.atStartOfDay(ZONE).toInstant(),
                FIRST.plusDays(5).atStartOfDay(ZONE).toInstant(),
                null,
                null));
        var fang = crew.get(1);
        wish(fang, FIRST.plusDays(9), null, false);
        wish(fang, FIRST.plusDays(20), early.id(), true);
        var days = draft(plan(false)).turns().stream()
                .collect(Collectors.groupingBy(
                        PlannedTurn::staff, Collectors.toMap(PlannedTurn::day, PlannedTurn::shift)));
        Map<LocalDate, UUID> his = Objects.requireNonNull(days.get(chen));
        assertThat(his.keySet()).allMatch(day -> !day.isBefore(FIRST.plusDays(5)));
        Map<LocalDate, UUID> hers = Objects.requireNonNull(days.get(fang));
        assertThat(hers).doesNotContainKey(FIRST.plusDays(9)).containsEntry(FIRST.plusDays(20), early.id());
    }

    @Test
    void too_few_people_leave_holes_that_are_named_and_no_rule_is_broken_for_them() {
        var two = new PlanOrder(project, FIRST, LAST, crew.subList(0, 2), false, 2, 1);
        var id = company.inTransaction(() -> plans.ask(manager, two));
        run.all();
        var draft = draft(id);
        assertThat(draft.holes()).isNotEmpty();
        assertThat(draft.people())
                .allSatisfy(person -> assertThat(person.rests()).isZero());
    }

    @Test
    void a_search_that_was_killed_is_begun_again_and_the_late_one_writes_nothing() {
        var id = asked();
        var dead = Ids.next();
        company.inTransaction(() -> store.claim(dead)).orElseThrow();
        run.all();
        assertThat(company.inTransaction(() -> store.find(id)).orElseThrow().state())
                .isEqualTo(RosterPlan.State.DONE);
        run(() -> store.done(id, dead, new PlanDraft(List.of(), List.of(), List.of()), 9, 9));
        assertThat(draft(id).turns()).isNotEmpty();
    }

    @Test
    void a_plan_is_taken_over_once() {
        var id = plan(false);
        assertThat(take(id)).isEqualTo(28 * 3);
        assertThatThrownBy(() -> take(id)).hasMessageContaining("plan-settled");
        assertThat(standing()).isEqualTo(28 * 3);
    }

    @Test
    void what_came_in_the_way_since_is_left_out() {
        var id = plan(false);
        var turn = draft(id).turns().getFirst();
        run(() -> duties.away(
                company.system(),
                turn.staff(),
                LeaveKind.SICK,
                turn.day().atStartOfDay(ZONE).toInstant(),
                turn.day().plusDays(1).atStartOfDay(ZONE).toInstant(),
                null,
                null));
        assertThat(take(id)).isBetween(28 * 3 - 2, 28 * 3 - 1);
    }

    @Test
    void nobody_plans_without_demands_twice_at_once_or_without_the_right() {
        asked();
        assertThatThrownBy(this::asked).hasMessageContaining("plan-running");
        var technician = company.actor(Role.TECHNICIAN);
        assertThatThrownBy(() -> company.inTransaction(() -> plans.ask(technician, order(false))))
                .hasMessageContaining("project-missing");
        var other = company.project("银杏苑", ProjectKind.RESIDENTIAL);
        var none = new PlanOrder(other, FIRST, LAST, List.of(), false, 1, 1);
        assertThatThrownBy(() -> company.inTransaction(() -> plans.ask(manager, none)))
                .hasMessageContaining("no-demands");
    }

    private UUID plan(boolean endWeekly) {
        var id = company.inTransaction(() -> plans.ask(manager, order(endWeekly)));
        run.all();
        return id;
    }

    private UUID asked() {
        return company.inTransaction(() -> plans.ask(manager, order(false)));
    }

    private PlanOrder order(boolean endWeekly) {
        return new PlanOrder(project, FIRST, LAST, crew, endWeekly, 1, 1);
    }

    private PlanDraft draft(UUID id) {
        return company.inTransaction(() -> store.draft(id)).orElseThrow();
    }

    private int take(UUID id) {
        return company.inTransaction(() -> plans.take(manager, id));
    }

    private long standing() {
        return company.inTransaction(() -> jdbc.sql("select count(*) from workforce.turn where ended_at is null")
                .query(Long.class)
                .single());
    }

    private void wish(StaffId who, LocalDate day, @Nullable UUID shift, boolean wanted) {
        run(() -> wishes.enter(manager, new RosterWishes.Wished(project, who, day, shift, wanted, null)));
    }

    private void stand(StaffId who, Shift shift, LocalDate day) {
        var slot = new Slot(shift.starts(day, ZONE), shift.ends(day, ZONE));
        run(() -> turns.add(
                company.system(),
                project,
                List.of(new TurnStore.NewTurn(who, shift.id(), day, slot, false, null)),
                clock.instant()));
    }

    private void demand(Shift shift, int count) {
        run(() -> demands.add(manager, shift.id(), "HVAC", DAILY, count, count));
    }

    private void run(Runnable work) {
        company.inTransaction(() -> {
            work.run();
            return true;
        });
    }

    private Shift shift(String name) {
        return company.inTransaction(() -> known.shifts(project)).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
