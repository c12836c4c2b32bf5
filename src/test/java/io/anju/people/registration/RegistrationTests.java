package io.anju.people.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.estate.PlaceId;
import io.anju.identity.AccountSummary;
import io.anju.identity.Accounts;
import io.anju.identity.Role;
import io.anju.identity.RoleGrant;
import io.anju.kernel.ProjectId;
import io.anju.people.NewPerson;
import io.anju.people.Occupancies;
import io.anju.people.People;
import io.anju.people.PeopleFixtures;
import io.anju.people.PrivacyNotice;
import io.anju.people.Relation;
import io.anju.people.person.Consents;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
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
class RegistrationTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    People people;

    @Autowired
    Occupancies occupancies;

    @Autowired
    Consents consents;

    @Autowired
    Accounts accounts;

    @Autowired
    TestCompanies companies;

    @Autowired
    PeopleFixtures fixtures;

    @Autowired
    Clock clock;

    private final String phone = mobile();
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
    void a_code_binds_at_once_and_only_once() throws Exception {
        var code = issue();
        register(phone, "\"code\":\"" + code.toLowerCase(Locale.ROOT) + "\"")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.bound").value(true));
        assertThat(company.inTransaction(() -> people.unitsOf(account().id())))
                .singleElement()
                .satisfies(occupancy -> assertThat(occupancy.unit()).isEqualTo(unit));
        assertThat(account().roles()).containsExactly(RoleGrant.everywhere(Role.RESIDENT));
        register("13111112222", "\"code\":\"" + code + "\"")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].code").value("invite-code-invalid"));
    }

    @Test
    void a_code_binds_to_the_file_the_household_has_already() throws Exception {
        var known = company.inTransaction(() -> {
            var id = people.add(company.system(), NewPerson.of(project, "张三", phone));
            occupancies.begin(company.system(), id, unit, Relation.OWNER, today(), null);
            return id;
        });
        register(phone, "\"code\":\"" + issue() + "\"").andExpect(status().isCreated());
        assertThat(company.inTransaction(() -> people.personOf(account().id()))).contains(known);
    }

    @Test
    void the_consent_is_recorded_with_text_and_channel_and_can_be_taken_back() throws Exception {
        register(phone, "\"code\":\"" + issue() + "\"").andExpect(status().isCreated());
        var resident = account().id();
        var answer = mvc.perform(get("/api/my/consents").with(company.as(resident)))
                .andExpect(jsonPath("$[0].version").value(PrivacyNotice.VERSION))
                .andExpect(jsonPath("$[0].channel").value("WEB"))
                .andReturn();
        String id = JsonPath.read(answer.getResponse().getContentAsString(), "$[0].id");
        mvc.perform(post("/api/my/consents/" + id + "/withdrawal").with(company.as(resident)))
                .andExpect(status().isNoContent());
        mvc.perform(get("/api/my/consents").with(company.as(resident)))
                .andExpect(jsonPath("$[0].withdrawnAt").exists());
    }

    @Test
    void whoever_tries_number_after_number_from_one_address_has_to_wait() throws Exception {
        for (var newcomer = 0; newcomer < PublicRegistrationController.MOST_AN_HOUR; newcomer++) {
            register("1", "\"code\":\"made-up\"").andExpect(status().isUnprocessableContent());
        }
        register(phone, "\"code\":\"" + issue() + "\"")
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"));
    }

    @Test
    void nobody_is_registered_without_agreeing_to_the_present_text() throws Exception {
        mvc.perform(post("/api/public/" + company.code() + "/registrations")
                        .with(TestCompany.visitor())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body(phone, "1999-01", "\"code\":\"" + issue() + "\"")))
                .andExpect(jsonPath("$.errors[0].code").value("consent-required"));
        assertThat(company.inTransaction(() -> accounts.byLogin(phone))).isEmpty();
    }

    @Test
    void a_revoked_code_opens_nothing() throws Exception {
        var issued = issued();
        String id = JsonPath.read(issued, "$.id");
        String code = JsonPath.read(issued, "$.code");
        mvc.perform(delete("/api/invite-codes/" + id).with(company.as(Role.DISPATCHER)))
                .andExpect(status().isNoContent());
        register(phone, "\"code\":\"" + code + "\"").andExpect(status().isUnprocessableContent());
    }

    @Test
    void without_a_code_the_desk_decides() throws Exception {
        var desk = company.account(Role.DISPATCHER);
        ask(phone).andExpect(jsonPath("$.bound").value(false));
        mvc.perform(get("/api/inbox").with(company.as(desk)))
                .andExpect(jsonPath("$.items[0].template").value("binding-to-approve"));
        assertThat(company.inTransaction(() -> people.unitsOf(account().id()))).isEmpty();
        assertThat(account().roles()).isEmpty();
        var id = waiting();
        mvc.perform(post("/api/registrations/" + id + "/approval")
                        .with(company.as(Role.DISPATCHER))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"unit\":\"" + unit.value() + "\",\"relation\":\"LESSEE\"}"))
                .andExpect(status().isNoContent());
        assertThat(company.inTransaction(() -> people.unitsOf(account().id()))).hasSize(1);
        mvc.perform(get("/api/inbox").with(company.as(account().id())))
                .andExpect(jsonPath("$.items[0].template").value("binding-approved"));
        mvc.perform(post("/api/registrations/" + id + "/refusal")
                        .with(company.as(Role.DISPATCHER))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\":\"x\"}"))
                .andExpect(status().isConflict());
    }

    @Test
    void the_desk_is_shown_the_unit_that_the_words_mean_where_only_one_fits() throws Exception {
        var other = fixtures.unit(company, project, "7-701");
        fixtures.unit(company, project, "7-702");
        fixtures.unit(company, project, "701-7");
        for (var words : new String[] {"7-701", "7", "没有这一间"}) {
            register(mobile(), """
                    "project":"%s","unit":"%s","relation":"LESSEE\"""".formatted(project.value(), words)).andExpect(status().isCreated());
        }
        mvc.perform(get("/api/registrations").with(company.as(Role.DISPATCHER)))
                .andExpect(jsonPath("$.length()").value(3))
                .andExpect(jsonPath("$[?(@.unitText == '7-701')].unit")
                        .value(other.value().toString()))
                .andExpect(jsonPath("$[?(@.unitText != '7-701')].unit").isEmpty());
    }

    @Test
    void a_refusal_tells_the_newcomer_why() throws Exception {
        ask(phone).andExpect(status().isCreated());
        mvc.perform(post("/api/registrations/" + waiting() + "/refusal")
                        .with(company.as(Role.DISPATCHER))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\":\"请到前台核对身份\"}"))
                .andExpect(status().isNoContent());
        mvc.perform(get("/api/my/registrations").with(company.as(account().id())))
                .andExpect(jsonPath("$[0].approved").value(false))
                .andExpect(jsonPath("$[0].reason").value("请到前台核对身份"));
        mvc.perform(get("/api/inbox").with(company.as(account().id())))
                .andExpect(content().string(containsString("请到前台核对身份")));
    }

    @Test
    void a_desk_of_another_project_neither_sees_nor_decides_it() throws Exception {
        ask(phone).andExpect(status().isCreated());
        var id = waiting();
        var stranger = company.as(Role.DISPATCHER, fixtures.project(company));
        mvc.perform(get("/api/registrations").with(stranger))
                .andExpect(jsonPath("$").isEmpty());
        mvc.perform(post("/api/registrations/" + id + "/refusal")
                        .with(stranger)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\":\"x\"}"))
                .andExpect(status().isNotFound());
    }

    private String issue() throws Exception {
        return JsonPath.read(issued(), "$.code");
    }

    private String issued() throws Exception {
        return mvc.perform(post("/api/units/" + unit.value() + "/invite-codes")
                        .with(company.as(Role.DISPATCHER))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"relation\":\"OWNER\",\"days\":7}"))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private ResultActions ask(String number) throws Exception {
        return register(number, "\"project\":\"" + project.value() + "\",\"unit\":\"1栋101\",\"relation\":\"LESSEE\"");
    }

    private ResultActions register(String number, String how) throws Exception {
        return mvc.perform(post("/api/public/" + company.code() + "/registrations")
                .with(TestCompany.visitor())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body(number, PrivacyNotice.VERSION, how)));
    }

    private static String body(String number, String consent, String how) {
        return """
                {"name":"张三","phone":"%s","password":"correct-horse-battery-9","consent":"%s",%s}""".formatted(number, consent, how);
    }

    private String waiting() throws Exception {
        var answer = mvc.perform(get("/api/registrations").with(company.as(Role.DISPATCHER)))
                .andExpect(jsonPath("$.length()").value(1))
                .andReturn();
        return JsonPath.read(answer.getResponse().getContentAsString(), "$[0].id");
    }

    private AccountSummary account() {
        return company.inTransaction(() -> accounts.byLogin(phone)).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai")));
    }

    /** Somebody's number that nobody else has. */
    private static String mobile() {
        return "13" + ThreadLocalRandom.current().nextLong(100_000_000L, 1_000_000_000L);
    }
}
