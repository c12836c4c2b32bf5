package io.anju.workforce.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.estate.ProjectKind;
import io.anju.identity.Role;
import io.anju.identity.RoleGrant;
import io.anju.kernel.Actor;
import io.anju.kernel.ProjectId;
import io.anju.kernel.ProjectScope;
import io.anju.workforce.NewStaff;
import io.anju.workforce.Staff;
import io.anju.workforce.StaffId;
import io.anju.workforce.post.PostFinding.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Who does not meet what their post asks is named, with the reason. */
@AnjuTest
@Import(StandingClock.Time.class)
class PostTests {

    @Autowired
    StandingClock clock;

    @Autowired
    Posts posts;

    @Autowired
    Staff staff;

    private TestCompany company;
    private ProjectId project;
    private StaffId gu;

    @BeforeEach
    void a_manager_of_whom_nothing_is_known(@Autowired TestCompanies companies) {
        clock.set(StandingClock.MONDAY_MORNING);
        company = companies.create();
        project = company.project("金文大厦", ProjectKind.COMMERCIAL);
        gu = company.inTransaction(() -> staff.hire(
                company.system(), NewStaff.of("顾明", "13812346021", Set.of(), project, "PROJECT_MANAGER", null)));
    }

    @Test
    void what_is_not_known_of_a_manager_is_named() {
        assertThat(reasons()).containsExactly(Reason.YEARS_UNKNOWN, Reason.EMPLOYMENT_UNKNOWN);
    }

    @Test
    void three_years_to_the_day_are_enough_and_one_day_less_is_not() {
        say(Employment.OWN, LocalDate.of(2023, 11, 24));
        assertThat(reasons()).containsExactly(Reason.YEARS);
        say(Employment.OWN, LocalDate.of(2023, 11, 23));
        assertThat(reasons()).isEmpty();
    }

    @Test
    void whoever_is_sent_by_an_agency_does_not_meet_a_post_for_own_people() {
        say(Employment.AGENCY, LocalDate.of(2010, 1, 1));
        assertThat(reasons()).containsExactly(Reason.NOT_OWN);
    }

    @Test
    void a_company_asks_something_else_and_only_its_administration_says_so() {
        var said = new PostRule("PROJECT_MANAGER", null, false, "FIRE_FACILITIES");
        var there = company.actor(new RoleGrant(Role.PROJECT_MANAGER, project));
        assertThatThrownBy(() -> ask(there, said)).hasMessageContaining("forbidden");
        ask(company.system(), said);
        assertThat(reasons()).containsExactly(Reason.CERTIFICATE);
    }

    private void ask(Actor actor, PostRule rule) {
        company.inTransaction(() -> {
            posts.ask(actor, rule);
            return true;
        });
    }

    private void say(Employment employment, @Nullable LocalDate since) {
        company.inTransaction(() -> {
            posts.say(company.system(), gu, new Career(employment, null, since));
            return true;
        });
    }

    private List<Reason> reasons() {
        return company.inTransaction(() -> posts.findings(ProjectScope.EVERYWHERE, project, null)).stream()
                .flatMap(each -> each.reasons().stream())
                .toList();
    }
}
