package io.anju.privacy.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.calendar.ServiceCalendars;
import io.anju.identity.Role;
import io.anju.kernel.AccountId;
import io.anju.kernel.ProjectId;
import io.anju.people.NewPerson;
import io.anju.people.People;
import io.anju.people.PeopleFixtures;
import io.anju.people.PersonId;
import io.anju.people.PersonKind;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@AnjuTest
@Import(PeopleFixtures.class)
class RightsRequestTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    People people;

    @Autowired
    ServiceCalendars calendars;

    @Autowired
    TestCompanies companies;

    @Autowired
    PeopleFixtures fixtures;

    private TestCompany company;
    private ProjectId project;
    private PersonId person;
    private AccountId resident;

    @BeforeEach
    void a_person_with_a_login() {
        company = companies.create();
        project = fixtures.project(company);
        resident = company.account(Role.RESIDENT);
        person = company.inTransaction(() -> {
            var id = people.add(company.system(), NewPerson.of(project, "何美琳", "13812346021"));
            people.bind(company.system(), id, resident);
            return id;
        });
    }

    @Test
    void the_answer_is_due_on_the_fifteenth_working_day_after_the_asking() throws Exception {
        var asked = Instant.parse("2026-09-28T06:00:00Z");
        var answer = open("\"person\":\"%s\",\"askedAt\":\"%s\"".formatted(person.value(), asked), "COPY")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.name").value("何**"))
                .andExpect(jsonPath("$.phone").value("138****6021"))
                .andReturn();
        var due = Instant.parse(JsonPath.read(answer.getResponse().getContentAsString(), "$.dueAt"));
        var calendar = company.inTransaction(() -> calendars.of(project));
        assertThat(due).isEqualTo(calendar.plusWorkingDays(asked, 15));
        assertThat(due).isAfter(asked.plusSeconds(21 * 86_400));
    }

    @Test
    void what_was_asked_is_accepted_done_and_shown_with_authors_to_the_person_too() throws Exception {
        var id = ask("CORRECT", "号码换了");
        move(id, "acceptance", "{}").andExpect(jsonPath("$.can[1]").value("complete"));
        move(id, "completion", "{\"note\":\"已更正\"}")
                .andExpect(jsonPath("$.state").value("COMPLETED"))
                .andExpect(jsonPath("$.steps[2].author").value("project_manager"));
        mvc.perform(get("/api/my/rights-requests").with(company.as(resident)))
                .andExpect(jsonPath("$[0].state").value("COMPLETED"))
                .andExpect(jsonPath("$[0].answer").value("已更正"));
        mvc.perform(get("/api/inbox").with(company.as(resident)))
                .andExpect(jsonPath("$.items[0].template").value("rights-completed"));
    }

    @ParameterizedTest
    @CsvSource({"COPY, 409", "CORRECT, 201"})
    void only_corrections_may_wait_beside_each_other(String kind, int second) throws Exception {
        ask(kind, "一");
        asking(kind, "二").andExpect(status().is(second));
    }

    @Test
    void what_has_ended_moves_no_more() throws Exception {
        var id = ask("EXPLAIN", "为何保存电话");
        mvc.perform(post("/api/my/rights-requests/" + id + "/withdrawal").with(company.as(resident)))
                .andExpect(jsonPath("$.state").value("WITHDRAWN"));
        move(id, "acceptance", "{}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("move-not-allowed"));
    }

    @Test
    void a_refusal_says_why() throws Exception {
        var id = ask("DELETE", null);
        move(id, "refusal", "{\"reason\":\" \"}").andExpect(status().isBadRequest());
        move(id, "refusal", "{\"reason\":\"房屋仍在本项目\"}").andExpect(status().isOk());
        mvc.perform(get("/api/my/rights-requests").with(company.as(resident)))
                .andExpect(jsonPath("$[0].answer").value("房屋仍在本项目"));
    }

    @Test
    void an_erasure_cannot_be_called_done_without_being_executed() throws Exception {
        var id = ask("DELETE", null);
        move(id, "acceptance", "{}").andExpect(jsonPath("$.can[1]").value("erase"));
        move(id, "completion", "{}").andExpect(status().isConflict());
    }

    @Test
    void somebody_outside_the_register_is_known_by_name_and_project() throws Exception {
        open("\"project\":\"%s\",\"name\":\"路人甲\",\"phone\":\"139 0000 1111\"".formatted(project.value()), "EXPLAIN")
                .andExpect(jsonPath("$.phone").value("139****1111"))
                .andExpect(jsonPath("$.steps[0].author").value("project_manager"));
        open("\"project\":\"%s\"".formatted(project.value()), "EXPLAIN")
                .andExpect(jsonPath("$.errors[0].field").value("name"));
        open("\"person\":\"%s\",\"askedAt\":\"2999-01-01T00:00:00Z\"".formatted(person.value()), "COPY")
                .andExpect(jsonPath("$.errors[0].code").value("in-the-future"));
    }

    @Test
    void the_list_shows_what_waits_the_most_pressing_first_and_only_of_ones_own_projects() throws Exception {
        var first = ask("COPY", null);
        ask("CORRECT", null);
        mvc.perform(post("/api/my/rights-requests/" + ask("EXPLAIN", null) + "/withdrawal")
                .with(company.as(resident)));
        mvc.perform(get("/api/rights-requests?pending=true&limit=1").with(company.as(Role.PROJECT_MANAGER, project)))
                .andExpect(jsonPath("$.items[0].name").value("何**"))
                .andExpect(jsonPath("$.next").exists());
        mvc.perform(get("/api/rights-requests?pending=true&sort=-askedAt").with(company.as(Role.COMPANY_ADMIN)))
                .andExpect(jsonPath("$.items.length()").value(2));
        mvc.perform(get("/api/rights-requests").with(company.as(Role.PROJECT_MANAGER, fixtures.project(company))))
                .andExpect(jsonPath("$.items").isEmpty());
        mvc.perform(get("/api/rights-requests?sort=name").with(company.as(Role.COMPANY_ADMIN)))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(get("/api/rights-requests/" + first)
                        .with(company.as(Role.PROJECT_MANAGER, fixtures.project(company))))
                .andExpect(status().isNotFound());
    }

    @Test
    void an_organisation_is_named_in_full() throws Exception {
        var firm = company.inTransaction(() -> people.add(
                company.system(),
                new NewPerson(project, PersonKind.ORGANISATION, "远川咨询有限公司", List.of(), null, null, null)));
        open("\"person\":\"%s\"".formatted(firm.value()), "EXPLAIN");
        mvc.perform(get("/api/rights-requests").with(company.as(Role.COMPANY_ADMIN)))
                .andExpect(jsonPath("$.items[0].name").value("远川咨询有限公司"));
    }

    private String ask(String kind, String details) throws Exception {
        var answer = asking(kind, details).andExpect(status().isCreated()).andReturn();
        return JsonPath.read(answer.getResponse().getContentAsString(), "$.id");
    }

    private ResultActions asking(String kind, String details) throws Exception {
        return mvc.perform(post("/api/my/rights-requests")
                .with(company.as(resident))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"kind\":\"%s\"%s}"
                        .formatted(kind, details == null ? "" : ",\"details\":\"" + details + '"')));
    }

    private ResultActions open(String who, String kind) throws Exception {
        return mvc.perform(post("/api/rights-requests")
                .with(company.as(Role.PROJECT_MANAGER, project))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"kind\":\"%s\",\"channel\":\"PHONE\",\"identity\":\"CALLED_BACK\",%s}"
                        .formatted(kind, who)));
    }

    private ResultActions move(String id, String verb, String body) throws Exception {
        return mvc.perform(post("/api/rights-requests/" + id + "/" + verb)
                .with(company.as(Role.PROJECT_MANAGER, project))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
