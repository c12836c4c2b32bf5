package io.anju.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.estate.ProjectKind;
import io.anju.identity.Role;
import io.anju.identity.RoleGrant;
import io.anju.kernel.ProjectId;
import io.anju.workforce.Presence.Span;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@AnjuTest
class PresenceTests {

    /** Tuesday 24 November 2026 in Shanghai. */
    private static final Instant BEGINS = Instant.parse("2026-11-23T16:00:00Z");

    private static final Instant ENDS = Instant.parse("2026-11-24T16:00:00Z");

    @Autowired
    TestCompanies companies;

    @Autowired
    MockMvc mvc;

    @Autowired
    Workforce workforce;

    @Autowired
    Duties duties;

    @Autowired
    Staff staff;

    private TestCompany company;
    private ProjectId project;

    @BeforeEach
    void a_project() {
        company = companies.create();
        project = company.project("金文大厦", ProjectKind.COMMERCIAL);
    }

    @Test
    void duty_over_midnight_is_cut_off_at_the_ends_of_the_day() {
        var liu = hired("刘勇", "20:00", "08:00");
        assertThat(of(liu).duty())
                .containsExactly(
                        new Span(BEGINS, Instant.parse("2026-11-24T00:00:00Z")),
                        new Span(Instant.parse("2026-11-24T12:00:00Z"), ENDS));
    }

    @Test
    void leave_is_taken_out_of_duty_and_told() {
        var liu = hired("刘勇", "08:00", "18:00");
        away(liu, "2026-11-24T02:00:00Z", "2026-11-24T04:00:00Z", null);
        var there = of(liu);
        assertThat(there.duty())
                .containsExactly(
                        new Span(Instant.parse("2026-11-24T00:00:00Z"), Instant.parse("2026-11-24T02:00:00Z")),
                        new Span(Instant.parse("2026-11-24T04:00:00Z"), Instant.parse("2026-11-24T10:00:00Z")));
        assertThat(there.leave()).hasSize(1);
    }

    @Test
    void a_substitute_stands_the_duty_while_the_leave_lasts() {
        var liu = hired("刘勇", "08:00", "18:00");
        var sun = hired("孙浩", null, null);
        away(liu, "2026-11-24T02:00:00Z", "2026-11-25T02:00:00Z", sun);
        assertThat(of(sun).duty())
                .containsExactly(
                        new Span(Instant.parse("2026-11-24T02:00:00Z"), Instant.parse("2026-11-24T10:00:00Z")));
    }

    @Test
    void whoever_has_neither_is_not_told_of() {
        hired("孙浩", null, null);
        assertThat(all()).isEmpty();
    }

    @Test
    void the_phone_of_whoever_is_on_duty_knows_until_when_without_any_turn_in_a_roster() throws Exception {
        var liu = hired("刘勇", "20:00", "08:00");
        var account = company.account(new RoleGrant(Role.TECHNICIAN, project));
        company.inTransaction(() -> {
            staff.bind(company.system(), liu, account);
            return null;
        });
        var midnight = BEGINS.plus(Duration.ofHours(1));
        var until = company.inTransaction(
                () -> workforce.onDuty(project, midnight).getFirst().dutyUntil());
        mvc.perform(get("/api/my/duty")
                        .param("from", midnight.minus(Duration.ofHours(12)).toString())
                        .param("to", midnight.plus(Duration.ofHours(12)).toString())
                        .with(company.as(account)))
                .andExpect(jsonPath("$", hasSize(1)))
                .andExpect(jsonPath("$[0].from").value("2026-11-23T12:00:00Z"))
                .andExpect(jsonPath("$[0].to").value(String.valueOf(until)));
        mvc.perform(get("/api/my/duty")
                        .param("from", BEGINS.toString())
                        .param("to", ENDS.toString())
                        .with(company.as(Role.DISPATCHER, project)))
                .andExpect(jsonPath("$", hasSize(0)));
        mvc.perform(get("/api/my/duty")
                        .param("from", BEGINS.toString())
                        .param("to", BEGINS.plus(Duration.ofDays(101)).toString())
                        .with(company.as(account)))
                .andExpect(status().isUnprocessableContent());
    }

    private Presence of(StaffId one) {
        return all().stream()
                .filter(each -> each.staff().equals(one))
                .findFirst()
                .orElseThrow();
    }

    private List<Presence> all() {
        return company.inTransaction(() -> workforce.presence(project, BEGINS, ENDS));
    }

    private StaffId hired(String name, @Nullable String from, @Nullable String to) {
        return company.inTransaction(() -> {
            var id = staff.hire(
                    company.system(), NewStaff.of(name, "13900000001", Set.of(), project, "TECHNICIAN", null));
            if (from != null && to != null) {
                duties.plan(
                        company.system(),
                        new NewDuty(
                                id,
                                project,
                                EnumSet.allOf(DayOfWeek.class),
                                LocalTime.parse(from),
                                LocalTime.parse(to),
                                LocalDate.of(2026, 1, 1),
                                null));
            }
            return id;
        });
    }

    private void away(StaffId who, String from, String to, @Nullable StaffId substitute) {
        company.inTransaction(() -> duties.away(
                company.system(), who, LeaveKind.ANNUAL, Instant.parse(from), Instant.parse(to), substitute, null));
    }
}
