package io.anju.privacy.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.estate.ProjectKind;
import io.anju.http.IfMatch;
import io.anju.http.ListQuery;
import io.anju.identity.Role;
import io.anju.identity.RoleGrant;
import io.anju.kernel.Actor;
import io.anju.kernel.Page;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.kernel.Retained.Held;
import io.anju.privacy.assessment.AssessmentQueries.AssessmentRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What was weighed stays as it was said, and nobody agrees with themselves (Y-11). */
@AnjuTest
class AssessmentTests {

    private static final IfMatch ANY = new IfMatch(null);
    private static final LocalDate LATER = LocalDate.of(2098, 5, 1);

    @Autowired
    Assessments assessments;

    @Autowired
    AssessmentQueries queries;

    @Autowired
    EndedAssessments ended;

    @Autowired
    TestCompanies companies;

    @Autowired
    MockMvc mvc;

    private TestCompany company;
    private ProjectId project;
    private Actor assessor;
    private Actor approver;

    @BeforeEach
    void an_office_with_two_who_answer_for_data() {
        company = companies.create();
        project = company.project("金文大厦", ProjectKind.COMMERCIAL);
        assessor = company.actor(new RoleGrant(Role.PROJECT_MANAGER, project));
        approver = company.actor(Role.COMPANY_ADMIN);
    }

    @Test
    void an_assessment_holds_once_somebody_else_agrees() {
        var found = opened("自动派工", LATER);
        assertThat(found.state()).isEqualTo(AssessmentState.PROPOSED);
        assertThat(found.can()).containsExactly("revise", "end");
        refused("own-assessment", () -> assessments.approve(assessor, found.id(), ANY));
        var agreed = company.in(() -> assessments.approve(approver, found.id(), new IfMatch(found.version())));
        assertThat(agreed.state()).isEqualTo(AssessmentState.IN_FORCE);
        assertThat(agreed.versions().getFirst().approvedBy()).isEqualTo(approver.name());
        refused("move-not-allowed", () -> assessments.approve(approver, found.id(), ANY));
    }

    @Test
    void what_was_said_before_stays_when_it_is_said_anew() {
        var found = opened("自动派工", LATER);
        company.in(() -> assessments.approve(approver, found.id(), ANY));
        var revised = company.in(() -> assessments.revise(assessor, found.id(), ANY, said("自动派工，加上技能", LATER)));
        assertThat(revised.state()).isEqualTo(AssessmentState.PROPOSED);
        assertThat(revised.versions()).extracting(AssessmentVersion::title).containsExactly("自动派工，加上技能", "自动派工");
        assertThat(revised.versions().getLast().approvedAt()).isNotNull();
        refused("stale", () -> assessments.end(approver, found.id(), new IfMatch(found.version()), "停用"));
    }

    @Test
    void a_review_has_to_be_to_come() {
        refused("fields", () -> assessments.open(assessor, project, said("自动派工", LocalDate.of(2020, 1, 1))));
    }

    @Test
    void an_ended_one_is_kept_for_three_years_and_changed_no_more() {
        var found = opened("访客登记", LATER);
        var end = company.in(() -> assessments.end(assessor, found.id(), ANY, "改用二维码"));
        assertThat(end.can()).isEmpty();
        refused("move-not-allowed", () -> assessments.revise(assessor, found.id(), ANY, said("再来", LATER)));
        var at = Objects.requireNonNull(end.endedAt());
        assertThat(ended.fewestMonths()).isEqualTo(36);
        assertThat(due(at)).isEmpty();
        assertThat(due(at.plusSeconds(1))).containsExactly(found.id());
        company.inTransaction(() -> {
            ended.purge(company.system(), List.of(found.id()), at);
            return true;
        });
        assertThat(due(at.plusSeconds(1))).isEmpty();
        refused("impact-assessment-missing", () -> assessments.get(assessor, found.id()));
    }

    @Test
    void the_list_is_of_ones_own_projects_and_goes_on_where_it_stopped() {
        var elsewhere = company.project("别处", ProjectKind.COMMERCIAL);
        company.in(() -> assessments.open(approver, elsewhere, said("别处的", LATER)));
        opened("后", LATER.plusDays(1));
        opened("先", LATER);
        for (var sort : List.of("nextReview", "-assessedAt")) {
            var first = list(sort, null);
            var second = list(sort, first.next());
            assertThat(List.of(
                            first.items().getFirst().title(),
                            second.items().getFirst().title()))
                    .containsExactly("先", "后");
            assertThat(second.next()).isNull();
        }
    }

    @Test
    void the_register_is_taken_along_as_a_file_and_told_to_nobody_else() throws Exception {
        opened("自动派工", LATER);
        mvc.perform(get("/api/impact-assessments/export.xlsx").with(company.as(Role.COMPANY_ADMIN)))
                .andExpect(status().isOk());
        mvc.perform(get("/api/impact-assessments?ground=ABROAD").with(company.as(Role.COMPANY_ADMIN)))
                .andExpect(jsonPath("$.items").isEmpty());
        mvc.perform(get("/api/impact-assessments").with(company.as(Role.DISPATCHER)))
                .andExpect(status().isForbidden());
    }

    private AssessmentView opened(String title, LocalDate review) {
        return company.in(() -> assessments.open(assessor, project, said(title, review)));
    }

    private static AssessmentForm said(String title, LocalDate review) {
        return new AssessmentForm(
                title,
                Set.of(AssessmentGround.AUTOMATED_DECISION),
                "按位置、技能和忙闲挑人",
                "三十分钟到场靠人工来不及",
                "总派给同一个人",
                "可以拒单，主管随时改派",
                AssessmentConclusion.WITH_MEASURES,
                review);
    }

    private Page<AssessmentRow> list(String sort, @Nullable String cursor) {
        var filter = new AssessmentQueries.Filter(null, null, null);
        return company.in(() -> queries.list(assessor, filter, new ListQuery(null, sort, cursor, 1)));
    }

    private List<UUID> due(Instant before) {
        return company.inTransaction(() -> ended.due(before, Held.NOTHING, 10));
    }

    private void refused(String code, Supplier<?> act) {
        assertThatThrownBy(() -> company.in(act::get))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith(code);
    }
}
