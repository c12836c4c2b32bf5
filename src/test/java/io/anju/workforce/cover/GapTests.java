package io.anju.workforce.cover;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.estate.ProjectKind;
import io.anju.identity.Role;
import io.anju.kernel.Actor;
import io.anju.kernel.ProjectId;
import io.anju.workforce.Duties;
import io.anju.workforce.LeaveKind;
import io.anju.workforce.NewDuty;
import io.anju.workforce.NewStaff;
import io.anju.workforce.NewTeam;
import io.anju.workforce.Staff;
import io.anju.workforce.StaffId;
import io.anju.workforce.Teams;
import io.anju.workforce.Workforce;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A trade that will have nobody is found ahead and told once. */
@AnjuTest
@Import(StandingClock.Time.class)
class GapTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Set<DayOfWeek> DAILY = EnumSet.allOf(DayOfWeek.class);

    @Autowired
    StandingClock clock;

    @Autowired
    Cover cover;

    @Autowired
    TradeNeeds needs;

    @Autowired
    GapWarnings warnings;

    @Autowired
    Presences presences;

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

    private TestCompany company;
    private ProjectId project;
    private Actor manager;
    private StaffId liu;
    private StaffId zhou;

    @BeforeEach
    void two_technicians_by_day_and_by_night(@Autowired TestCompanies companies) {
        clock.set(StandingClock.MONDAY_MORNING);
        company = companies.create();
        project = company.project("金文大厦", ProjectKind.COMMERCIAL);
        manager = company.actor(Role.PROJECT_MANAGER);
        company.inTransaction(() -> teams.form(company.system(), new NewTeam(project, "工程一组", null, Set.of("HVAC"))));
        liu = hire("刘勇", LocalTime.of(8, 0), LocalTime.of(20, 0));
        zhou = hire("周平", LocalTime.of(20, 0), LocalTime.of(8, 0));
    }

    @Test
    void day_and_night_together_leave_no_gap() {
        assertThat(gaps()).isEmpty();
    }

    @Test
    void leave_opens_a_gap_of_just_that_time() {
        away(liu, at(25, 0), at(26, 0), null);
        assertThat(gaps()).containsExactly(new TradeGap("HVAC", at(25, 8), at(25, 20)));
    }

    @Test
    void whoever_stands_in_during_leave_closes_it_unless_away_too() {
        away(liu, at(25, 0), at(26, 0), zhou);
        assertThat(gaps()).isEmpty();
        away(zhou, at(25, 12), at(25, 14), null);
        assertThat(gaps()).containsExactly(new TradeGap("HVAC", at(25, 12), at(25, 14)));
    }

    @Test
    void a_project_that_said_when_it_needs_a_trade_misses_it_only_then() {
        away(liu, at(25, 0), at(26, 0), null);
        company.inTransaction(() -> needs.add(
                manager, project, "HVAC", EnumSet.of(DayOfWeek.WEDNESDAY), LocalTime.of(18, 0), LocalTime.of(6, 0)));
        assertThat(gaps()).containsExactly(new TradeGap("HVAC", at(25, 18), at(25, 20)));
    }

    @Test
    void what_it_says_of_an_instant_is_what_the_duty_of_that_instant_says() {
        away(liu, at(25, 9), at(26, 10), zhou);
        away(zhou, at(25, 12), at(25, 22), null);
        for (int hour = 0; hour < 96; hour++) {
            var instant = at(24, 0).plus(Duration.ofMinutes(60L * hour + 30));
            var there = company.inTransaction(() -> workforce.onDuty(project, instant)).stream()
                    .map(each -> each.staff())
                    .toList();
            var found = company.inTransaction(() -> presences.of(project, at(24, 0), at(28, 0))).stream()
                    .filter(each -> !instant.isBefore(each.slot().from())
                            && instant.isBefore(each.slot().to()))
                    .map(Presence::staff)
                    .distinct()
                    .toList();
            assertThat(found).as("%s", instant).containsExactlyInAnyOrderElementsOf(there);
        }
    }

    @Test
    void each_gap_is_told_once_and_again_when_it_was_closed_and_opens_anew() {
        company.account(Role.PROJECT_MANAGER);
        var leave = away(liu, at(25, 0), at(26, 0), null);
        warnings.run(clock.instant());
        warnings.run(clock.instant().plus(Duration.ofHours(1)));
        assertThat(told()).isEqualTo(1);
        company.inTransaction(() -> {
            duties.cancelLeave(company.system(), liu, leave);
            return true;
        });
        warnings.run(clock.instant().plus(Duration.ofHours(2)));
        away(liu, at(25, 0), at(26, 0), null);
        warnings.run(clock.instant().plus(Duration.ofHours(3)));
        assertThat(told()).isEqualTo(2);
    }

    @Test
    void a_gap_without_end_is_told_once_though_more_of_it_comes_in_sight_every_day() {
        company.account(Role.PROJECT_MANAGER);
        away(liu, at(25, 0), at(25, 0).plus(Duration.ofDays(90)), null);
        away(zhou, at(25, 0), at(25, 0).plus(Duration.ofDays(90)), null);
        for (int day = 0; day < 5; day++) {
            warnings.run(clock.instant().plus(Duration.ofDays(day)));
        }
        assertThat(told()).isEqualTo(1);
    }

    @Test
    void nobody_is_told_at_night() {
        company.account(Role.PROJECT_MANAGER);
        away(liu, at(25, 0), at(26, 0), null);
        warnings.run(at(24, 3));
        assertThat(told()).isZero();
    }

    private List<TradeGap> gaps() {
        return company.inTransaction(() -> cover.ahead(project, clock.instant(), 14));
    }

    private UUID away(StaffId who, Instant from, Instant to, @Nullable StaffId substitute) {
        return company.inTransaction(
                () -> duties.away(company.system(), who, LeaveKind.SICK, from, to, substitute, null));
    }

    private long told() {
        return company.inTransaction(() -> jdbc.sql("select count(*) from notices.notice where template = 'duty-gaps'")
                .query(Long.class)
                .single());
    }

    private static Instant at(int day, int hour) {
        return MONDAY.withDayOfMonth(day).atTime(hour, 0).atZone(ZONE).toInstant();
    }

    private StaffId hire(String name, LocalTime from, LocalTime to) {
        return company.inTransaction(() -> {
            var id = staff.hire(
                    company.system(), NewStaff.of(name, "13812346021", Set.of("HVAC"), project, "TECHNICIAN", null));
            duties.plan(company.system(), new NewDuty(id, project, DAILY, from, to, LocalDate.of(2026, 1, 1), null));
            return id;
        });
    }
}
