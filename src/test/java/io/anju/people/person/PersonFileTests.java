package io.anju.people.person;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.identity.Role;
import io.anju.people.NewPerson;
import io.anju.people.People;
import io.anju.people.PeopleFixtures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

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
}
