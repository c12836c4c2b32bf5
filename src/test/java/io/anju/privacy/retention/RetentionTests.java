package io.anju.privacy.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.deadlines.Priority;
import io.anju.estate.ProjectKind;
import io.anju.identity.Companies;
import io.anju.identity.Role;
import io.anju.kernel.Actor;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Retained;
import io.anju.people.NewPerson;
import io.anju.people.People;
import io.anju.requests.RecordedIntake;
import io.anju.requests.RecordedIntake.RecordedPromise;
import io.anju.requests.ReportChannel;
import io.anju.requests.RequestId;
import io.anju.requests.RequestKind;
import io.anju.requests.Requests;
import io.anju.trail.Trail;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept too long ends by itself, unless somebody holds it (Y-04). */
@AnjuTest
@Import(StandingClock.Time.class)
class RetentionTests {

    private static final Instant CLOSED = Instant.parse("2023-05-31T16:00:00Z");
    private static final Instant DUE = Instant.parse("2026-05-31T16:00:00.001Z");
    private static final String KIND = "closed-requests";

    @Autowired
    MockMvc mvc;

    @Autowired
    TestCompanies companies;

    @Autowired
    Companies registry;

    @Autowired
    RetentionRun run;

    @Autowired
    RetentionBatch batch;

    @Autowired
    Purges purges;

    @Autowired
    List<Retained> kinds;

    @Autowired
    Requests requests;

    @Autowired
    People people;

    @Autowired
    Trail trail;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    StandingClock clock;

    private TestCompany company;
    private ProjectId project;

    @BeforeEach
    void a_company_of_long_standing() {
        clock.set(DUE);
        company = companies.create();
        project = company.project("金文大厦", ProjectKind.COMMERCIAL);
    }

    @Test
    void nothing_ends_a_day_early_and_everything_ends_when_it_is_due() {
        close(3);
        runAt(DUE.minus(Duration.ofDays(1)));
        assertThat(named()).isEqualTo(3);
        runAt(DUE);
        assertThat(named()).isZero();
        assertThat(company.in(() -> trail.verify()).firstBroken()).isNull();
    }

    @Test
    void a_second_run_changes_nothing_and_reports_that() throws Exception {
        close(2);
        runAt(DUE);
        runAt(DUE.plusSeconds(60));
        reports()
                .andExpect(jsonPath("$.items", Matchers.hasSize(2)))
                .andExpect(jsonPath("$.items[0].purged").value(0))
                .andExpect(jsonPath("$.items[1].purged").value(2))
                .andExpect(jsonPath("$.items[1].months").value(36))
                .andExpect(jsonPath("$.items[1].boundary").value("2023-05-31T16:00:00.001Z"))
                .andExpect(jsonPath("$.items[1].endedAt").value(DUE.toString()));
    }

    @Test
    void a_run_that_is_killed_keeps_what_it_reported_and_the_next_one_goes_on() throws Exception {
        close(kind().atOnce() + 20);
        clock.set(DUE);
        company.in(() -> {
            run(new Killed(kind())).one(company.id());
            return true;
        });
        assertThat(named()).isEqualTo(20);
        reports()
                .andExpect(jsonPath("$.items[0].purged").value(kind().atOnce()))
                .andExpect(jsonPath("$.items[0].countedAt").value(DUE.toString()))
                .andExpect(jsonPath("$.items[0].running").value(true))
                .andExpect(jsonPath("$.items[0].endedAt").doesNotExist());
        clock.set(DUE.plus(Duration.ofMinutes(2)));
        reports().andExpect(jsonPath("$.items[0].running").value(false));
        runAt(DUE);
        assertThat(named()).isZero();
        reports().andExpect(jsonPath("$.items[0].purged").value(20));
    }

    @Test
    void what_is_held_stays_until_the_hold_is_lifted() throws Exception {
        var request = close(2).getFirst().value();
        var hold = hold("\"request\":\"" + request + "\"").andExpect(status().isCreated());
        var id = JsonPath.<String>read(hold.andReturn().getResponse().getContentAsString(), "$.id");
        hold("\"request\":\"" + request + "\"").andExpect(jsonPath("$.code").value("hold-exists"));
        runAt(DUE);
        assertThat(named()).isEqualTo(1);
        lift(id).andExpect(status().isNoContent());
        lift(id).andExpect(jsonPath("$.code").value("hold-lifted"));
        runAt(DUE);
        assertThat(named()).isZero();
    }

    @Test
    void a_person_is_held_with_everything_that_is_about_them() throws Exception {
        var person =
                company.inTransaction(() -> people.add(company.system(), NewPerson.of(project, "何美琳", "13812346021")));
        var request = close(1).getFirst();
        company.inTransaction(() -> jdbc.sql("update requests.request set person_id = ? where id = ?")
                .params(person.value(), request.value())
                .update());
        hold("\"person\":\"" + person.value() + "\"").andExpect(status().isCreated());
        runAt(DUE);
        assertThat(named()).isEqualTo(1);
        mvc.perform(get("/api/holds?holding=true&person=" + person.value()).with(admin()))
                .andExpect(jsonPath("$.items[0].label").value("何**"))
                .andExpect(jsonPath("$.items[0].reason").value("诉讼"));
    }

