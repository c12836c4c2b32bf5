package io.anju.privacy.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
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
import io.anju.kernel.DataSubject;
import io.anju.kernel.PersonalRecords;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.people.NewPerson;
import io.anju.people.People;
import io.anju.people.PeopleFixtures;
import io.anju.privacy.hold.HoldLock;
import io.anju.privacy.hold.HoldRecords;
import io.anju.privacy.rights.RightsRequestId;
import io.anju.privacy.rights.RightsRequests;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody sets a hold while an erasure runs: what is not erased by then stays (Y-04). */
@AnjuTest
@Import(PeopleFixtures.class)
class HeldMeanwhileTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestCompanies companies;

    @Autowired
    PeopleFixtures fixtures;

    @Autowired
    People people;

    @Autowired
    List<PersonalRecords> records;

    @Autowired
    Subjects subjects;

    @Autowired
    RightsRequests requests;

    @Autowired
    ErasureRows rows;

    @Autowired
    HoldLock lock;

    @Autowired
    HoldRecords holds;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private TestCompany company;
    private UUID person;
    private RightsRequestId request;

    @BeforeEach
    void somebody_whose_erasure_was_accepted() throws Exception {
        company = companies.create();
        ProjectId project = fixtures.project(company);
        person = company.inTransaction(() -> people.add(company.system(), NewPerson.of(project, "何美琳", "13812346021")))
                .value();
        var asked = send(post("/api/rights-requests"), """
                {"kind":"DELETE","channel":"COUNTER","identity":"DOCUMENT_SEEN","person":"%s"}""".formatted(person));
        request = new RightsRequestId(id(asked));
        send(post(path() + "/acceptance"), "{}").andExpect(status().isOk());
    }

    @Test
    void a_hold_waits_for_the_section_under_way_and_stops_the_rest_until_it_is_lifted() throws Exception {
        var held = new CompletableFuture<UUID>();
        var erasures = erasuresAfter(new Interrupted(held));
        assertThatThrownBy(() -> company.in(() -> erasures.execute(company.actor(Role.COMPANY_ADMIN), request, "本人要求")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("erasure-hindered");
        assertThat(company.inTransaction(() -> rows.sections(request)))
                .extracting(ErasureReport.Section::section)
                .containsExactly("interrupted");
        mvc.perform(get(path() + "/erasure").with(company.as(Role.COMPANY_ADMIN)))
                .andExpect(jsonPath("$.state").value("BROKEN_OFF"))
                .andExpect(jsonPath("$.hindrances[0].code").value("legal-hold"));
        erase().andExpect(status().isConflict());
        mvc.perform(get("/api/people/" + person).with(company.as(Role.COMPANY_ADMIN)))
                .andExpect(status().isOk());
        send(post("/api/holds/" + held.get() + "/lifting"), "{\"reason\":\"结案\"}")
                .andExpect(status().isNoContent());
        erase().andExpect(jsonPath("$.state").value("DONE"));
        mvc.perform(get("/api/people/" + person).with(company.as(Role.COMPANY_ADMIN)))
                .andExpect(status().isNotFound());
    }

    private Erasures erasuresAfter(PersonalRecords first) {
        var all = Stream.concat(
                        Stream.of(first), records.stream().sorted(Comparator.comparing(PersonalRecords::section)))
                .toList();
        var sections = new ErasureSections(all, lock, holds, Clock.systemUTC());
        return new Erasures(subjects, requests, sections, rows, transaction, Clock.systemUTC());
    }

    /** A section during which somebody else sets a hold; it ends only when the hold waits for it. */
    private final class Interrupted implements PersonalRecords {

        private final CompletableFuture<UUID> held;

        Interrupted(CompletableFuture<UUID> held) {
            this.held = held;
        }

        @Override
        public String section() {
            return "interrupted";
        }

        @Override
        public void tell(DataSubject subject, Telling telling) {}

        @Override
        public void erase(DataSubject subject, Erasure erasure) {
            held.completeAsync(HeldMeanwhileTests.this::hold);
            await().pollInSameThread().until(HeldMeanwhileTests.this::holdWaits);
        }
    }

    private UUID hold() {
        try {
            return id(send(post("/api/holds"), "{\"person\":\"%s\",\"reason\":\"诉讼\"}".formatted(person)));
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private boolean holdWaits() {
        return jdbc.sql("""
                        select exists (select 1 from pg_locks where locktype = 'advisory' and not granted
                            and (classid::bigint << 32) | objid::bigint
                                = hashtextextended('hold:' || current_setting('anju.company'), 0))""").query(Boolean.class).single();
    }

    private String path() {
        return "/api/rights-requests/" + request.value();
    }

    private ResultActions erase() throws Exception {
        return send(put(path() + "/erasure"), "{\"reason\":\"本人要求\"}");
    }

    private ResultActions send(MockHttpServletRequestBuilder to, String body) throws Exception {
        return mvc.perform(to.with(company.as(Role.COMPANY_ADMIN))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private static UUID id(ResultActions answer) throws Exception {
        return UUID.fromString(JsonPath.read(answer.andReturn().getResponse().getContentAsString(), "$.id"));
    }
}
