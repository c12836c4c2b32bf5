package io.anju.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.estate.PlaceId;
import io.anju.http.ListQuery;
import io.anju.identity.Role;
import io.anju.kernel.ProjectId;
import io.anju.people.person.Consents;
import io.anju.people.person.PersonAccess;
import io.anju.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@AnjuTest
@Import(PeopleFixtures.class)
class CareTests {

    private static final CareHint WAIT = new CareHint(CareNeed.HEARING, "按门铃后多等一会儿");

    @Autowired
    MockMvc mvc;

    @Autowired
    People people;

    @Autowired
    Occupancies occupancies;

    @Autowired
    CareFlags flags;

    @Autowired
    Consents consents;

    @Autowired
    Trail trail;

    @Autowired
    TestCompanies companies;

    @Autowired
    PeopleFixtures fixtures;

    @Autowired
    Clock clock;

    private TestCompany company;
    private ProjectId project;
    private PlaceId unit;
    private PersonId person;

    @BeforeEach
    void somebody_who_lives_in_a_unit() {
        company = companies.create();
        project = fixtures.project(company);
        unit = fixtures.unit(company, project, "1-101");
        person = company.inTransaction(() -> {
            var id = people.add(company.system(), NewPerson.of(project, "王秀兰", "13800136021"));
            occupancies.begin(
                    company.system(),
                    id,
                    unit,
                    Relation.OWNER,
                    LocalDate.now(clock).minusDays(9),
                    null);
            return id;
        });
    }

    @Test
    void a_flag_is_kept_only_with_a_consent_of_its_own() throws Exception {
        raise(false).andExpect(status().isUnprocessableContent());
        assertThat(household()).isEmpty();
        raise(true).andExpect(status().isNoContent());
        assertThat(household()).containsExactly(WAIT);
        assertThat(company.inTransaction(() -> consents.of(PersonAccess.subject(person))))
                .singleElement()
                .satisfies(consent -> assertThat(consent.purpose()).isEqualTo("care"));
    }

    @Test
    void the_desk_sees_what_to_heed_and_an_accountant_or_a_client_nothing() throws Exception {
        raise(true);
        mvc.perform(get("/api/places/" + unit.value() + "/care").with(company.as(Role.DISPATCHER)))
                .andExpect(jsonPath("$[0].hint").value(WAIT.hint()));
        for (var role : List.of(Role.ACCOUNTANT, Role.CLIENT, Role.GUARD)) {
            for (var path : List.of("/api/places/" + unit.value(), "/api/people/" + person.value())) {
                mvc.perform(get(path + "/care").with(company.as(role))).andExpect(status().isForbidden());
            }
        }
        var elsewhere = company.inTransaction(() -> fixtures.project(company));
        mvc.perform(get("/api/places/" + unit.value() + "/care").with(company.as(Role.DISPATCHER, elsewhere)))
                .andExpect(status().isNotFound());
    }

    @Test
    void taking_the_consent_back_ends_the_flag_and_a_lowered_one_ends_the_consent() throws Exception {
        raise(true);
        var first = company.inTransaction(
                () -> consents.of(PersonAccess.subject(person)).getFirst().id());
        company.inTransaction(() -> {
            consents.withdraw(PersonAccess.subject(person), first);
            return true;
        });
        assertThat(household()).isEmpty();
        raise(true).andExpect(status().isNoContent());
        lower().andExpect(status().isNoContent());
        assertThat(household()).isEmpty();
        assertThat(company.inTransaction(() -> consents.of(PersonAccess.subject(person))))
                .allSatisfy(consent -> assertThat(consent.withdrawnAt()).isNotNull());
        lower().andExpect(status().isNotFound());
    }

    @Test
    void the_trail_says_that_it_was_raised_but_not_for_what() throws Exception {
        raise(true);
        var entries = company.inTransaction(
                () -> trail.of(PersonAccess.subject(person), ListQuery.first()).items());
        assertThat(entries).anySatisfy(entry -> {
            assertThat(entry.verb()).isEqualTo("care-raised");
            assertThat(entry.facts()).isEmpty();
        });
    }

    private List<CareHint> household() {
        return company.inTransaction(() -> flags.inUnit(unit));
    }

    private ResultActions raise(boolean agreed) throws Exception {
        return mvc.perform(put("/api/people/" + person.value() + "/care")
                .with(company.as(Role.DISPATCHER))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"need\":\"HEARING\",\"hint\":\"%s\",\"channel\":\"PHONE\",\"agreed\":%s}"
                        .formatted(WAIT.hint(), agreed)));
    }

    private ResultActions lower() throws Exception {
        return mvc.perform(post("/api/people/" + person.value() + "/care/end")
                .with(company.as(Role.DISPATCHER))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"reason\":\"搬走了\"}"));
    }
}
