package io.anju.privacy.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.estate.PlaceId;
import io.anju.identity.Accounts;
import io.anju.identity.NewAccount;
import io.anju.identity.Role;
import io.anju.identity.RoleGrant;
import io.anju.kernel.AccountId;
import io.anju.kernel.DataSubject;
import io.anju.kernel.Ids;
import io.anju.kernel.PersonalRecords;
import io.anju.kernel.ProjectId;
import io.anju.people.NewPerson;
import io.anju.people.Occupancies;
import io.anju.people.People;
import io.anju.people.PeopleFixtures;
import io.anju.people.PersonId;
import io.anju.people.Relation;
import io.anju.privacy.hold.HoldLock;
import io.anju.privacy.hold.HoldRecords;
import io.anju.privacy.rights.RightsRequestId;
import io.anju.privacy.rights.RightsRequests;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

@AnjuTest
@Import(PeopleFixtures.class)
class SubjectRightsTests {

    private static final String PASSWORD = "gingko leaves 7";

    @Autowired
    MockMvc mvc;

    @Autowired
    People people;

    @Autowired
    Occupancies occupancies;

    @Autowired
    Accounts accounts;

    @Autowired
    List<PersonalRecords> records;

    @Autowired
    Subjects subjects;

    @Autowired
    RightsRequests requests;

    @Autowired
    ErasureRows rows;

    @Autowired
    BrokenErasures broken;

    @Autowired
    HoldLock lock;

    @Autowired
    HoldRecords holds;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestCompanies companies;

    @Autowired
    PeopleFixtures fixtures;

    private TestCompany company;
    private ProjectId project;
    private PersonId person;
    private AccountId resident;
    private final String phone =
            "139" + Ids.next().toString().replaceAll("\\D", "9").substring(24, 32);

    @BeforeEach
    void somebody_who_moved_out() {
        company = companies.create();
        project = fixtures.project(company);
        PlaceId unit = fixtures.unit(company, project, "1-101");
        company.inTransaction(() -> {
            person = people.add(company.system(), NewPerson.of(project, "何美琳", phone));
            occupancies.begin(
                    company.system(), person, unit, Relation.OWNER, LocalDate.of(2020, 1, 1), LocalDate.of(2025, 1, 1));
            resident = accounts.createWithPassword(
                    company.system(),
                    new NewAccount("何美琳", phone, null, phone, Set.of(RoleGrant.everywhere(Role.RESIDENT))),
                    PASSWORD);
            people.bind(company.system(), person, resident);
            return person;
        });
    }

