package io.anju.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.estate.ProjectKind;
import io.anju.kernel.ProjectId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AnjuTest
class DutyTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final Set<DayOfWeek> MONDAYS = EnumSet.of(DayOfWeek.MONDAY);

    @Autowired
    Workforce workforce;

    @Autowired
    Staff staff;

    @Autowired
    Duties duties;

    @Autowired
    TestCompanies companies;

    private TestCompany company;
    private ProjectId project;
    private StaffId zhang;

    @BeforeEach
    void a_technician() {
        company = companies.create();
        project = project("金文大厦");
        zhang = hire("张师傅", "PLUMBING_ELECTRIC");
    }

    @Test
    void a_day_duty_begins_at_its_first_instant_and_is_over_at_its_last() {
        plan(zhang, MONDAYS, "08:00", "17:00", null);
        assertThat(onDuty(at(MONDAY, "07:59:59"))).isFalse();
        assertThat(onDuty(at(MONDAY, "08:00"))).isTrue();
        assertThat(onDuty(at(MONDAY, "16:59:59"))).isTrue();
        assertThat(onDuty(at(MONDAY, "17:00"))).isFalse();
        assertThat(onDuty(at(TUESDAY, "10:00"))).isFalse();
        assertThat(facts(zhang, at(MONDAY, "08:00")).dutyUntil()).isEqualTo(at(MONDAY, "17:00"));
    }

    @Test
    void a_night_duty_belongs_to_the_evening_on_which_it_began() {
        plan(zhang, MONDAYS, "20:00", "08:00", null);
        assertThat(onDuty(at(MONDAY, "07:00"))).isFalse();
        assertThat(onDuty(at(MONDAY, "20:00"))).isTrue();
        assertThat(onDuty(at(TUESDAY, "07:59"))).isTrue();
        assertThat(onDuty(at(TUESDAY, "08:00"))).isFalse();
        assertThat(facts(zhang, at(MONDAY, "23:00")).dutyUntil()).isEqualTo(at(TUESDAY, "08:00"));
    }

    @Test
    void a_night_that_began_on_the_last_valid_day_runs_to_its_end() {
        plan(zhang, EnumSet.allOf(DayOfWeek.class), "20:00", "08:00", MONDAY);
        assertThat(onDuty(at(TUESDAY, "03:00"))).isTrue();
        assertThat(onDuty(at(TUESDAY, "21:00"))).isFalse();
    }

    @Test
    void a_duty_from_an_hour_to_the_same_hour_lasts_a_whole_day() {
        plan(zhang, MONDAYS, "08:00", "08:00", null);
        assertThat(onDuty(at(MONDAY, "08:00"))).isTrue();
        assertThat(onDuty(at(TUESDAY, "07:59"))).isTrue();
        assertThat(onDuty(at(TUESDAY, "08:00"))).isFalse();
    }

    @Test
    void whoever_is_on_leave_is_not_on_duty_and_the_substitute_is() {
        var li = hire("李师傅", "HVAC");
        plan(zhang, MONDAYS, "08:00", "17:00", null);
        away("12:00", "15:00", li);
        assertThat(onDuty(at(MONDAY, "11:59"))).isTrue();
        assertThat(facts(li, at(MONDAY, "11:59")).onDuty()).isFalse();
        assertThat(facts(zhang, at(MONDAY, "12:00"))).satisfies(candidate -> {
            assertThat(candidate.onLeave()).isTrue();
            assertThat(candidate.onDuty()).isFalse();
            assertThat(candidate.dutyUntil()).isNull();
        });
        assertThat(facts(li, at(MONDAY, "12:00")).onDuty()).isTrue();
        assertThat(onDuty(at(MONDAY, "15:00"))).isTrue();
    }

    @Test
    void leave_that_was_taken_back_counts_no_more() {
        plan(zhang, MONDAYS, "08:00", "17:00", null);
        var leave = away("12:00", "15:00", null);
        company.inTransaction(() -> {
            duties.cancelLeave(company.system(), zhang, leave);
            return true;
        });
        assertThat(onDuty(at(MONDAY, "12:00"))).isTrue();
        assertThat(away("12:00", "15:00", null)).isNotEqualTo(leave);
    }

    @Test
    void a_note_of_blanks_is_no_note() {
        var noted = company.inTransaction(() -> duties.away(
                company.system(), zhang, LeaveKind.SICK, at(MONDAY, "08:00"), at(MONDAY, "09:00"), null, " "));
        assertThat(noted).isNotNull();
    }

    @Test
    void leave_cannot_overlap_leave() {
        away("08:00", "12:00", null);
        assertThatThrownBy(() -> away("11:00", "13:00", null)).hasMessageContaining("leave-overlaps");
        away("12:00", "13:00", null);
    }

    @Test
    void candidates_are_all_staff_of_the_project_with_the_facts_that_dispatch_weighs() {
        var li = hire("李师傅", "HVAC");
        plan(zhang, MONDAYS, "08:00", "17:00", null);
        var facts = company.inTransaction(() -> workforce.candidates(project, "HVAC", at(MONDAY, "09:00")));
        assertThat(facts)
                .hasSize(2)
                .filteredOn(Candidate::skilled)
                .singleElement()
                .satisfies(candidate -> {
                    assertThat(candidate.staff()).isEqualTo(li);
                    assertThat(candidate.onDuty()).isFalse();
                    assertThat(candidate.phone()).isEqualTo("13800001234");
                });
        assertThat(company.inTransaction(() -> workforce.onDuty(project, at(MONDAY, "09:00"))))
                .extracting(Candidate::staff)
                .containsExactly(zhang);
    }

    @Test
    void somebody_who_left_is_no_candidate() {
        company.inTransaction(() -> {
            staff.leave(company.system(), zhang, "离职");
            return true;
        });
        assertThat(company.inTransaction(() -> workforce.candidates(project, "HVAC", at(MONDAY, "09:00"))))
                .isEmpty();
        assertThat(company.inTransaction(() -> workforce.get(zhang)).active()).isFalse();
    }

    @Test
    void another_company_has_no_candidates_here() {
        var other = companies.create();
        assertThat(other.inTransaction(() -> workforce.candidates(project, "HVAC", at(MONDAY, "09:00"))))
                .isEmpty();
    }

    @Test
    void duty_can_only_be_planned_where_somebody_works() {
        var duty = new NewDuty(zhang, project("别处"), MONDAYS, LocalTime.NOON, LocalTime.MIDNIGHT, MONDAY, null);
        assertThatThrownBy(() -> company.inTransaction(() -> duties.plan(company.system(), duty)))
                .hasMessageContaining("not-assigned");
    }

    private ProjectId project(String name) {
        return company.project(name, ProjectKind.COMMERCIAL);
    }

    private StaffId hire(String name, String skill) {
        return company.inTransaction(() -> staff.hire(
                company.system(), NewStaff.of(name, "13800001234", Set.of(skill), project, "TECHNICIAN", null)));
    }

    private void plan(StaffId who, Set<DayOfWeek> days, String from, String to, LocalDate until) {
        var duty = new NewDuty(
                who, project, days, LocalTime.parse(from), LocalTime.parse(to), MONDAY.minusYears(1), until);
        company.inTransaction(() -> duties.plan(company.system(), duty));
    }

    private UUID away(String from, String to, StaffId substitute) {
        return company.inTransaction(() -> duties.away(
                company.system(), zhang, LeaveKind.ANNUAL, at(MONDAY, from), at(MONDAY, to), substitute, null));
    }

    private boolean onDuty(Instant at) {
        return facts(zhang, at).onDuty();
    }

    private Candidate facts(StaffId who, Instant at) {
        return company.inTransaction(() -> workforce.candidates(project, "PLUMBING_ELECTRIC", at)).stream()
                .filter(each -> each.staff().equals(who))
                .findFirst()
                .orElseThrow();
    }

    private static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
    }
}
