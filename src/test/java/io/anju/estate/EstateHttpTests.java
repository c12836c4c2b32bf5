package io.anju.estate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.identity.Role;
import io.anju.kernel.Cursor;
import io.anju.kernel.ProjectId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@AnjuTest
class EstateHttpTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestCompanies companies;

    @Autowired
    Projects projects;

    @Autowired
    Places places;

    private TestCompany company;
    private ProjectId project;

    @BeforeEach
    void a_company_with_a_tower() {
        company = companies.create();
        project = company.inTransaction(() -> projects.create(
                company.system(), NewProject.of("金文大厦", ProjectKind.COMMERCIAL, "上海", "Asia/Shanghai", "021-5555")));
        company.<PlaceId>inTransaction(() -> places.generate(company.system(), project, EstateFixtures.tower()));
    }

    @Test
    void an_administrator_makes_a_project_and_builds_what_was_proposed() throws Exception {
        var body = answer(post("/api/projects"), """
                {"name":"和美家园","kind":"RESIDENTIAL","address":"","zone":"Asia/Shanghai"}""", 201);
        var home = "/api/projects/" + JsonPath.<String>read(body, "$.id");

        var proposal = answer(get(home + "/building-proposal"), null, 200);
        assertThat(JsonPath.<String>read(proposal, "$.name")).isEqualTo("1号楼");
        var preview = answer(post(home + "/building-previews"), proposal, 200);
        assertThat(JsonPath.<Integer>read(preview, "$.places.UNIT")).isEqualTo(44);
        answer(post(home + "/buildings"), proposal, 201);
        assertThat(JsonPath.<String>read(answer(get(home + "/building-proposal"), null, 200), "$.name"))
                .isEqualTo("2号楼");
    }

    @Test
    void who_changed_what_is_told_of_projects_and_places() throws Exception {
        var trail = answer(get("/api/projects/" + project.value() + "/trail"), null, 200);
        assertThat(JsonPath.<List<String>>read(trail, "$.items[*].verb")).contains("created");
        var units = answer(get("/api/places?kind=BUILDING&project=" + project.value()), null, 200);
        var building = JsonPath.<List<String>>read(units, "$.items[*].place.id").getFirst();
        assertThat(answer(get("/api/places/" + building + "/trail"), null, 200)).contains("generated");
        mvc.perform(get("/api/places/" + building + "/trail")
                        .with(companies.create().as(Role.COMPANY_ADMIN)))
                .andExpect(status().isNotFound());
    }

    @Test
    void the_projects_leave_as_a_sheet() throws Exception {
        var sheet = mvc.perform(get("/api/projects/export.xlsx").with(company.as(Role.COMPANY_ADMIN)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.getLast().stream().map(Cell::getText)).contains("金文大厦", "Commercial", "Managed");
        }
    }

    @Test
    void a_list_goes_on_where_it_stopped_without_gap_or_repetition() throws Exception {
        for (var sort : List.of("code", "-code", "area", "-area")) {
            var seen = new ArrayList<String>();
            String cursor = "";
            while (cursor != null) {
                var page = answer(
                        get("/api/places?kind=UNIT&limit=50&sort=" + sort + "&cursor=" + cursor + "&project="
                                + project.value()),
                        null,
                        200);
                seen.addAll(JsonPath.<List<String>>read(page, "$.items[*].place.code"));
                cursor = JsonPath.<List<String>>read(page, "$..next").stream()
                        .findFirst()
                        .orElse(null);
            }
            assertThat(seen).hasSize(126).doesNotHaveDuplicates();
        }
    }

    @Test
    void a_list_searches_and_filters() throws Exception {
        var found = answer(get("/api/places?q=1803&project=" + project.value()), null, 200);
        assertThat(JsonPath.<List<String>>read(found, "$.items[*].place.code")).containsExactly("18F-1803");
        var top = answer(get("/api/places?top=true&project=" + project.value()), null, 200);
        assertThat(JsonPath.<List<Integer>>read(top, "$.items[*].inside")).containsExactly(24);
    }

    @Test
    void an_unknown_sort_key_or_cursor_is_refused() throws Exception {
        answer(get("/api/places?sort=name;drop"), null, 422);
        answer(get("/api/places?cursor=xyz"), null, 422);
        answer(get("/api/places?sort=area&cursor=" + Cursor.of("1;2", "x")), null, 422);
        answer(get("/api/projects?cursor=" + Cursor.of("a", "not-an-id")), null, 422);
    }

    @Test
    void a_place_is_described_anew_only_by_who_saw_its_last_version() throws Exception {
        var unit = "/api/places/" + room().id().value();
        var facts = """
                {"code":"18f-1803a","name":"1803A室","common":false,"area":{"grossArea":120.5,"areaSource":"REGISTERED"}}""";

        mvc.perform(put(unit)
                        .with(company.as(Role.COMPANY_ADMIN))
                        .header("If-Match", "\"7\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(facts))
                .andExpect(status().isPreconditionFailed());
        mvc.perform(put(unit)
                        .with(company.as(Role.COMPANY_ADMIN))
                        .header("If-Match", "\"0\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(facts))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1\""))
                .andExpect(jsonPath("$.place.code").value("18F-1803A"));
        var found = answer(get("/api/places?q=1803A&project=" + project.value()), null, 200);
        assertThat(JsonPath.<List<String>>read(found, "$.items[*].place.code")).containsExactly("18F-1803A");
    }

    @Test
    void a_code_that_another_place_has_is_refused_at_its_field() throws Exception {
        mvc.perform(put("/api/places/" + room().id().value())
                        .with(company.as(Role.COMPANY_ADMIN))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"code\":\"18F-1802\",\"name\":\"x\",\"common\":false}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].code").value("code-taken"));
    }

    @Test
    void what_goes_out_of_use_takes_everything_inside_along_and_back() throws Exception {
        var floor = company.<PlaceSummary>inTransaction(
                () -> places.byCode(project, "18F").orElseThrow());

        answer(post("/api/places/" + floor.id().value() + "/retirement"), null, 200);
        assertThat(room().active()).isFalse();
        answer(post("/api/places/" + room().id().value() + "/retirement"), null, 200);
        answer(delete("/api/places/" + room().id().value() + "/retirement"), null, 409);
        answer(delete("/api/places/" + floor.id().value() + "/retirement"), null, 200);
        assertThat(room().active()).isTrue();
    }

    @Test
    void who_only_reads_changes_nothing_and_strangers_see_nothing() throws Exception {
        var unit = "/api/places/" + room().id().value();

        mvc.perform(get(unit).with(company.as(Role.DISPATCHER)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.can").isEmpty());
        mvc.perform(post(unit + "/retirement").with(company.as(Role.DISPATCHER)))
                .andExpect(status().isForbidden());
        mvc.perform(get(unit).with(companies.create().as(Role.COMPANY_ADMIN))).andExpect(status().isNotFound());
        mvc.perform(get(unit)).andExpect(status().isUnauthorized());
    }

    @Test
    void a_label_leads_to_the_place() throws Exception {
        var labels = answer(get("/api/projects/" + project.value() + "/labels?kind=UNIT&inside=" + floor()), null, 200);
        assertThat(JsonPath.<List<String>>read(labels, "$.items[*].placeCode"))
                .hasSize(6)
                .contains("18F-1803");
        String link = JsonPath.read(labels, "$.items[2].link");
        assertThat(JsonPath.<String>read(labels, "$.items[2].svg")).startsWith("<svg");
        var path = link.substring(link.indexOf("/q/"));
        mvc.perform(get(path)).andExpect(redirectedUrl("/home" + path));
        mvc.perform(get("/api/public/" + company.code() + "/places/" + path.substring(path.lastIndexOf('/') + 1)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.project").value("金文大厦"))
                .andExpect(jsonPath("$.place").value("1803室"))
                .andExpect(jsonPath("$.phone").value("021-5555"))
                .andExpect(jsonPath("$.reporting").value(false))
                .andExpect(jsonPath("$.length()").value(6));
    }

    @Test
    void no_request_says_where_the_codes_of_labels_lead() throws Exception {
        var asked = get("/api/projects/" + project.value() + "/labels?kind=UNIT&inside=" + floor())
                .header("Host", "evil.example")
                .header("X-Forwarded-Host", "evil.example");
        String link = JsonPath.read(answer(asked, null, 200), "$.items[0].link");
        assertThat(link).startsWith("http://localhost:").contains("/q/" + company.code() + "/");
    }

    @Test
    void a_replaced_label_stops_and_says_so_and_an_invented_one_says_nothing() throws Exception {
        var unit = room();
        var old = company.<String>inTransaction(() -> places.qrOf(company.system(), unit.id()));
        answer(post("/api/places/" + unit.id().value() + "/label-renewal"), null, 200);

        mvc.perform(get("/api/public/" + company.code() + "/places/" + old))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("label-replaced"));
        mvc.perform(get("/api/public/" + company.code() + "/places/222222222222"))
                .andExpect(status().isNotFound());
        mvc.perform(get("/api/public/" + companies.create().code() + "/places/" + old))
                .andExpect(status().isNotFound());
    }

    @Test
    void labels_are_printed_as_a_document() throws Exception {
        var pdf = mvc.perform(
                        get("/api/projects/" + project.value() + "/labels.pdf").with(company.as(Role.COMPANY_ADMIN)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        try (var reader = new PdfReader(pdf)) {
            assertThat(reader.getNumberOfPages()).isEqualTo(Math.ceilDiv(243, 24));
            var text = new PdfTextExtractor(reader).getTextFromPage(1);
            assertThat(text).contains("金文大厦").contains("女卫");
        }
    }

    private String floor() {
        return company.<PlaceSummary>inTransaction(
                        () -> places.byCode(project, "18F").orElseThrow())
                .id()
                .value()
                .toString();
    }

    private PlaceSummary room() {
        return company.inTransaction(() -> places.byCode(project, "18F-1803").orElseThrow());
    }

    private String answer(MockHttpServletRequestBuilder request, String body, int status) throws Exception {
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(body);
        }
        return mvc.perform(request.with(company.as(Role.COMPANY_ADMIN)))
                .andExpect(status().is(status))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
