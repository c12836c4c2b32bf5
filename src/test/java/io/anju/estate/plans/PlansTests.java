package io.anju.estate.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.estate.NewPlace;
import io.anju.estate.NewProject;
import io.anju.estate.PlaceFacts;
import io.anju.estate.PlaceId;
import io.anju.estate.PlaceKind;
import io.anju.estate.Places;
import io.anju.estate.ProjectKind;
import io.anju.estate.Projects;
import io.anju.files.Pictures;
import io.anju.identity.Role;
import io.anju.kernel.ProjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@AnjuTest
class PlansTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    Projects projects;

    @Autowired
    Places places;

    @Autowired
    TestCompanies companies;

    private TestCompany company;
    private ProjectId project;
    private PlaceId gate;

    @BeforeEach
    void a_site_with_a_gate_and_a_plan_of_it() {
        company = companies.create();
        project = project("和美家园");
        gate = gate(project);
    }

    @Test
    void a_picture_becomes_a_plan_with_pins() throws Exception {
        var plan = "/api/plans/" + plan();

        mvc.perform(put(plan + "/pins")
                        .with(company.as(Role.COMPANY_ADMIN))
                        .header("If-Match", "\"0\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(pins(gate, "0.25")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.pins[0].x").value(0.25));
        mvc.perform(get(plan + "/picture").with(company.as(Role.DISPATCHER)))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/png"));
        mvc.perform(get(plan + "/picture").with(companies.create().as(Role.COMPANY_ADMIN)))
                .andExpect(status().isNotFound());
    }

    @Test
    void hanging_up_pinning_and_taking_down_stand_on_the_record() throws Exception {
        var plan = "/api/plans/" + plan();
        mvc.perform(put(plan + "/pins")
                .with(company.as(Role.COMPANY_ADMIN))
                .header("If-Match", "\"0\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content(pins(gate, "0.25")));
        mvc.perform(delete(plan).with(company.as(Role.COMPANY_ADMIN)));
        mvc.perform(get("/api/projects/" + project.value() + "/trail").with(company.as(Role.COMPANY_ADMIN)))
                .andExpect(jsonPath("$.items[0].verb").value("plan-removed"))
                .andExpect(jsonPath("$.items[1].verb").value("plan-pinned"))
                .andExpect(jsonPath("$.items[2].verb").value("plan-added"))
                .andExpect(jsonPath("$.items[2].facts.plan").value("总平面"));
    }

    @Test
    void a_pin_outside_the_picture_or_of_another_project_is_refused() throws Exception {
        var plan = "/api/plans/" + plan();

        mvc.perform(put(plan + "/pins")
                        .with(company.as(Role.COMPANY_ADMIN))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(pins(gate, "1.01")))
                .andExpect(status().isBadRequest());
        mvc.perform(put(plan + "/pins")
                        .with(company.as(Role.COMPANY_ADMIN))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(pins(gate(project("他处")), "0.5")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].code").value("place-missing"));
    }

    private String plan() throws Exception {
        var file = mvc.perform(
                        post("/api/files").with(company.as(Role.COMPANY_ADMIN)).content(Pictures.png(40, 30)))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        var made = mvc.perform(post("/api/projects/" + project.value() + "/plans")
                        .with(company.as(Role.COMPANY_ADMIN))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\":\"总平面\",\"file\":\"" + JsonPath.<String>read(file, "$.id") + "\"}"))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(JsonPath.<Integer>read(made, "$.pins.length()")).isZero();
        return JsonPath.read(made, "$.plan.id");
    }

    private static String pins(PlaceId place, String x) {
        return "{\"pins\":[{\"place\":\"" + place.value() + "\",\"x\":" + x + ",\"y\":0.5}]}";
    }

    private ProjectId project(String name) {
        return company.inTransaction(() -> projects.create(
                company.system(), NewProject.of(name, ProjectKind.RESIDENTIAL, "", "Asia/Shanghai", null)));
    }

    private PlaceId gate(ProjectId where) {
        return company.inTransaction(() -> places.add(
                company.system(),
                new NewPlace(where, null, PlaceKind.SPACE, PlaceFacts.of(PlaceKind.SPACE, "GATE-1", "南门"))));
    }
}
