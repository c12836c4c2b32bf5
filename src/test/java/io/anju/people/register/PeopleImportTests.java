package io.anju.people.register;

import static io.anju.kernel.Permission.PEOPLE_READ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.estate.PlaceId;
import io.anju.http.ListQuery;
import io.anju.identity.Role;
import io.anju.kernel.ProjectId;
import io.anju.people.People;
import io.anju.people.PeopleFixtures;
import io.anju.people.PersonId;
import io.anju.people.occupancy.Occupant;
import io.anju.people.person.PeopleFilter;
import io.anju.people.person.PeopleQueries;
import io.anju.people.person.PersonRow;
import io.anju.sheets.SheetLayout;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@AnjuTest
@Import(PeopleFixtures.class)
class PeopleImportTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    PeopleImport kind;

    @Autowired
    People people;

    @Autowired
    PeopleQueries queries;

    @Autowired
    TestCompanies companies;

    @Autowired
    PeopleFixtures fixtures;

    @Autowired
    Clock clock;

    private TestCompany company;
    private ProjectId project;
    private PlaceId unit;

    @BeforeEach
    void a_project_with_one_unit() {
        company = companies.create();
        project = fixtures.project(company);
        unit = fixtures.unit(company, project, "1-101");
    }

    @Test
    void every_error_stands_at_its_cell_and_nothing_is_written_yet() throws Exception {
        var id = open(
                line("张三", "138", "1-101", "OWNER"),
                line("李四", "13900001111", "9-999", "LESSEE"),
                line("王五", "13900002222", "1-101", null),
                line("赵六", "13900003333", "1-101", "FAMILY"),
                line("赵六", "139 0000 3333", "1-101", "FAMILY"));
        mvc.perform(get("/api/imports/" + id + "/lines").with(company.as(Role.COMPANY_ADMIN)))
                .andExpect(jsonPath("$.items[0].errors.phone").value("phone-invalid"))
                .andExpect(jsonPath("$.items[1].errors.unit").value("unit-unknown"))
                .andExpect(jsonPath("$.items[2].errors.relation").value("required"))
                .andExpect(jsonPath("$.items[3].errors").isEmpty())
                .andExpect(jsonPath("$.items[4].errors.name").value("line-twice"));
        assertThat(register()).isEmpty();
    }

    @Test
    void a_faulty_file_is_taken_only_without_its_faulty_lines_or_once_they_are_put_right() throws Exception {
        var id = open(line("张三", "138", "1-101", "OWNER"), line("李四", "13900001111", "1-101", "LESSEE"));
        commit(id, false)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("import-faulty"));
        assertThat(register()).isEmpty();
        mvc.perform(put("/api/imports/" + id + "/lines/2/cells/phone")
                        .with(company.as(Role.COMPANY_ADMIN))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"text\":\"13900002222\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.faulty").value(0));
        commit(id, false)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.taken").value(2));
        assertThat(company.inTransaction(() -> people.occupants(unit, clock.instant())))
                .extracting(Occupant::name)
                .containsExactlyInAnyOrder("张*", "李*");
        commit(id, false).andExpect(status().isConflict());
    }

    @Test
    void only_the_sound_lines_can_be_taken() throws Exception {
        var id = open(line("张三", "138", "1-101", "OWNER"), line("李四", "13900001111", "1-101", "LESSEE"));
        commit(id, true).andExpect(jsonPath("$.taken").value(1));
        assertThat(register()).extracting(PersonRow::name).containsExactly("李四");
    }

    @Test
    void a_file_that_was_taken_before_is_found_to_be_known() throws Exception {
        commit(open(line("李四", "13900001111", "1-101", "LESSEE")), false).andExpect(status().isOk());
        var again = open(line("李四", "13900001111", "1-101", "LESSEE"));
        commit(again, false).andExpect(status().isConflict());
        assertThat(register()).hasSize(1);
    }

    @Test
    void one_person_with_two_units_is_one_file() throws Exception {
        fixtures.unit(company, project, "1-102");
        commit(open(line("李四", "13900001111", "1-101", "OWNER"), line("李四", "13900001111", "1-102", "OWNER")), false)
                .andExpect(status().isOk());
        assertThat(register())
                .singleElement()
                .satisfies(row -> assertThat(row.units()).containsExactly("1-101", "1-102"));
    }

    @Test
    void five_thousand_lines_are_taken_within_seconds() throws Exception {
        var lines = IntStream.range(0, 5_000)
                .mapToObj(n -> line("住户" + n, "139%08d".formatted(n), "1-101", "FAMILY"))
                .toArray(Line[]::new);
        var begun = clock.instant();
        commit(open(lines), false).andExpect(jsonPath("$.taken").value(5_000));
        assertThat(Duration.between(begun, clock.instant())).isLessThan(Duration.ofSeconds(30));
        assertThat(company.inTransaction(() -> people.callers(project, "13900004999")))
                .hasSize(1);
    }

    @Test
    void nobody_goes_on_with_the_file_of_another() throws Exception {
        var id = open(line("李四", "13900001111", "1-101", "LESSEE"));
        mvc.perform(get("/api/imports/" + id).with(companies.create().as(Role.COMPANY_ADMIN)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/api/imports/" + id).with(company.as(Role.PROJECT_MANAGER, project)))
                .andExpect(status().is4xxClientError());
    }

    @Test
    void the_exported_list_is_masked_unless_a_reason_is_given_and_holds_no_formula() throws Exception {
        commit(open(line("=cmd|x", "13900001111", "1-101", "LESSEE")), false).andExpect(status().isOk());
        assertThat(export("")).satisfies(row -> {
            assertThat(row.get("phone")).isEqualTo("139****1111");
            assertThat(row.get("units")).isEqualTo("1-101");
        });
        assertThat(export("?reason=年度核对")).satisfies(row -> {
            assertThat(row.get("phone")).isEqualTo("13900001111");
            assertThat(row.get("name")).isEqualTo("=cmd|x");
        });
    }

    @Test
    void whoever_stands_in_a_list_that_is_taken_in_full_has_been_looked_at() throws Exception {
        commit(open(line("李四", "13900001111", "1-101", "LESSEE")), false).andExpect(status().isOk());
        var person = register().getFirst().id();
        export("");
        trail(person).andExpect(jsonPath("$.items[?(@.verb == 'revealed')]").isEmpty());
        export("?reason=年度核对");
        trail(person)
                .andExpect(jsonPath("$.items[0].verb").value("revealed"))
                .andExpect(jsonPath("$.items[0].facts.reason").value("年度核对"));
    }

    private ResultActions trail(PersonId person) throws Exception {
        return mvc.perform(get("/api/people/" + person.value() + "/trail").with(company.as(Role.COMPANY_ADMIN)));
    }

    private record Line(Map<String, String> cells) {}

    private static Line line(String name, String phone, String unit, String relation) {
        var cells = new HashMap<>(Map.of("name", name, "phone", phone, "unit", unit));
        if (relation != null) {
            cells.put("relation", relation);
        }
        return new Line(cells);
    }

    private String open(Line... lines) throws Exception {
        var file =
                kind.layout().write(Locale.SIMPLIFIED_CHINESE, Stream.of(lines).map(Line::cells));
        var answer = mvc.perform(post("/api/imports/people")
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

    private Map<String, String> export(String query) throws Exception {
        var file = mvc.perform(get("/api/people/export.xlsx" + query)
                        .with(company.as(Role.COMPANY_ADMIN))
                        .locale(Locale.SIMPLIFIED_CHINESE))
                .andExpect(status().isOk())
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        return list().read(file).getFirst().cells();
    }

    private static SheetLayout list() {
        return PeopleExportController.LAYOUT;
    }

    private List<PersonRow> register() {
        var filter = new PeopleFilter(company.system().scope(PEOPLE_READ), project.value(), null, null);
        return company.inTransaction(
                () -> queries.list(filter, ListQuery.first()).items());
    }
}
