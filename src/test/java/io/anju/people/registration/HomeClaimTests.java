package io.anju.people.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.estate.PlaceId;
import io.anju.identity.Accounts;
import io.anju.identity.NewAccount;
import io.anju.identity.Role;
import io.anju.kernel.AccountId;
import io.anju.kernel.ProjectId;
import io.anju.people.People;
import io.anju.people.PeopleFixtures;
import io.anju.people.Relation;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@AnjuTest
@Import(PeopleFixtures.class)
class HomeClaimTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    People people;

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
    private PlaceId first;
    private PlaceId second;
    private AccountId resident;

    @BeforeEach
    void somebody_with_a_login_and_nothing_else() {
        company = companies.create();
        project = fixtures.project(company);
        first = fixtures.unit(company, project, "1-101");
        second = fixtures.unit(company, project, "1-102");
        resident = login("13" + ThreadLocalRandom.current().nextLong(100_000_000L, 1_000_000_000L));
    }

    @Test
    void a_code_gives_a_home_to_somebody_who_has_none() throws Exception {
        claim(code(first))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$[0].unitCode").value("1-101"));
        assertThat(company.inTransaction(() -> accounts.find(resident))
                        .orElseThrow()
                        .roles())
                .anyMatch(grant -> grant.role() == Role.RESIDENT);
    }

    @Test
    void a_second_code_adds_a_unit_to_the_same_person() throws Exception {
        claim(code(first));
        var person = company.inTransaction(() -> people.personOf(resident));
        claim(code(second)).andExpect(jsonPath("$.length()").value(2));
        assertThat(company.inTransaction(() -> people.personOf(resident))).isEqualTo(person);
    }

    @Test
    void a_code_holds_once() throws Exception {
        var code = code(first);
        claim(code);
        claim(code)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("code"))
                .andExpect(jsonPath("$.errors[0].code").value("invite-code-invalid"));
    }

    @Test
    void a_login_without_a_number_is_told_so() throws Exception {
        resident = login(null);
        claim(code(first))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("phone-missing"));
    }

    @Test
    void one_wish_waits_at_a_time() throws Exception {
        ask().andExpect(status().isCreated())
                .andExpect(jsonPath("$[0].unitText").value("1栋101"))
                .andExpect(jsonPath("$[0].approved").doesNotExist());
        ask().andExpect(status().isConflict()).andExpect(jsonPath("$.code").value("registration-waiting"));
    }

    private AccountId login(@Nullable String phone) {
        return company.inTransaction(() -> accounts.createWithPassword(
                company.system(),
                new NewAccount(
                        "张三", "zhang" + ThreadLocalRandom.current().nextInt(1_000_000_000), null, phone, Set.of()),
                "correct-horse-battery-9"));
    }

    private String code(PlaceId unit) {
        return company.inTransaction(() -> codes.issue(company.system(), unit, Relation.OWNER, Duration.ofDays(7))
                .code());
    }

    private ResultActions claim(String code) throws Exception {
        return send("units", "{\"code\":\"" + code + "\"}");
    }

    private ResultActions ask() throws Exception {
        return send(
                "registrations",
                "{\"project\":\"" + project.value() + "\",\"unit\":\"1栋101\",\"relation\":\"LESSEE\"}");
    }

    private ResultActions send(String what, String body) throws Exception {
        return mvc.perform(post("/api/my/" + what)
                .with(company.as(resident))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
