package io.anju.requests;

import static io.anju.requests.RequestWorld.body;
import static io.anju.requests.RequestWorld.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.database.CompanyScope;
import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.DataSubject;
import io.anju.kernel.Ids;
import io.anju.kernel.PersonalRecords;
import io.anju.kernel.Retained;
import io.anju.kernel.Retained.Held;
import io.anju.kernel.SubjectRef;
import io.anju.trail.Trail;
import io.anju.trail.TrailEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever reported something goes, on demand and after years; what was the matter and what was done about it stays. */
@AnjuTest
@Import(StandingClock.Time.class)
class ReporterErasureTests {

    private static final DataSubject HE =
            new DataSubject(null, null, Set.of("何美琳"), Set.of(RequestWorld.PHONE), Set.of("he@example.org"), Set.of());

    @Autowired
    ApplicationContext context;

    @Autowired
    List<PersonalRecords> sections;

    @Autowired
    List<Retained> kinds;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Trail trail;

    @Autowired
    StandingClock clock;

    private RequestWorld world;
    private UUID request;
    private UUID order;

    @BeforeEach
    void a_leak_that_was_repaired() throws Exception {
        clock.set(StandingClock.MONDAY_MORNING);
        world = new RequestWorld(context);
        var technician = world.technician("刘勇", "PLUMBING_ELECTRIC");
        var taken = world.report(RequestKind.REPAIR, "leak", """
                "place": "%s", "title": "何美琳家漏水", "description": "厨房漏水，何美琳在家，电话 138 1234 6021"
                """.formatted(world.room.value()));
        request = UUID.fromString(read(taken, "$.id"));
        order = UUID.fromString(read(taken, "$.workOrder"));
        world.work(technician, order.toString());
        var signature = world.picture(technician, "/api/files");
        world.send(
                technician,
                "/api/work-orders/" + order + "/confirmation",
                "{\"name\": \"何美琳\", \"signature\": \"%s\", \"comment\": \"何美琳：很好\"}".formatted(signature));
        write("update workorders.work_order set state = 'CLOSED', closed_at = ? where id = ?", now(), order);
        write("update requests.request set state = 'CLOSED', ended_at = ? where id = ?", now(), request);
        said();
    }

    private void said() {
        write("""
                insert into requests.message (company_id, id, request_id, at, from_reporter, author, text)
                values (?, ?, ?, ?, true, '何美琳', '我是何美琳，请打 13812346021')""", company(), Ids.next(), request, now());
        write("""
                insert into requests.rating (company_id, request_id, round, at, score, comment, way, author)
                values (?, ?, 1, ?, 5, '何美琳谢谢', 'LINK', '何美琳')""", company(), request, now());
        write("""
                insert into requests.reply (company_id, id, request_id, at, entered_at, author, way, text)
                values (?, ?, ?, ?, ?, 'dispatcher', 'CONVERSATION', '已告知何美琳')""", company(), Ids.next(), request, now(), now());
        write("""
                insert into requests.consent (company_id, id, request_id, text_version, at, channel, person)
                values (?, ?, ?, '1', ?, 'PHONE', '何美琳')""", company(), Ids.next(), request, now());
        write("""
                insert into trail.comment (company_id, id, subject_type, subject_id, entered_at, actor, text, internal)
                values (?, ?, 'request', ?, ?, 'dispatcher', '何美琳 prefers mornings', true)""", company(), Ids.next(), request, now());
        world.company.inTransaction(() -> {
            trail.record(world.company.system(), subject(), "called", Map.of("note", "何美琳 is at home"));
            return true;
        });
    }

