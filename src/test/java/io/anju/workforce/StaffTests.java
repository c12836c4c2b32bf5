package io.anju.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.estate.ProjectKind;
import io.anju.identity.Role;
import io.anju.kernel.ProjectId;
import io.anju.sheets.ImportKind;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@AnjuTest
@RecordApplicationEvents
class StaffTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    Staff staff;

    @Autowired
    Workforce workforce;

    @Autowired
    Teams teams;

    @Autowired
    List<ImportKind> kinds;

    @Autowired
    TestCompanies companies;

    @Autowired
    ApplicationEvents events;

    @Autowired
    Clock clock;

    private TestCompany company;
    private ProjectId project;

    @BeforeEach
    void a_project() {
        company = companies.create();
        project = project("金文大厦");
    }

    @Test
    void a_list_shows_names_in_full_and_numbers_masked() throws Exception {
        hire("李师傅", "13812345678");
        mvc.perform(get("/api/staff").with(company.as(Role.DISPATCHER)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].name").value("李师傅"))
                .andExpect(jsonPath("$.items[0].phone").value("138****5678"));
    }

    @Test
    void somebody_is_found_by_the_last_four_digits_or_the_beginning_of_a_name() throws Exception {
        hire("李师傅", "13812345678");
        hire("王师傅", "13812340000");
        for (var q : Set.of("5678", "李师", "13812345678")) {
            mvc.perform(get("/api/staff").queryParam("q", q).with(company.as(Role.DISPATCHER)))
                    .andExpect(jsonPath("$.items.length()").value(1))
                    .andExpect(jsonPath("$.items[0].name").value("李师傅"));
        }
    }

    @Test
    void a_look_at_a_number_is_recorded_with_its_reason() throws Exception {
        var id = hire("李师傅", "13812345678");
        reveal(id, "{\"reason\":\"\"}").andExpect(status().isBadRequest());
        reveal(id, "{\"reason\":\"夜间抢修\"}")
                .andExpect(jsonPath("$.contacts[0].value").value("13812345678"));
        mvc.perform(get("/api/staff/" + id.value() + "/trail").with(company.as(Role.DISPATCHER)))
                .andExpect(jsonPath("$.items[0].verb").value("revealed"))
                .andExpect(jsonPath("$.items[0].facts.reason").value("夜间抢修"));
    }

    @Test
    void staff_of_another_project_and_another_company_do_not_exist() throws Exception {
        var id = hire("李师傅", "13812345678");
        mvc.perform(get("/api/staff/" + id.value()).with(company.as(Role.DISPATCHER, project("别处"))))
                .andExpect(status().isNotFound());
        mvc.perform(get("/api/staff/" + id.value()).with(companies.create().as(Role.DISPATCHER)))
                .andExpect(status().isNotFound());
    }

    @Test
    void a_change_on_an_old_version_is_refused() throws Exception {
        var id = hire("李师傅", "13812345678");
        var body = """
                {"name":"李四","skills":["HVAC"],"contacts":[],"assignments":[{"project":"%s","post":"TECHNICIAN"}]}""".formatted(project.value());
        change(id, "\"0\"", body)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.skills[0]").value("HVAC"));
        change(id, "\"0\"", body).andExpect(status().isPreconditionFailed());
    }

    @Test
    void a_number_belongs_to_one_person_only() throws Exception {
        var body = """
                {"name":"李四","number":"W001","skills":[],"contacts":[],"assignments":[{"project":"%s","post":"TECHNICIAN"}]}""".formatted(project.value());
        add(body).andExpect(status().isCreated());
        add(body)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].code").value("number-taken"));
    }

    @Test
    void whose_account_is_disabled_leaves_once_at_the_time_of_the_event() {
        var id = hire("李师傅", "13812345678");
        var account = company.account(Role.TECHNICIAN);
        company.inTransaction(() -> {
            staff.bind(company.system(), id, account);
            return true;
        });
        var at = clock.instant().minusSeconds(60).truncatedTo(ChronoUnit.MICROS);
        for (var time = 0; time < 2; time++) {
            company.inTransaction(() -> {
                staff.accountDisabled(company.system(), account, at);
                return true;
            });
        }
        assertThat(company.inTransaction(() -> workforce.get(id)).active()).isFalse();
        assertThat(events.stream(StaffLeft.class)).containsExactly(new StaffLeft(company.id(), at, id, account));
    }

    @Test
    void whose_account_is_enabled_again_is_back_unless_they_left_for_another_reason() {
        var disabled = hire("李师傅", "13812345678");
        var gone = hire("王师傅", "13812345679");
        for (var id : List.of(disabled, gone)) {
            var account = company.account(id.equals(gone) ? Role.TEAM_LEAD : Role.TECHNICIAN);
            company.inTransaction(() -> {
                staff.bind(company.system(), id, account);
                if (id.equals(gone)) {
                    staff.leave(company.system(), id, "合同到期");
                }
                staff.accountDisabled(company.system(), account, clock.instant());
                staff.accountEnabled(company.system(), account, clock.instant());
                return true;
            });
        }
        assertThat(company.inTransaction(() -> workforce.get(disabled)).active())
                .isTrue();
        assertThat(company.inTransaction(() -> workforce.get(gone)).active()).isFalse();
    }

    @Test
    void a_file_of_staff_forms_the_teams_it_names() throws Exception {
        var file = company.inTransaction(() -> staffKind()
                .layout()
                .write(
                        Locale.SIMPLIFIED_CHINESE,
                        Stream.of(
                                Map.of("name", "李师傅", "post", "TECHNICIAN", "skills", "HVAC,LIFT", "team", "工程班"),
                                Map.of("name", "王师傅", "post", "TECHNICIAN", "team", "工程班"),
                                Map.of("name", "赵师傅", "post", "船长"))));
        var answer = mvc.perform(post("/api/imports/staff")
                        .with(company.as(Role.COMPANY_ADMIN))
                        .queryParam("project", project.value().toString())
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .content(file))
                .andExpect(jsonPath("$.faulty").value(1))
                .andReturn();
        String id = JsonPath.read(answer.getResponse().getContentAsString(), "$.id");
        mvc.perform(post("/api/imports/" + id + "/commit")
                        .with(company.as(Role.COMPANY_ADMIN))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"onlyValid\":true}"))
                .andExpect(jsonPath("$.taken").value(2));
        assertThat(company.inTransaction(() -> workforce.candidates(project, "LIFT", clock.instant())))
                .hasSize(2)
                .allSatisfy(candidate -> assertThat(company.inTransaction(() -> workforce.team(candidate.team()))
                                .name())
                        .isEqualTo("工程班"));
    }

    private ResultActions reveal(StaffId id, String body) throws Exception {
        return mvc.perform(post("/api/staff/" + id.value() + "/revelation")
                .with(company.as(Role.DISPATCHER))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private ResultActions change(StaffId id, String version, String body) throws Exception {
        return mvc.perform(put("/api/staff/" + id.value())
                .with(company.as(Role.COMPANY_ADMIN))
                .header("If-Match", version)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private ResultActions add(String body) throws Exception {
        return mvc.perform(post("/api/staff")
                .with(company.as(Role.COMPANY_ADMIN))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private ImportKind staffKind() {
        return kinds.stream()
                .filter(kind -> kind.name().equals("staff"))
                .findFirst()
                .orElseThrow();
    }

    private ProjectId project(String name) {
        return company.project(name, ProjectKind.COMMERCIAL);
    }

    private StaffId hire(String name, String mobile) {
        return company.inTransaction(() -> staff.hire(
                company.system(), NewStaff.of(name, mobile, Set.of("PLUMBING_ELECTRIC"), project, "TECHNICIAN", null)));
    }
}