    @Test
    void ones_own_data_come_as_a_page_without_script_and_as_data_after_the_password() throws Exception {
        mvc.perform(get("/api/my/personal-data.zip").with(company.as(resident)))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("password-needed"));
        confirm("wrong password 1").andExpect(jsonPath("$.errors[0].code").value("password-wrong"));
        confirm(PASSWORD).andExpect(status().isNoContent());
        var files = unzipped(mvc.perform(get("/api/my/personal-data.zip")
                        .header("Accept-Language", "zh")
                        .with(company.as(resident)))
                .andExpect(status().isOk())
                .andReturn());
        assertThat(files.get("index.html"))
                .contains("何美琳", phone, "1-101", "<html lang=\"zh\">")
                .doesNotContain("<script", "http:", "https:");
        assertThat(JsonPath.<String>read(files.get("data.json"), "$.sections[0].section"))
                .as("who somebody is comes first")
                .isEqualTo("people");
    }

    @Test
    void the_office_tells_only_who_asked_for_a_copy_and_it_is_seen_by_the_person() throws Exception {
        var request = accepted("COPY");
        var files = unzipped(mvc.perform(get("/api/rights-requests/" + request + "/export.zip")
                        .header("Accept-Language", "en")
                        .with(company.as(Role.PROJECT_MANAGER, project)))
                .andExpect(status().isOk())
                .andReturn());
        assertThat(files.get("index.html")).contains("何美琳", "<html lang=\"en\">");
        mvc.perform(get("/api/my/data-looks").with(company.as(resident)))
                .andExpect(jsonPath("$.items[0].how").value("told"))
                .andExpect(jsonPath("$.items[0].by").value("project_manager"));
        mvc.perform(get("/api/rights-requests/" + accepted("EXPLAIN") + "/export.zip")
                        .with(company.as(Role.PROJECT_MANAGER, project)))
                .andExpect(status().isConflict());
    }

    @Test
    void every_look_at_the_file_is_shown_to_its_person_with_its_reason() throws Exception {
        mvc.perform(post("/api/people/" + person.value() + "/revelation")
                .with(company.as(Role.DISPATCHER))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"reason\":\"回访\"}"));
        mvc.perform(get("/api/my/data-looks").with(company.as(resident)))
                .andExpect(jsonPath("$.items[0].reason").value("回访"))
                .andExpect(jsonPath("$.items[0].what").value("person"));
        mvc.perform(get("/api/my/data-looks").with(company.as(Role.RESIDENT)))
                .andExpect(jsonPath("$.items").isEmpty());
    }

    @Test
    void a_preview_says_what_goes_and_what_stays_and_changes_nothing() throws Exception {
        var request = accepted("DELETE");
        look(request)
                .andExpect(jsonPath("$.state").value("PREVIEW"))
                .andExpect(jsonPath("$.hindrances").isEmpty())
                .andExpect(jsonPath("$.sections[?(@.section=='people')].stays[*].reason")
                        .value(hasItem("history-of-unit")));
        mvc.perform(get("/api/people/" + person.value()).with(company.as(Role.DISPATCHER)))
                .andExpect(jsonPath("$.name").value("何**"));
    }

    @Test
    void whoever_still_belongs_to_a_unit_is_not_erased() throws Exception {
        company.inTransaction(() -> occupancies.begin(
                company.system(),
                person,
                fixtures.unit(company, project, "1-102"),
                Relation.LESSEE,
                LocalDate.of(2026, 1, 1),
                null));
        var request = accepted("DELETE");
        look(request)
                .andExpect(jsonPath("$.hindrances[0].code").value("still-belongs"))
                .andExpect(jsonPath("$.hindrances[0].reference").value("1-102"));
        erase(request)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("erasure-hindered"));
    }

    @Test
    void whoever_was_erased_cannot_be_opened_or_sign_in_and_the_request_is_done() throws Exception {
        var request = accepted("DELETE");
        var session = company.as(resident);
        erase(request).andExpect(status().isOk()).andExpect(jsonPath("$.state").value("DONE"));
        mvc.perform(get("/api/people/" + person.value()).with(company.as(Role.DISPATCHER)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/api/my/rights-requests").with(session)).andExpect(status().isUnauthorized());
        mvc.perform(get("/api/rights-requests/" + request).with(company.as(Role.COMPANY_ADMIN)))
                .andExpect(jsonPath("$.state").value("COMPLETED"))
                .andExpect(jsonPath("$.name").value("***"));
    }

    @Test
    void erasing_again_changes_nothing_more() throws Exception {
        var request = accepted("DELETE");
        var first = erase(request).andReturn().getResponse().getContentAsString();
        assertThat(erase(request).andReturn().getResponse().getContentAsString())
                .isEqualTo(first);
    }

    @Test
    void an_erasure_that_broke_off_goes_on_where_it_stopped() throws Exception {
        var request = new RightsRequestId(UUID.fromString(accepted("DELETE")));
        var breaking = new ArrayList<>(records.stream()
                .sorted(Comparator.comparing(
                        each -> !Set.of("people", "account").contains(each.section())))
                .toList());
        breaking.add(2, new Saboteur());
        var sections = new ErasureSections(breaking, lock, holds, Clock.systemUTC());
        var erasures = new Erasures(subjects, requests, sections, rows, transaction, Clock.systemUTC());
        var manager = company.actor(new RoleGrant(Role.PROJECT_MANAGER, project));
        assertThatThrownBy(() -> company.in(() -> erasures.execute(manager, request, "本人要求")))
                .hasMessage("broken off");
        look(request.value().toString())
                .andExpect(jsonPath("$.state").value("BROKEN_OFF"))
                .andExpect(jsonPath("$.sections[0].section").exists());
        erase(request.value().toString()).andExpect(jsonPath("$.state").value("DONE"));
        mvc.perform(get("/api/people/" + person.value()).with(company.as(Role.DISPATCHER)))
                .andExpect(status().isNotFound());
        var remembered =
                company.inTransaction(() -> jdbc.sql("select count(*) from privacy.erasure where subject is not null")
                        .query(Integer.class)
                        .single());
        assertThat(remembered).isZero();
    }

    @Test
    void an_erasure_whose_process_died_comes_to_its_end_by_itself() throws Exception {
        var request = accepted("DELETE");
        company.inTransaction(() -> {
            var subject =
                    subjects.of(requests.require(company.system(), new RightsRequestId(UUID.fromString(request))));
            rows.begin(
                    company.system(),
                    new RightsRequestId(UUID.fromString(request)),
                    "本人要求",
                    subject,
                    Instant.now().minusSeconds(60));
            return request;
        });
        broken.goOn();
        look(request).andExpect(jsonPath("$.state").value("DONE"));
        mvc.perform(get("/api/people/" + person.value()).with(company.as(Role.DISPATCHER)))
                .andExpect(status().isNotFound());
    }

    @Test
    void two_who_erase_at_once_do_everything_once() throws Exception {
        var request = accepted("DELETE");
        company.as(Role.PROJECT_MANAGER, project);
        Callable<Integer> order = () -> erase(request).andReturn().getResponse().getStatus();
        try (var both = Executors.newFixedThreadPool(2)) {
            for (var answer : both.invokeAll(List.of(order, order))) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
        var twice = company.inTransaction(
                () -> jdbc.sql("select count(*) - count(distinct section) from privacy.erasure_section")
                        .query(Integer.class)
                        .single());
        assertThat(twice).isZero();
    }

    /** Fails in the middle, after the register and the login are gone. */
    private static final class Saboteur implements PersonalRecords {

        @Override
        public String section() {
            return "saboteur";
        }

        @Override
        public void tell(DataSubject subject, Telling telling) {}

        @Override
        public void erase(DataSubject subject, Erasure erasure) {
            throw new IllegalStateException("broken off");
        }
    }

    private String accepted(String kind) throws Exception {
        var opened = send(
                "/api/rights-requests",
                "{\"kind\":\"%s\",\"channel\":\"COUNTER\",\"identity\":\"DOCUMENT_SEEN\",\"person\":\"%s\"}"
                        .formatted(kind, person.value()));
        String id = JsonPath.read(opened.andReturn().getResponse().getContentAsString(), "$.id");
        send("/api/rights-requests/" + id + "/acceptance", "{}").andExpect(status().isOk());
        return id;
    }

    private ResultActions look(String request) throws Exception {
        return mvc.perform(
                get("/api/rights-requests/" + request + "/erasure").with(company.as(Role.PROJECT_MANAGER, project)));
    }

    private ResultActions erase(String request) throws Exception {
        return mvc.perform(put("/api/rights-requests/" + request + "/erasure")
                .with(company.as(Role.PROJECT_MANAGER, project))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"reason\":\"本人要求\"}"));
    }

    private ResultActions confirm(String password) throws Exception {
        return mvc.perform(post("/api/session/confirmation")
                .with(company.as(resident))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"password\":\"%s\"}".formatted(password)));
    }

    private ResultActions send(String address, String body) throws Exception {
        return mvc.perform(post(address)
                .with(company.as(Role.PROJECT_MANAGER, project))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private static Map<String, String> unzipped(MvcResult answer) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var zip =
                new ZipInputStream(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
