package io.anju.workforce.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.estate.ProjectKind;
import io.anju.identity.Role;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.workforce.NewStaff;
import io.anju.workforce.Staff;
import io.anju.workforce.StaffId;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/** The client gets the list of a quarter as it was, with what changed since the one before. */
@AnjuTest
@Import(StandingClock.Time.class)
class StaffRollTests {

    @Autowired
    StandingClock clock;

    @Autowired
    StaffRolls rolls;

    @Autowired
    Staff staff;

    @Autowired
    MockMvc mvc;

    private TestCompany company;
    private ProjectId project;
    private StaffId liu;

    @BeforeEach
    void two_technicians(@Autowired TestCompanies companies) {
        clock.set(StandingClock.MONDAY_MORNING);
        company = companies.create();
        project = company.project("金文大厦", ProjectKind.COMMERCIAL);
        liu = hire("刘勇", "TECHNICIAN");
        hire("周平", "TECHNICIAN");
    }

    @Test
    void a_list_stays_as_it_was_frozen() {
        var id = freeze();
        run(() -> staff.leave(company.system(), liu, "辞职"));
        assertThat(lines(id)).extracting(RollLine::name).containsExactlyInAnyOrder("刘勇", "周平");
        assertThatThrownBy(this::freeze).hasMessageContaining("list-frozen");
    }

    @Test
    void the_next_one_says_who_came_left_and_changed() {
        freeze();
        run(() -> staff.leave(company.system(), liu, "辞职"));
        hire("孙丽", "CLEANER");
        clock.pass(Duration.ofDays(60));
        var id = freeze();
        var changes =
                company.inTransaction(() -> rolls.changes(rolls.get(company.system(), id, Permission.STAFF_READ)));
        assertThat(changes)
                .extracting(RollChange::kind, RollChange::name)
                .containsExactlyInAnyOrder(tuple(RollChange.Kind.CAME, "孙丽"), tuple(RollChange.Kind.LEFT, "刘勇"));
    }

    @Test
    void the_client_may_read_and_take_it_and_others_project_staff_may_not() throws Exception {
        var id = freeze();
        mvc.perform(get("/api/staff-lists/" + id).with(company.as(Role.CLIENT, project)))
                .andExpect(status().isOk());
        mvc.perform(get("/api/staff-lists/" + id + "/export.xlsx").with(company.as(Role.CLIENT, project)))
                .andExpect(status().isOk());
        var other = company.project("银杏苑", ProjectKind.RESIDENTIAL);
        mvc.perform(get("/api/staff-lists/" + id).with(company.as(Role.CLIENT, other)))
                .andExpect(status().isNotFound());
    }

    @Test
    void who_took_it_is_kept_once() {
        var id = freeze();
        run(() -> rolls.submit(company.system(), id, "业委会 罗先生"));
        assertThatThrownBy(() -> run(() -> rolls.submit(company.system(), id, "别人")))
                .hasMessageContaining("list-submitted");
    }

    private UUID freeze() {
        return company.inTransaction(() -> rolls.freeze(company.system(), project));
    }

    private List<RollLine> lines(UUID id) {
        return company.inTransaction(() -> rolls.lines(id));
    }

    private StaffId hire(String name, String post) {
        return company.inTransaction(
                () -> staff.hire(company.system(), NewStaff.of(name, "13812346021", Set.of(), project, post, null)));
    }

    private void run(Runnable work) {
        company.inTransaction(() -> {
            work.run();
            return true;
        });
    }
}