    @Test
    void an_erased_reporter_is_named_nowhere_while_the_work_stays() throws Exception {
        assertThat(naming()).isNotEmpty();
        assertThat(hindrances()).isEmpty();
        var gone = erase();
        assertThat(naming()).isEmpty();
        assertThat(gone)
                .containsEntry("reported", 1)
                .containsEntry("work-order", 1)
                .containsEntry("remark", 1);
        var left = body(world.look(world.desk(), "/api/requests/" + request));
        assertThat(left).contains("***家漏水", "厨房漏水，***在家，电话 ***");
        assertThat((Map<String, Object>) read(left, "$.reporter")).doesNotContainKeys("name", "phone", "person");
        assertThat((String) read(left, "$.place.code")).isEqualTo("1803");
        assertThat(left("select count(*) from workorders.photo where work_order_id = ?", order))
                .isEqualTo(1);
        assertThat(left("select count(*) from files.file where role = 'signature' and subject_id = ?", order))
                .isZero();
        assertThat(world.company.in(() -> trail.verify()).firstBroken()).isNull();
    }

    @Test
    void a_second_erasure_finds_nothing_more() {
        erase();
        assertThat(erase()).isEmpty();
    }

    @Test
    void a_search_for_somebody_who_was_erased_finds_nothing() throws Exception {
        assertThat(found("何美琳")).isEqualTo(1);
        assertThat(found("6021")).isEqualTo(1);
        erase();
        assertThat(found("何美琳")).isZero();
        assertThat(found("6021")).isZero();
        assertThat(found("漏水")).isEqualTo(1);
    }

    @Test
    void an_open_request_and_open_work_stand_in_the_way() {
        write("update workorders.work_order set state = 'FINISHED', closed_at = null where id = ?", order);
        write("update requests.request set state = 'IN_WORK', ended_at = null where id = ?", request);
        assertThat(hindrances()).containsExactlyInAnyOrder("open-request", "open-work");
    }

    @Test
    void a_line_that_somebody_of_the_register_shares_gives_their_report_away_to_nobody() {
        write("update requests.request set person_id = ? where id = ?", Ids.next(), request);
        assertThat(things()).isEmpty();
    }

    @Test
    void a_reporter_is_told_what_they_said_and_what_was_answered() {
        var told = new ArrayList<String>();
        world.company.inTransaction(() -> {
            var subject = HE.about(things());
            sections.forEach(section -> section.tell(subject, telling(told)));
            return true;
        });
        assertThat(told).contains("reported 厨房漏水，何美琳在家，电话 138 1234 6021", "message 我是何美琳，请打 13812346021");
    }

    @Test
    void a_contact_at_the_desk_is_forgotten_by_its_line() {
        reception();
        assertThat(erase()).containsEntry("reception", 1);
        assertThat(naming()).isEmpty();
    }

    @Test
    void closed_requests_end_after_their_period_and_not_a_day_before() {
        var closed = kind("closed-requests");
        var after = now().plus(Duration.ofDays(1));
        assertThat(due(closed, now().minus(Duration.ofDays(1)), Held.NOTHING)).isEmpty();
        assertThat(due(closed, after, new Held(Set.of(), Set.of(subject())))).isEmpty();
        purge(closed, after);
        assertThat(naming()).isEmpty();
        assertThat(due(closed, after, Held.NOTHING)).isEmpty();
        assertThat(world.company
                        .in(() -> trail.of(subject(), ListQuery.first()))
                        .items())
                .extracting(TrailEntry::verb)
                .contains("redacted", "called");
    }

    @Test
    void conversations_end_after_their_period_and_not_a_day_before() {
        reception();
        var conversations = kind("conversations");
        var after = now().plus(Duration.ofDays(1));
        assertThat(due(conversations, now().minus(Duration.ofDays(1)), Held.NOTHING))
                .isEmpty();
        assertThat(due(conversations, after, new Held(Set.of(HE), Set.of(subject()))))
                .isEmpty();
        assertThat(due(conversations, after, Held.NOTHING)).hasSize(2);
        purge(conversations, after);
        assertThat(due(conversations, after, Held.NOTHING)).isEmpty();
        assertThat(naming()).doesNotContain("requests.reception", "requests.reply");
    }

