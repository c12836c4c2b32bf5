package io.anju.people.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.identity.Role;
import io.anju.people.NewPerson;
import io.anju.people.People;
import io.anju.people.PeopleFixtures;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

@AnjuTest
@Import(PeopleFixtures.class)
class PersonFileTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    People people;

    @Autowired
    TestCompanies companies;

    @Autowired
    PeopleFixtures fixtures;

    @Autowired
    JsonMapper json;

    @Test
    void the_file_of_a_person_and_its_trail_open_over_http() throws Exception {
        var company = companies.create();
        var project = fixtures.project(company);
        var person =
                company.inTransaction(() -> people.add(company.system(), NewPerson.of(project, "何美琳", "13800136021")));
        mvc.perform(get("/api/people/" + person.value()).with(company.as(Role.DISPATCHER)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.phones[0]").value("138****6021"));
        mvc.perform(get("/api/people/" + person.value() + "/trail").with(company.as(Role.DISPATCHER)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items.length()").value(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "-name", "created", "-created"})
    void the_place_where_the_register_goes_on_names_nobody(String sort) throws Exception {
        var company = companies.create();
        var project = fixtures.project(company);
        for (var name : List.of("何一", "何二", "何三")) {
            company.inTransaction(() -> people.add(company.system(), NewPerson.of(project, name, "13800136021")));
        }
        var walked = new ArrayList<String>();
        var next = "";
        do {
            var page = json.readTree(
                    mvc.perform(get("/api/people?limit=1&sort=" + sort + (next.isEmpty() ? "" : "&cursor=" + next))
                                    .with(company.as(Role.DISPATCHER)))
                            .andExpect(status().isOk())
                            .andReturn()
                            .getResponse()
                            .getContentAsString(StandardCharsets.UTF_8));
            walked.add(page.at("/items/0/id").asString());
            next = page.path("next").isString() ? page.path("next").asString() : "";
            assertThat(new String(Base64.getUrlDecoder().decode(next), StandardCharsets.UTF_8))
                    .doesNotContain("何");
        } while (!next.isEmpty());
        assertThat(walked).hasSize(3).doesNotHaveDuplicates();
    }
}
