package io.anju.privacy.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.estate.ProjectKind;
import io.anju.identity.Role;
import io.anju.kernel.CompanyId;
import io.anju.kernel.ProjectId;
import io.anju.kernel.SubjectRef;
import io.anju.people.NewPerson;
import io.anju.people.Occupancies;
import io.anju.people.People;
import io.anju.people.PeopleFixtures;
import io.anju.people.Relation;
import io.anju.requests.Intake;
import io.anju.requests.ReportChannel;
import io.anju.requests.Reporter;
import io.anju.requests.RequestKind;
import io.anju.requests.Requests;
import io.anju.trail.Trail;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/**
 * The first night over years of requests: how long it takes, and that a run which is killed is gone on with.
 * {@code mvn -Dfast -Dtest=BacklogTests -Danju.backlog=100000 test}
 */
@AnjuTest
@Import(PeopleFixtures.class)
@EnabledIfSystemProperty(named = "anju.backlog", matches = "\\d+")
class BacklogTests {

    private static final int BACKLOG = Integer.getInteger("anju.backlog", 0);
    private static final int COPIED_AT_ONCE = 1_000;

    /** A copy of a row of the one request that was really taken in, with an id of its own. */
    private static final String COPY = """
            insert into %1$s select (jsonb_populate_record(r, jsonb_build_object(%2$s))).*
            from %1$s r cross join generate_series(:from, :to) n where %3$s""";

    @Autowired
    MockMvc mvc;

    @Autowired
    TestCompanies companies;

    @Autowired
    Requests requests;

    @Autowired
    RetentionRun run;

    @Autowired
    RetentionPreview preview;

    @Autowired
    PeopleFixtures fixtures;

    @Autowired
    People people;

    @Autowired
    Occupancies occupancies;

    @Autowired
    Trail trail;

    @Autowired
    JdbcClient jdbc;

    private TestCompany company;

    @Test
    void the_first_night_ends_years_of_requests_in_batches() throws Exception {
        company = companies.create();
        var project = company.project("金文大厦", ProjectKind.COMMERCIAL);
        fill(taken(project));
        export();
        var began = System.nanoTime();
        var night = Thread.ofPlatform().start(() -> company.in(() -> one(company.id())));
        while (night.isAlive()) {
            night.join(Duration.ofSeconds(10));
            System.out.printf("%d of %d ended after %.0f s%n", ended(), BACKLOG, seconds(began));
        }
        var took = seconds(began);
        assertThat(ended()).isEqualTo(BACKLOG);
        assertThat(purged()).isEqualTo(BACKLOG);
        var checked = System.nanoTime();
        var found = company.in(() -> trail.verify());
        assertThat(found.firstBroken()).isNull();
        System.out.printf(
                "backlog %d: %.0f s, %.0f a second; record of %d entries, %d redacted, verified in %.1f s%n",
                BACKLOG, took, BACKLOG / took, found.sealedCount(), found.redacted(), seconds(checked));
    }

    @Test
    void the_first_night_ends_people_long_gone_in_batches() {
        company = companies.create();
        var project = fixtures.project(company);
        var unit = fixtures.unit(company, project, "1803");
        for (var each = 0; each < BACKLOG; each++) {
            var told = NewPerson.of(project, "何美琳" + each, "1381234%04d".formatted(each % 10_000));
            company.inTransaction(() -> {
                var person = people.add(company.system(), told);
                return occupancies.begin(
                        company.system(),
                        person,
                        unit,
                        Relation.LESSEE,
                        LocalDate.of(2018, 1, 1),
                        LocalDate.of(2020, 1, 1));
            });
        }
        var looked = System.nanoTime();
        var due = company.in(preview::now).stream()
                .filter(each -> each.kind().equals("former-people"))
                .findFirst()
                .orElseThrow();
        System.out.printf("preview: %d%s due in %.1f s%n", due.due(), due.more() ? "+" : "", seconds(looked));
        var began = System.nanoTime();
        company.in(() -> one(company.id()));
        var took = seconds(began);
        assertThat(count("select count(*) from people.person where erased_at is not null"))
                .isEqualTo(BACKLOG);
        System.out.printf("people %d: %.0f s, %.1f a second%n", BACKLOG, took, BACKLOG / took);
    }

    /** The same rows as a file, which takes long too and is not ended for it. */
    private void export() throws Exception {
        var began = System.nanoTime();
        var file = mvc.perform(get("/api/requests/export.xlsx").with(company.as(Role.COMPANY_ADMIN)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        System.out.printf("file of %d requests: %.1f MB in %.1f s%n", BACKLOG, file.length / 1e6, seconds(began));
    }

    private boolean one(CompanyId id) {
        run.one(id);
        return true;
    }

    private UUID taken(ProjectId project) {
        var reporter = new Reporter("何美琳", "13812346021", null, null, null);
        var told = Intake.of(project, RequestKind.ENQUIRY, "parking", ReportChannel.PHONE, null, reporter);
        var request = company.inTransaction(() -> requests.intake(company.actor(Role.DISPATCHER), told))
                .id();
        company.inTransaction(() -> {
            trail.record(
                    company.actor(Role.DISPATCHER), SubjectRef.of("request", request), "called", Map.of("name", "何美琳"));
            return jdbc.sql("""
                            update requests.request set state = 'WITHDRAWN', reported_at = reported_at - interval '4 years',
                                ended_at = reported_at - interval '3 years 6 months'""").update();
        });
        return request.value();
    }

    private void fill(UUID request) {
        for (var from = 1; from < BACKLOG; from += COPIED_AT_ONCE) {
            var to = Math.min(BACKLOG - 1, from + COPIED_AT_ONCE - 1);
            var mine = "md5(cast(cast(:request as uuid) as text) || n)::uuid";
            var own = "md5(r.id::text || n)::uuid";
            copy(
                    "requests.request",
                    "'id', %s, 'number', r.number || '-' || n".formatted(mine),
                    "r.id",
                    request,
                    from,
                    to);
            copy("requests.step", "'id', %s, 'request_id', %s".formatted(own, mine), "r.request_id", request, from, to);
            copy("requests.word", "'request_id', %s".formatted(mine), "r.request_id", request, from, to);
            copy("trail.entry", "'id', %s, 'subject_id', %s".formatted(own, mine), "r.subject_id", request, from, to);
            write("""
                    insert into trail.unsealed select r.company_id, %s from trail.entry r
                    cross join generate_series(:from, :to) n where r.subject_id = :request""".formatted(own), request, from, to);
        }
    }

    private void copy(String table, String changed, String whose, UUID request, int from, int to) {
        write(COPY.formatted(table, changed, whose + " = :request"), request, from, to);
    }

    private void write(String sql, UUID request, int from, int to) {
        company.inTransaction(() -> jdbc.sql(sql)
                .param("request", request)
                .param("from", from)
                .param("to", to)
                .update());
    }

    private int ended() {
        return count("select count(*) from requests.request where depersonalised_at is not null");
    }

    private int purged() {
        return count("select sum(purged) from privacy.purge where kind = 'closed-requests'");
    }

    private int count(String sql) {
        return company.inTransaction(() -> jdbc.sql(sql).query(Integer.class).single());
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
