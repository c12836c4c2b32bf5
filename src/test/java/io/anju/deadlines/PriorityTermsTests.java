package io.anju.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.identity.Role;
import io.anju.kernel.ProjectId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@AnjuTest
class PriorityTermsTests {

    private static final String OTHERS = "{\"priority\":\"P2\",\"promises\":[]},{\"priority\":\"P3\",\"promises\":[]},"
            + "{\"priority\":\"P4\",\"promises\":[]},{\"priority\":\"P5\",\"promises\":[]}";
    private static final String TEN_MINUTES =
            table("{\"target\":\"ARRIVE\",\"kind\":\"ELAPSED\",\"amount\":10,\"warnPercent\":60}");

    @Autowired
    MockMvc mvc;

    @Autowired
    TestCompanies companies;

    @Autowired
    PriorityTerms terms;

    private final ProjectId project = ProjectId.next();
    private TestCompany company;

    @BeforeEach
    void found() {
        company = companies.create();
    }

    @ParameterizedTest
    @CsvSource({
        "P1, ACCEPT, ELAPSED PT3M",
        "P2, ACCEPT, ELAPSED PT5M",
        "P3, ACCEPT, ELAPSED PT15M",
        "P4, ACCEPT, OPEN PT2H",
        "P1, ARRIVE, ELAPSED PT30M",
        "P2, ARRIVE, ELAPSED PT30M",
        "P3, ARRIVE, ELAPSED PT2H",
        "P1, RESTORE, ELAPSED PT2H",
        "P2, RESTORE, ELAPSED PT4H",
        "P3, RESTORE, ELAPSED PT24H",
        "P4, RESTORE, WORKING_DAYS 3",
        "P4, APPOINT, WORKING_DAYS 1"
    })
    void a_new_company_promises_the_usual(Priority priority, Target target, String term) {
        var promise = promises(priority).stream()
                .filter(each -> each.target() == target)
                .findFirst()
                .orElseThrow();
        assertThat(promise.term()).isEqualTo(Term.of(term));
    }

    @Test
    void normal_and_planned_work_arrives_by_appointment() {
        for (var priority : List.of(Priority.P4, Priority.P5)) {
            assertThat(promises(priority).stream()
                            .filter(TargetTerm::byAppointment)
                            .map(TargetTerm::target))
                    .containsExactly(Target.ARRIVE);
        }
    }

    @Test
    void danger_to_life_is_warned_of_when_the_internal_aim_of_fifteen_minutes_is_gone() {
        assertThat(promises(Priority.P1)).contains(new TargetTerm(Target.ARRIVE, ClockBook.minutes(30), 50));
    }

    @Test
    void a_company_publishes_its_own_promises() throws Exception {
        mvc.perform(publish(TEN_MINUTES, "0", Role.COMPANY_ADMIN))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1\""));
        assertThat(promises(Priority.P1))
                .containsExactly(new TargetTerm(Target.ARRIVE, new Term.Elapsed(Duration.ofMinutes(10)), 60));
        assertThat(promises(Priority.P2)).isEmpty();
    }

    @Test
    void who_read_an_older_version_is_told_so() throws Exception {
        mvc.perform(publish(TEN_MINUTES, "0", Role.COMPANY_ADMIN)).andExpect(status().isOk());
        mvc.perform(publish(TEN_MINUTES, "0", Role.COMPANY_ADMIN)).andExpect(status().isPreconditionFailed());
    }

    @Test
    void the_table_that_is_read_can_be_published_as_it_is() throws Exception {
        var read = mvc.perform(get("/api/priority-terms").with(company.as(Role.COMPANY_ADMIN)))
                .andExpect(jsonPath("$.priorities[3].promises[0].kind").value("OPEN"))
                .andExpect(jsonPath("$.can[0]").value("edit"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        var before = promises(Priority.P4);
        mvc.perform(publish(read, "0", Role.COMPANY_ADMIN)).andExpect(status().isOk());
        assertThat(promises(Priority.P4)).hasSameElementsAs(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'target':'ARRIVE','kind':'ELAPSED','warnPercent':75} | required",
                "{'target':'ARRIVE','kind':'APPOINTMENT','amount':3,'warnPercent':75} | superfluous",
                "{'target':'ARRIVE','kind':'WORKING_DAYS','amount':400,'warnPercent':75} | too-large",
                "{'target':'ARRIVE','kind':'OPEN','amount':3,'warnPercent':75},{'target':'ARRIVE','kind':'OPEN','amount':3,'warnPercent':75} | duplicate"
            },
            quoteCharacter = '~')
    void a_promise_that_makes_no_sense_is_refused_at_its_field(String promise, String code) throws Exception {
        mvc.perform(publish(table(promise.replace('\'', '"')), "0", Role.COMPANY_ADMIN))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].code").value(code));
    }

    @Test
    void a_table_without_all_priorities_is_refused() throws Exception {
        mvc.perform(publish("{\"priorities\":[]}", "0", Role.COMPANY_ADMIN))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].code").value("incomplete"));
    }

    @Test
    void a_dispatcher_reads_the_promises_and_cannot_change_them() throws Exception {
        mvc.perform(get("/api/priority-terms").with(company.as(Role.DISPATCHER)))
                .andExpect(status().isOk());
        mvc.perform(publish(TEN_MINUTES, "0", Role.DISPATCHER)).andExpect(status().isForbidden());
    }

    private List<TargetTerm> promises(Priority priority) {
        return company.in(() -> terms.terms(project, priority));
    }

    private MockHttpServletRequestBuilder publish(String body, String version, Role role) {
        return put("/api/priority-terms")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .header("If-Match", "\"" + version + "\"")
                .with(company.as(role));
    }

    private static String table(String promises) {
        return "{\"priorities\":[{\"priority\":\"P1\",\"promises\":[" + promises + "]}," + OTHERS + "]}";
    }
}
