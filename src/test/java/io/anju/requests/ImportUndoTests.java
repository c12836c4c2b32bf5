package io.anju.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.estate.PlaceSummary;
import io.anju.estate.Places;
import io.anju.estate.ProjectKind;
import io.anju.http.ListQuery;
import io.anju.identity.Role;
import io.anju.kernel.ProjectId;
import io.anju.kernel.SubjectRef;
import io.anju.sheets.ImportKind;
import io.anju.trail.Trail;
import io.anju.trail.TrailEntry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Across the registers: what holds an imported record lives in modules above it. */
@AnjuTest
class ImportUndoTests {

    private static final Map<String, String> FLAT_101 =
            Map.of("building", "1", "floor", "1", "code", "1-101", "name", "101 室");
    private static final Map<String, String> FLAT_201 =
            Map.of("building", "1", "floor", "2", "code", "1-201", "name", "201 室");
    private static final Map<String, String> OWNER =
            Map.of("name", "张三", "phone", "13900001111", "unit", "1-101", "relation", "OWNER");

    @Autowired
    MockMvc mvc;

    @Autowired
    List<ImportKind> kinds;

    @Autowired
    Places places;

    @Autowired
    Requests requests;

    @Autowired
    Trail trail;

    @Autowired
    TestCompanies companies;

    private TestCompany company;
    private ProjectId project;

    @BeforeEach
    void an_empty_project() {
        company = companies.create();
        project = company.project("锦园", ProjectKind.RESIDENTIAL);
    }

    @Test
    void a_file_taken_by_mistake_goes_with_all_it_made_and_that_stays_on_record() throws Exception {
        take("units", FLAT_101, FLAT_201);
        var people = take("people", OWNER);
        var person = only("/api/people");
        undo(people)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("UNDONE"))
                .andExpect(jsonPath("$.undone").value(2));
        list("/api/people").andExpect(jsonPath("$.items").isEmpty());
        assertThat(verbs(new SubjectRef("person", person)))
                .containsExactlyInAnyOrder("imported", "occupancy-began", "import-undone");
        assertThat(verbs(SubjectRef.of("project", project))).contains("import-undone");
        undo(people)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("import-not-taken"));
    }

    @Test
    void units_in_which_somebody_lives_stay_with_the_house_around_them() throws Exception {
        var units = take("units", FLAT_101, FLAT_201);
        take("people", OWNER);
        preview(units)
                .andExpect(jsonPath("$.removable").value(2))
                .andExpect(jsonPath("$.kept[*].reason")
                        .value(containsInAnyOrder("has-people", "still-needed", "still-needed")));
        undo(units).andExpect(jsonPath("$.undone").value(2));
        assertThat(place("1-201")).isEmpty();
        assertThat(place("1-101")).isPresent();
    }

    @Test
    void what_something_was_reported_about_stays() throws Exception {
        var units = take("units", FLAT_101);
        var unit = place("1-101").orElseThrow().id();
        company.inTransaction(() -> requests.intake(
                company.system(),
                Intake.of(
                        project, RequestKind.ENQUIRY, "fees", ReportChannel.PHONE, unit, Reporter.named("张三", null))));
        preview(units)
                .andExpect(jsonPath("$.removable").value(0))
                .andExpect(jsonPath("$.keptInAll").value(3));
        undo(units)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("import-held"));
    }

    @Test
    void staff_go_with_the_team_that_was_formed_for_them() throws Exception {
        var staff = take("staff", Map.of("name", "刘勇", "post", "TECHNICIAN", "team", "夜班"));
        list("/api/teams").andExpect(jsonPath("$[?(@.name == '夜班')]").isNotEmpty());
        undo(staff).andExpect(jsonPath("$.undone").value(2));
        list("/api/staff").andExpect(jsonPath("$.items").isEmpty());
    }

    @Test
    void all_who_import_in_a_project_see_what_was_taken_there_and_nobody_else() throws Exception {
        take("units", FLAT_101);
        var asked = get("/api/imports").queryParam("project", project.value().toString());
        mvc.perform(asked.with(company.as(Role.PROJECT_MANAGER, project)))
                .andExpect(jsonPath("$.items[0].taken").value(1));
        mvc.perform(get("/api/imports")
                        .queryParam("project", project.value().toString())
                        .with(companies.create().as(Role.COMPANY_ADMIN)))
                .andExpect(jsonPath("$.items").isEmpty());
    }

    @Test
    void lines_that_were_left_out_can_still_be_taken_away_as_a_file() throws Exception {
        var id = open("people", Map.of("name", "李四", "phone", "138"), Map.of("name", "王五", "phone", "13900002222"));
        commit(id, true).andExpect(jsonPath("$.taken").value(1));
        mvc.perform(get("/api/imports/" + id + "/lines").with(company.as(Role.COMPANY_ADMIN)))
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].cells.name").value("李四"));
    }

    @SafeVarargs
    private String take(String kind, Map<String, String>... lines) throws Exception {
        var id = open(kind, lines);
        commit(id, false).andExpect(status().isOk());
        return id;
    }

    @SafeVarargs
    private String open(String name, Map<String, String>... lines) throws Exception {
        var layout = kinds.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow();
        var file = company.inTransaction(() -> layout.layout().write(Locale.SIMPLIFIED_CHINESE, Stream.of(lines)));
        var answer = mvc.perform(post("/api/imports/" + name)
                        .with(company.as(Role.COMPANY_ADMIN))
                        .queryParam("project", project.value().toString())
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .content(file))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return JsonPath.read(answer, "$.id");
    }

    private ResultActions commit(String id, boolean onlyValid) throws Exception {
        return mvc.perform(post("/api/imports/" + id + "/commit")
                .with(company.as(Role.COMPANY_ADMIN))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"onlyValid\":" + onlyValid + "}"));
    }

    private ResultActions preview(String id) throws Exception {
        return mvc.perform(get("/api/imports/" + id + "/undo").with(company.as(Role.COMPANY_ADMIN)));
    }

    private ResultActions undo(String id) throws Exception {
        return mvc.perform(post("/api/imports/" + id + "/undo").with(company.as(Role.COMPANY_ADMIN)));
    }

    private ResultActions list(String path) throws Exception {
        return mvc.perform(
                get(path).queryParam("project", project.value().toString()).with(company.as(Role.COMPANY_ADMIN)));
    }

    private UUID only(String path) throws Exception {
        var answer = list(path).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        return UUID.fromString(JsonPath.read(answer, "$.items[0].id"));
    }

    private Optional<PlaceSummary> place(String code) {
        return company.inTransaction(() -> places.byCode(project, code));
    }

    private List<String> verbs(SubjectRef subject) {
        return company.inTransaction(() -> trail.of(subject, ListQuery.first()).items()).stream()
                .map(TrailEntry::verb)
                .toList();
    }
}