    @Test
    void a_hold_is_on_a_person_or_on_a_request() throws Exception {
        hold("\"person\":null")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("person-or-request")));
    }

    @Test
    void a_decided_period_counts_from_the_next_run_on() throws Exception {
        close(1);
        clock.set(Instant.parse("2024-06-01T16:00:00Z"));
        decide(KIND, 12).andExpect(status().isNoContent());
        mvc.perform(get("/api/retention").with(admin()))
                .andExpect(jsonPath("$[?(@.kind == 'closed-requests')].months").value(12))
                .andExpect(jsonPath("$[?(@.kind == 'closed-requests')].usualMonths")
                        .value(36))
                .andExpect(
                        jsonPath("$[?(@.kind == 'closed-requests')].decidedBy").value("company_admin"));
        mvc.perform(get("/api/retention/due").with(admin()))
                .andExpect(jsonPath("$[?(@.kind == 'closed-requests')].due").value(1))
                .andExpect(jsonPath("$[?(@.kind == 'closed-requests')].more").value(false));
        runAt(Instant.parse("2024-06-01T16:00:00Z"));
        assertThat(named()).isZero();
    }

    @Test
    void no_period_is_shorter_than_the_law_or_longer_than_a_life() throws Exception {
        decide(KIND, 11)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("too-few")));
        decide(KIND, 601).andExpect(content().string(Matchers.containsString("too-many")));
        decide("fingerprints", 12).andExpect(status().isNotFound());
    }

    @Test
    void whoever_answers_for_one_project_decides_nothing_for_the_company() throws Exception {
        var manager = company.as(Role.PROJECT_MANAGER, project);
        mvc.perform(get("/api/retention").with(manager)).andExpect(status().isForbidden());
        mvc.perform(get("/api/retention/purges").with(manager)).andExpect(status().isForbidden());
        mvc.perform(get("/api/retention/due").with(manager)).andExpect(status().isForbidden());
        mvc.perform(put("/api/retention/" + KIND)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"months\":24,\"reason\":\"x\"}")
                        .with(manager))
                .andExpect(status().isForbidden());
    }

    @Test
    void reports_come_page_by_page() throws Exception {
        runAt(DUE);
        runAt(DUE.plusSeconds(1));
        var first = mvc.perform(
                        get("/api/retention/purges?limit=1&kind=" + KIND).with(admin()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        mvc.perform(get("/api/retention/purges?limit=1&kind=" + KIND + "&cursor="
                                + JsonPath.<String>read(first, "$.next"))
                        .with(admin()))
                .andExpect(jsonPath("$.items[0].startedAt").value(DUE.toString()))
                .andExpect(jsonPath("$.next").doesNotExist());
    }

    /** Dies in its second batch, as a process does: what the batch did so far is undone with it. */
    private static final class Killed implements Retained {

        private final Retained kind;
        private int batches;

        Killed(Retained kind) {
            this.kind = kind;
        }

        @Override
        public String kind() {
            return kind.kind();
        }

        @Override
        public int usualMonths() {
            return kind.usualMonths();
        }

        @Override
        public List<UUID> due(Instant before, Held held, int limit) {
            return kind.due(before, held, limit);
        }

        @Override
        public void purge(Actor by, List<UUID> due, Instant at) {
            kind.purge(by, due, at);
            if (++batches > 1) {
                throw new IllegalStateException("killed");
            }
        }
    }

    private RetentionRun run(Retained kind) {
        var periods = new RetentionPeriods(List.of(kind), jdbc, trail, clock);
        return new RetentionRun(registry, periods, batch, purges, transaction, clock);
    }

    private void runAt(Instant now) {
        clock.set(now);
        company.in(() -> {
            run.one(company.id());
            return true;
        });
    }

    private Retained kind() {
        return kinds.stream()
                .filter(kind -> kind.kind().equals(KIND))
                .findFirst()
                .orElseThrow();
    }

    /** Requests that were closed three years before they are due, told by a file with names in it. */
    private List<RequestId> close(int number) {
        clock.set(CLOSED.plus(Duration.ofDays(1)));
        var told = IntStream.range(0, number).boxed().toList();
        var closed = company.inTransaction(() -> told.stream().map(this::close).toList());
        clock.set(DUE);
        return closed;
    }

    private RequestId close(Integer number) {
        var line = new RecordedIntake(
                project,
                RequestKind.REPAIR,
                "light-out",
                ReportChannel.IMPORT,
                "何美琳家灯不亮",
                null,
                null,
                Priority.P4,
                null,
                CLOSED.minus(Duration.ofDays(2)),
                "old",
                company.code() + number,
                new RecordedPromise.None());
        var taken = requests.intakeRecorded(company.system(), line).id();
        requests.closeAsRecorded(company.system(), taken, CLOSED, "file");
        return taken;
    }

    private int named() {
        return company.inTransaction(
                () -> jdbc.sql("select count(*) from requests.request where depersonalised_at is null")
                        .query(Integer.class)
                        .single());
    }

    private ResultActions reports() throws Exception {
        return mvc.perform(get("/api/retention/purges?kind=" + KIND).with(admin()));
    }

    private ResultActions hold(String what) throws Exception {
        return send("/api/holds", "{" + what + ",\"reason\":\"诉讼\"}");
    }

    private ResultActions lift(String id) throws Exception {
        return send("/api/holds/" + id + "/lifting", "{\"reason\":\"结案\"}");
    }

    private ResultActions send(String path, String body) throws Exception {
        return mvc.perform(
                post(path).contentType(MediaType.APPLICATION_JSON).content(body).with(admin()));
    }

    private ResultActions decide(String kind, int months) throws Exception {
        return mvc.perform(put("/api/retention/" + kind)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"months\":%d,\"reason\":\"董事会\"}".formatted(months))
                .with(admin()));
    }

    private RequestPostProcessor admin() {
        return company.as(Role.COMPANY_ADMIN);
    }
}
