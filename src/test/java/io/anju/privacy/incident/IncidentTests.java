package io.anju.privacy.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
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
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What leaked is written down, told and answered before it is laid aside (Y-12). */
@AnjuTest
class IncidentTests {

    private static final IfMatch ANY = new IfMatch(null);

    @Autowired
    Incidents incidents;

    @Autowired
    IncidentQueries queries;

    @Autowired
    ClosedIncidents closed;

    @Autowired
    TestCompanies companies;

    @Autowired
    Clock clock;

    @Autowired
    MockMvc mvc;

    private TestCompany company;
    private ProjectId project;
    private Actor manager;
    private Instant seen;

    @BeforeEach
    void an_office() {
        company = companies.create();
        seen = clock.instant().truncatedTo(ChronoUnit.MINUTES).minusSeconds(3600);
        project = company.project("金文大厦", ProjectKind.COMMERCIAL);
        manager = company.actor(new RoleGrant(Role.PROJECT_MANAGER, project));
    }

    @Test
    void it_is_closed_only_once_every_question_is_answered() {
        var found = opened(known(null));
        assertThat(found.missing())
                .containsExactly(
                        "data", "people", "whom", "cause", "harm", "measures", "advice", "authority", "peopleTold");
        refused("fields-invalid", () -> incidents.close(manager, found.id(), ANY));
        var answered = company.in(() -> incidents.answer(manager, found.id(), ANY, known("说清楚了")));
        assertThat(answered.missing()).isEmpty();
        var end = company.in(() -> incidents.close(manager, found.id(), new IfMatch(answered.version())));
        assertThat(end.closedAt()).isNotNull();
        assertThat(end.can()).isEmpty();
        refused("move-not-allowed", () -> incidents.answer(manager, found.id(), ANY, known("再改")));
        refused("move-not-allowed", () -> incidents.note(manager, found.id(), "补一句"));
    }

    @Test
    void every_step_has_its_author_and_says_what_changed() {
        var found = opened(known(null));
        company.in(() -> incidents.note(manager, found.id(), "已收回名单"));
        company.in(() -> incidents.answer(manager, found.id(), ANY, known("说清楚了")));
        var told = company.in(() -> incidents.answer(manager, found.id(), ANY, known("说清楚了")));
        assertThat(told.steps())
                .extracting(IncidentStep::kind)
                .containsExactly(IncidentStep.Kind.ANSWERED, IncidentStep.Kind.NOTED, IncidentStep.Kind.WRITTEN);
        assertThat(told.steps().getFirst().answers())
                .contains("cause", "people")
                .doesNotContain("title");
        assertThat(told.steps()).allSatisfy(step -> assertThat(step.author()).isEqualTo(manager.name()));
    }

    @Test
    void nothing_was_discovered_or_told_in_the_future() {
        var tomorrow = clock.instant().plusSeconds(86_400);
        var said = new IncidentForm(
                "名单", tomorrow, "丁卫东", null, null, null, null, null, null, null, tomorrow, null, tomorrow, null);
        assertThatThrownBy(() -> opened(said))
                .hasMessageContainingAll("discoveredAt", "authorityToldAt", "peopleToldAt");
    }

    @Test
    void a_closed_one_is_kept_for_three_years() {
        var found = opened(known("说清楚了"));
        var at = Objects.requireNonNull(
                company.in(() -> incidents.close(manager, found.id(), ANY)).closedAt());
        assertThat(closed.fewestMonths()).isEqualTo(36);
        assertThat(due(at)).isEmpty();
        assertThat(due(at.plusSeconds(1))).containsExactly(found.id());
        company.inTransaction(() -> {
            closed.purge(company.system(), List.of(found.id()), at);
            return true;
        });
        refused("data-incident-missing", () -> incidents.get(manager, found.id()));
    }

    @Test
    void the_log_is_of_ones_own_projects_and_goes_on_where_it_stopped() throws Exception {
        var elsewhere = company.project("别处", ProjectKind.COMMERCIAL);
        company.in(() -> incidents.open(company.actor(Role.COMPANY_ADMIN), elsewhere, known(null)));
        var first = opened(known(null));
        opened(known("说清楚了"));
        var page = list(null, null);
        assertThat(page.next()).isNotNull();
        assertThat(list(null, page.next()).items()).hasSize(1);
        company.in(() -> incidents.note(manager, first.id(), "在查"));
        assertThat(list(true, null).items()).isEmpty();
        mvc.perform(get("/api/data-incidents/export.xlsx?closed=false").with(company.as(Role.COMPANY_ADMIN)))
                .andExpect(status().isOk());
        mvc.perform(get("/api/data-incidents").with(company.as(Role.QUALITY))).andExpect(status().isForbidden());
    }

    private IncidentView opened(IncidentForm said) {
        return company.in(() -> incidents.open(manager, project, said));
    }

    private IncidentForm known(@Nullable String answer) {
        return new IncidentForm(
                "访客名单留在大堂",
                seen,
                "丁卫东",
                answer,
                answer == null ? null : 12,
                answer,
                answer,
                answer,
                answer,
                answer,
                null,
                answer,
                null,
                answer);
    }

    private Page<IncidentQueries.IncidentRow> list(@Nullable Boolean done, @Nullable String cursor) {
        var filter = new IncidentQueries.Filter(null, done);
        return company.in(() -> queries.list(manager, filter, new ListQuery(null, null, cursor, 1)));
    }

    private List<UUID> due(Instant before) {
        return company.inTransaction(() -> closed.due(before, Held.NOTHING, 10));
    }

    private void refused(String code, Supplier<?> act) {
        assertThatThrownBy(() -> company.in(act::get))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith(code);
    }
}