    private void reception() {
        write("""
                insert into requests.reception (company_id, id, number, project_id, channel, person, phone, question, result,
                    began_at, ended_at, author)
                values (?, ?, 'JD-1', ?, 'PHONE', '何美琳', ?, '何美琳问停车', '已答复', ?, ?, 'dispatcher')""", company(), Ids.next(), world.project.value(), RequestWorld.PHONE, now(), now());
    }

    private void purge(Retained kind, Instant before) {
        world.company.inTransaction(() -> {
            kind.purge(world.company.system(), kind.due(before, Held.NOTHING, 10), now());
            return true;
        });
    }

    private List<UUID> due(Retained kind, Instant before, Held held) {
        return world.company.inTransaction(() -> kind.due(before, held, 10));
    }

    private Retained kind(String code) {
        return kinds.stream()
                .filter(kind -> kind.kind().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Integer> erase() {
        var gone = new HashMap<String, Integer>();
        world.company.inTransaction(() -> {
            var subject = HE.about(Set.of(subject(), new SubjectRef("work-order", order)));
            sections().forEach(section -> section.erase(subject, erasure(gone)));
            return true;
        });
        return gone;
    }

    private List<String> hindrances() {
        return world.company.inTransaction(() -> {
            var subject = HE.about(things());
            return sections().stream()
                    .flatMap(section -> section.hindrances(subject).stream())
                    .map(PersonalRecords.Hindrance::code)
                    .toList();
        });
    }

    private List<PersonalRecords> sections() {
        return sections.stream()
                .filter(section -> Set.of("requests", "workorders", "trail").contains(section.section()))
                .toList();
    }

    private Set<SubjectRef> things() {
        return world.company.inTransaction(() -> sections.stream()
                .filter(section -> section.section().equals("requests"))
                .findFirst()
                .orElseThrow()
                .things(HE));
    }

    /** The tables of these modules in which a row still says the name or the number. */
    private List<String> naming() {
        return world.company.inTransaction(() -> {
            var tables = jdbc.sql("""
                            select schemaname || '.' || tablename from pg_tables
                            where schemaname in ('requests', 'workorders', 'trail')""").query(String.class).list();
            return tables.stream()
                    .filter(table -> jdbc.sql("select count(*) from " + table
                                            + " t where t::text like '%何美琳%' or t::text like '%13812346021%'")
                                    .query(Long.class)
                                    .single()
                            > 0)
                    .toList();
        });
    }

    private int found(String words) throws Exception {
        List<Object> rows = read(body(world.look(world.desk(), "/api/requests?q=" + words)), "$.items");
        return rows.size();
    }

    private long left(String sql, UUID id) {
        return world.company.inTransaction(
                () -> jdbc.sql(sql).param(id).query(Long.class).single());
    }

    private void write(String sql, Object... params) {
        world.company.inTransaction(() -> {
            var values = List.of(params).stream()
                    .map(value -> value instanceof Instant at ? java.sql.Timestamp.from(at) : value)
                    .toList();
            return jdbc.sql(sql).params(values).update();
        });
    }

    private SubjectRef subject() {
        return new SubjectRef("request", request);
    }

    private UUID company() {
        return world.company.id().value();
    }

    private Instant now() {
        return clock.instant();
    }

    private static PersonalRecords.Telling telling(List<String> told) {
        return new PersonalRecords.Telling() {
            @Override
            public void record(String group, Map<String, ?> fields) {
                told.add(group + " " + fields.getOrDefault("description", null));
                told.add(group + " " + fields.getOrDefault("text", null));
            }

            @Override
            public void file(String group, String name, PersonalRecords.Content content) {
                told.add(group + " " + name);
            }
        };
    }

    private PersonalRecords.Erasure erasure(Map<String, Integer> gone) {
        return new PersonalRecords.Erasure() {
            @Override
            public Actor by() {
                return Actor.system(CompanyScope.requireCompany(), "test");
            }

            @Override
            public Instant at() {
                return now();
            }

            @Override
            public void gone(String group, int count) {
                if (count > 0) {
                    gone.merge(group, count, Integer::sum);
                }
            }

            @Override
            public void stays(String group, String reason, int count) {}
        };
    }
}
