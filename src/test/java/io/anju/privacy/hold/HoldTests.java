package io.anju.privacy.hold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.identity.Role;
import io.anju.kernel.ProjectId;
import io.anju.people.NewPerson;
import io.anju.people.People;
import io.anju.people.PeopleFixtures;
import io.anju.requests.Intake;
import io.anju.requests.ReportChannel;
import io.anju.requests.Reporter;
import io.anju.requests.RequestKind;
import io.anju.requests.Requests;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What is held is not erased either, whoever asks for it (Y-04). */
@AnjuTest
@Import(PeopleFixtures.class)
class HoldTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestCompanies companies;

    @Autowired
    PeopleFixtures fixtures;

    @Autowired
    People people;

    @Autowired
    Requests requests;

    @Autowired
    JdbcClient jdbc;

    private TestCompany company;
    private ProjectId project;
    private UUID person;
    private UUID request;
    private String erasure;

    @BeforeEach
    void somebody_who_asked_to_be_forgotten() throws Exception {
        company = companies.create();
        project = fixtures.project(company);
        var id = company.inTransaction(() -> people.add(company.system(), NewPerson.of(project, "何美琳", "13812346021")));
        person = id.value();
        var reporter = new Reporter(null, null, null, id, null);
        var told = Intake.of(project, RequestKind.ENQUIRY, "parking", ReportChannel.PHONE, null, reporter);
        request = company.inTransaction(() -> requests.intake(company.actor(Role.DISPATCHER), told))
                .id()
                .value();
        erasure = accepted();
    }

    @Test
    void an_open_request_comes_before_the_erasure() throws Exception {
        mvc.perform(get(erasure).with(company.as(Role.COMPANY_ADMIN)))
                .andExpect(jsonPath("$.hindrances[0].code").value("open-request"));
        erase().andExpect(status().isConflict());
    }

    @Test
    void a_held_person_is_not_erased_until_the_hold_is_lifted() throws Exception {
        end();
        var hold = hold("person", person);
        erase().andExpect(status().isConflict()).andExpect(jsonPath("$.code").value("erasure-hindered"));
        assertThat(named()).isEqualTo(1);
        lift(hold);
        erase().andExpect(status().isOk()).andExpect(jsonPath("$.state").value("DONE"));
        assertThat(named()).isZero();
        assertThat(trailIsWhole()).isTrue();
    }

    @Test
    void a_held_request_keeps_its_reporter_from_being_erased() throws Exception {
        end();
        hold("request", request);
        mvc.perform(get(erasure).with(company.as(Role.COMPANY_ADMIN)))
                .andExpect(jsonPath("$.hindrances[0].code").value("legal-hold"))
                .andExpect(jsonPath("$.hindrances[0].reference").isNotEmpty());
        erase().andExpect(status().isConflict());
    }

    @Test
    void whoever_works_elsewhere_neither_sees_nor_lifts_a_hold() throws Exception {
        var hold = hold("person", person);
        var stranger = company.as(Role.PROJECT_MANAGER, fixtures.project(company));
        mvc.perform(get("/api/holds").with(stranger))
                .andExpect(jsonPath("$.items").isEmpty());
        mvc.perform(json(post("/api/holds/" + hold + "/lifting"), "{\"reason\":\"x\"}")
                        .with(stranger))
                .andExpect(status().isNotFound());
        mvc.perform(json(post("/api/holds"), "{\"request\":\"%s\",\"reason\":\"x\"}".formatted(request))
                        .with(stranger))
                .andExpect(status().isNotFound());
    }

    private void end() {
        company.inTransaction(() -> jdbc.sql("update requests.request set state = 'WITHDRAWN', ended_at = now()")
                .update());
    }

    private String accepted() throws Exception {
        var asked = send("/api/rights-requests", """
                {"kind":"DELETE","channel":"COUNTER","identity":"DOCUMENT_SEEN","person":"%s"}""".formatted(person));
        var path = "/api/rights-requests/" + id(asked);
        send(path + "/acceptance", "{}").andExpect(status().isOk());
        return path + "/erasure";
    }

    private String hold(String what, UUID id) throws Exception {
        return id(send("/api/holds", "{\"%s\":\"%s\",\"reason\":\"何美琳的诉讼\"}".formatted(what, id))
                .andExpect(status().isCreated()));
    }

    private void lift(String hold) throws Exception {
        send("/api/holds/" + hold + "/lifting", "{\"reason\":\"结案\"}").andExpect(status().isNoContent());
    }

    private ResultActions erase() throws Exception {
        return mvc.perform(json(put(erasure), "{\"reason\":\"本人申请\"}").with(company.as(Role.COMPANY_ADMIN)));
    }

    private ResultActions send(String path, String body) throws Exception {
        return mvc.perform(json(post(path), body).with(company.as(Role.COMPANY_ADMIN)));
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private static String id(ResultActions answer) throws Exception {
        return JsonPath.read(answer.andReturn().getResponse().getContentAsString(), "$.id");
    }

    private int named() {
        return company.inTransaction(() -> jdbc.sql("select count(*) from requests.request where reporter_name = '何美琳'")
                .query(Integer.class)
                .single());
    }

    private boolean trailIsWhole() throws Exception {
        var found = mvc.perform(get("/api/trail/verification").with(company.as(Role.COMPANY_ADMIN)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return !found.contains("firstBroken");
    }
}
