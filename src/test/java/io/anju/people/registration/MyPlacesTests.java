package io.anju.people.registration;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.estate.PlaceId;
import io.anju.identity.Accounts;
import io.anju.identity.NewAccount;
import io.anju.kernel.AccountId;
import io.anju.kernel.ProjectId;
import io.anju.people.PeopleFixtures;
import io.anju.people.Relation;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@AnjuTest
@Import(PeopleFixtures.class)
class MyPlacesTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    InviteCodes codes;

    @Autowired
    Accounts accounts;

    @Autowired
    TestCompanies companies;

    @Autowired
    PeopleFixtures fixtures;

    private TestCompany company;
    private ProjectId project;
    private AccountId resident;

    @BeforeEach
    void a_resident_of_a_house_with_a_lobby() throws Exception {
        company = companies.create();
        project = fixtures.project(company);
        var unit = fixtures.unit(company, project, "1-101");
        fixtures.publicPlace(company, project, "LOBBY", "一层大堂");
        resident = company.inTransaction(() -> accounts.createWithPassword(
                company.system(),
                new NewAccount(
                        "张三",
                        "zhang" + ThreadLocalRandom.current().nextInt(1_000_000_000),
                        null,
                        "13912345678",
                        Set.of()),
                "correct-horse-battery-9"));
        bind(unit);
    }

    @Test
    void the_projects_are_those_of_the_own_units_each_once() throws Exception {
        bind(fixtures.unit(company, project, "1-102"));
        fixtures.project(company);
        mvc.perform(get("/api/my/projects").with(company.as(resident)))
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].id").value(project.value().toString()));
    }

    @Test
    void a_public_place_is_found_by_its_name() throws Exception {
        search(project, "大堂")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].name").value("一层大堂"))
                .andExpect(jsonPath("$[0].within").isNotEmpty());
    }

    @Test
    void the_homes_of_others_are_not_found() throws Exception {
        fixtures.unit(company, project, "1-201");
        search(project, "201").andExpect(jsonPath("$").isEmpty());
    }

    @Test
    void a_project_without_an_own_unit_looks_as_if_it_did_not_exist() throws Exception {
        var other = fixtures.project(company);
        fixtures.unit(company, other, "1-101");
        fixtures.publicPlace(company, other, "LOBBY", "一层大堂");
        search(other, "大堂")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("project-missing"));
    }

    private ResultActions search(ProjectId where, String words) throws Exception {
        return mvc.perform(get("/api/my/projects/" + where.value() + "/public-places")
                .param("q", words)
                .with(company.as(resident)));
    }

    private void bind(PlaceId unit) throws Exception {
        var code = company.inTransaction(() -> codes.issue(company.system(), unit, Relation.OWNER, Duration.ofDays(7))
                .code());
        mvc.perform(post("/api/my/units")
                        .with(company.as(resident))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"code\":\"" + code + "\"}"))
                .andExpect(status().isCreated());
    }
}
