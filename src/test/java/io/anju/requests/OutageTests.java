package io.anju.requests;

import static io.anju.requests.RequestWorld.body;
import static io.anju.requests.RequestWorld.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.deadlines.Deadlines;
import io.anju.identity.Role;
import io.anju.identity.RoleGrant;
import io.anju.kernel.AccountId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One event, many homes: from declaring an outage to the all clear (D3). */
@AnjuTest
@Import(StandingClock.Time.class)
class OutageTests {

    private static final String SIX = "2026-11-23T10:00:00Z";

    @Autowired
    ApplicationContext context;

    @Autowired
    StandingClock clock;

    @Autowired
    JdbcClient jdbc;

    private RequestWorld world;
    private AccountId resident;

    @BeforeEach
    void a_tower_with_a_resident() {
        clock.set(StandingClock.MONDAY_MORNING);
        world = new RequestWorld(context);
        resident = world.resident();
    }

    @Test
    void declaring_it_lists_the_homes_and_tells_everybody_in_them_once() throws Exception {
        world.send(world.desk(), path("/preview"), water("\"channels\": [\"INBOX\"]"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.homes").value(1))
                .andExpect(jsonPath("$.first[0]").value("1803"))
                .andExpect(jsonPath("$.people").value(1))
                .andExpect(jsonPath("$.inbox").value(1))
                .andExpect(jsonPath("$.words.title").value("停水通知：金文大厦"))
                .andExpect(jsonPath("$.words.body").value(containsString("预计 11月23日 18:00 前恢复")));
        var id = declared("\"channels\": [\"INBOX\"]");
        world.until(world.desk(), "/api/outages/" + id, "$.telling.told", 1);
        assertThat(told("outage-declared")).isOne();
        world.look(world.company.as(resident), "/api/my/outages")
                .andExpect(jsonPath("$", hasSize(1)))
                .andExpect(jsonPath("$[0].kind").value("WATER"))
                .andExpect(jsonPath("$[0].expectedAt").value(SIX));
        world.look(world.desk(), "/api/outages/" + id + "/told")
                .andExpect(jsonPath("$.items[0].name").value("何**"))
                .andExpect(jsonPath("$.items[0].channels[0]").value("INBOX"));
    }

    @Test
    void a_later_report_of_its_places_joins_it_and_nobody_is_sent() throws Exception {
        declared("\"channels\": []");
        clock.pass(Duration.ofMinutes(10));
        var receipt = world.report(RequestKind.REPAIR, "water-cut", room() + ", \"verified\": true");
        assertThat(RequestWorld.<String>read(receipt, "$.outage.expectedAt")).isEqualTo(SIX);
        assertThat(receipt).doesNotContain("workOrder\":\"");
        assertThat(RequestWorld.<List<?>>read(receipt, "$.promises")).isEmpty();
        String id = read(receipt, "$.id");
        world.look(world.desk(), "/api/requests/" + id)
                .andExpect(jsonPath("$.outage.kind").value("WATER"))
                .andExpect(jsonPath("$.history[*].verb").value(hasItem("join-outage")))
                .andExpect(jsonPath("$.clocks[?(@.target == 'RESTORE')].state").value(hasItem("RUNNING")))
                .andExpect(jsonPath("$.clocks[?(@.target == 'ARRIVE')].state").value(hasItem("CANCELLED")));
        world.look(world.desk(), "/api/requests/" + id + "/escalations").andExpect(jsonPath("$.ahead", hasSize(0)));
        assertThat(told("request-in-outage")).isOne();
        assertThat(told("request-received")).isZero();
    }

    @Test
    void residents_hear_of_it_before_they_send_their_report_and_after() throws Exception {
        declared("\"channels\": []");
        var mine = """
                {"project": "%s", "kind": "REPAIR", "category": "water-cut", "place": "%s", "words": "没水"}""".formatted(world.project.value(), world.room.value());
        world.send(world.company.as(resident), "/api/my/requests/preview", mine)
                .andExpect(jsonPath("$.outage.expectedAt").value(SIX))
                .andExpect(jsonPath("$.promises", hasSize(0)));
        var sent = world.send(world.company.as(resident), "/api/my/requests", """
                        {"project": "%s", "kind": "REPAIR", "category": "water-cut", "place": "%s"}""".formatted(
                                world.project.value(), world.room.value()))
                .andExpect(status().isCreated());
        String id = read(body(sent), "$.id");
        world.look(world.company.as(resident), "/api/my/requests/" + id)
                .andExpect(jsonPath("$.outage.expectedAt").value(SIX));
    }

    @Test
    void danger_and_other_matters_stay_matters_of_their_own() throws Exception {
        declared("\"channels\": []");
        assertOwn(world.report(RequestKind.REPAIR, "water-cut", room() + ", \"description\": \"水管爆了配电箱冒烟\""));
        assertOwn(world.report(
                RequestKind.REPAIR, "water-cut", room() + ", \"impact\": \"SAFETY\", \"urgency\": \"DANGER_NOW\""));
        assertOwn(world.report(RequestKind.REPAIR, "power-cut", room()));
        assertOwn(world.report(RequestKind.REPAIR, "water-cut"));
    }

    @Test
    void open_requests_are_proposed_and_joined_by_one_click() throws Exception {
        String before = read(world.report(RequestKind.REPAIR, "water-cut", room()), "$.id");
        clock.pass(Duration.ofMinutes(5));
        var id = declared("\"channels\": []");
        world.look(world.desk(), "/api/outages/" + id + "/requests")
                .andExpect(jsonPath("$.requests", hasSize(0)))
                .andExpect(jsonPath("$.explained[0].id").value(before));
        world.send(world.desk(), "/api/outages/" + id + "/requests", "{\"requests\": [\"%s\"]}".formatted(before))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.requests[0].id").value(before))
                .andExpect(jsonPath("$.explained", hasSize(0)));
        world.send(world.desk(), "/api/outages/" + id + "/requests", "{\"requests\": [\"%s\"]}".formatted(before))
                .andExpect(content().string(containsString("outage-unfit")));
    }

    @Test
    void its_own_request_has_work_and_keeps_it_as_the_others_end() throws Exception {
        var id = declared("\"channels\": []");
        var own = world.report(RequestKind.REPAIR, "water-cut", room() + ", \"verified\": true, \"apart\": true");
        assertOwn(own);
        String first = read(own, "$.id");
        world.send(world.desk(), "/api/outages/" + id + "/requests", "{\"requests\": [\"%s\"]}".formatted(first))
                .andExpect(status().isOk());
        String other = read(world.report(RequestKind.REPAIR, "water-cut", room()), "$.id");
        world.look(world.desk(), "/api/requests/" + first)
                .andExpect(jsonPath("$.work").exists())
                .andExpect(jsonPath("$.clocks[?(@.target == 'ARRIVE')].state").value(hasItem("RUNNING")));
        world.look(world.desk(), "/api/queue?project=" + world.project.value())
                .andExpect(jsonPath("$.items[?(@.id == '%s')].outage".formatted(other))
                        .value(hasItem("WATER")));
        world.send(world.desk(), "/api/outages/" + id + "/all-clear", "{\"outcome\": \"已换泵\", \"channels\": []}")
                .andExpect(status().isOk());
        world.until(world.desk(), "/api/requests/" + other, "$.request.state", "CLOSED");
        world.look(world.desk(), "/api/requests/" + first)
                .andExpect(jsonPath("$.request.state").value("IN_WORK"));
    }

    @Test
    void everybody_in_the_homes_has_a_turn_and_those_without_a_way_are_counted() throws Exception {
        world.residents(230);
        var id = declared("\"channels\": [\"INBOX\", \"SMS\"]");
        world.until(world.desk(), "/api/outages/" + id, "$.telling.told", 231);
        world.look(world.desk(), "/api/outages/" + id)
                .andExpect(jsonPath("$.telling.people").value(231))
                .andExpect(jsonPath("$.telling.unreachable").value(230));
        assertThat(told("outage-declared")).isOne();
    }

    @Test
    void the_all_clear_settles_what_nobody_was_sent_for_and_still_out_reopens_it() throws Exception {
        var id = declared("\"channels\": [\"INBOX\"]");
        String joined = read(world.report(RequestKind.REPAIR, "water-cut", room()), "$.id");
        clock.pass(Duration.ofHours(2));
        world.send(world.desk(), "/api/outages/" + id + "/all-clear", """
                        {"outcome": "市政管网抢修完成", "channels": ["INBOX"]}""")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("RESTORED"));
        world.until(world.desk(), "/api/requests/" + joined, "$.request.state", "CLOSED");
        world.look(world.desk(), "/api/requests/" + joined)
                .andExpect(jsonPath("$.result").value("市政管网抢修完成"))
                .andExpect(jsonPath("$.clocks[?(@.target == 'RESTORE')].state").value(hasItem("KEPT")));
        assertThat(told("request-outage-over")).isOne();
        world.send(world.desk(), "/api/requests/" + joined + "/reopening", "{\"reason\": \"家里还是没水\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.request.state").value("IN_WORK"))
                .andExpect(jsonPath("$.outage").doesNotExist());
        world.send(world.desk(), "/api/outages/" + id + "/all-clear", "{\"outcome\": \"x\", \"channels\": []}")
                .andExpect(content().string(containsString("move-not-allowed")));
    }

    @Test
    void what_is_no_part_of_it_becomes_a_matter_of_its_own_with_its_promises() throws Exception {
        declared("\"channels\": []");
        String joined = read(world.report(RequestKind.REPAIR, "water-cut", room()), "$.id");
        clock.pass(Duration.ofMinutes(20));
        world.send(world.desk(), "/api/requests/" + joined + "/outage-exit", "{\"reason\": \"是自家阀门\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.outage").doesNotExist())
                .andExpect(jsonPath("$.work").exists())
                .andExpect(jsonPath("$.clocks[?(@.target == 'ARRIVE')].state").value(hasItem("RUNNING")));
        world.look(world.desk(), "/api/requests/" + joined + "/escalations")
                .andExpect(jsonPath("$.ahead", not(hasSize(0))));
        world.send(world.desk(), "/api/requests/" + joined + "/outage-exit", "{\"reason\": \"x\"}")
                .andExpect(content().string(containsString("not-in-outage")));
    }

    @Test
    void an_estimate_that_passes_asks_for_another_which_everybody_hears() throws Exception {
        var id = declared("\"channels\": []");
        world.report(RequestKind.REPAIR, "water-cut", room());
        clock.pass(Duration.ofHours(9));
        scan();
        world.look(world.desk(), "/api/outages/" + id)
                .andExpect(jsonPath("$.overdue").value(true));
        untilTold("outage-overdue");
        world.send(world.desk(), "/api/outages/" + id + "/updates", """
                        {"expectedAt": "2026-11-23T12:00:00Z", "note": "管件到货延迟", "channels": ["INBOX"]}""")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.overdue").value(false))
                .andExpect(jsonPath("$.steps[0].kind").value("UPDATED"));
        untilTold("outage-updated");
        world.send(world.desk(), "/api/outages/" + id + "/updates", """
                        {"expectedAt": "2026-11-23T08:00:00Z", "channels": []}""")
                .andExpect(content().string(containsString("in-the-past")));
    }

    @Test
    void a_planned_one_explains_nothing_before_it_begins() throws Exception {
        world.send(world.desk(), path(""), water("""
                        "planned": true, "startsAt": "2026-11-23T04:00:00Z", "channels": []"""))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.state").value("PLANNED"))
                .andExpect(jsonPath("$.announcedLate").value(true));
        assertOwn(world.report(RequestKind.REPAIR, "water-cut", room()));
        clock.pass(Duration.ofHours(3));
        var receipt = world.report(RequestKind.REPAIR, "water-cut", room());
        assertThat(RequestWorld.<Boolean>read(receipt, "$.outage.planned")).isTrue();
    }

    @Test
    void one_that_is_called_off_gives_its_requests_back() throws Exception {
        var id = declared("\"channels\": []");
        String joined = read(world.report(RequestKind.REPAIR, "water-cut", room()), "$.id");
        world.send(world.desk(), "/api/outages/" + id + "/cancellation", "{\"reason\": \"误报\", \"channels\": []}")
                .andExpect(jsonPath("$.state").value("CANCELLED"));
        world.until(world.desk(), "/api/requests/" + joined, "$.request.state", "IN_WORK");
    }

    @Test
    void floors_and_risers_part_the_homes() throws Exception {
        world.send(world.desk(), path("/preview"), water("""
                        "places": [{"place": "%s", "floorFrom": 10, "floorTo": 12}]""".formatted(building())))
                .andExpect(jsonPath("$.homes").value(0));
        world.send(world.desk(), path("/preview"), water("""
                        "places": [{"place": "%s", "riser": "03"}]""".formatted(building())))
                .andExpect(jsonPath("$.homes").value(1));
        world.send(world.desk(), path("/preview"), water("""
                        "places": [{"place": "%s", "riser": "04"}]""".formatted(building())))
                .andExpect(jsonPath("$.homes").value(0));
        world.send(world.desk(), path("/preview"), water("\"places\": [{}]"))
                .andExpect(jsonPath("$.homes").value(1));
        world.send(world.desk(), path("/preview"), water("\"places\": [{\"floorFrom\": 3, \"floorTo\": 2}]"))
                .andExpect(content().string(containsString("floors-invalid")));
        world.send(world.desk(), path("/preview"), water("""
                        "places": [{"place": "%s"}]""".formatted(world.lobby.value())))
                .andExpect(jsonPath("$.homes").value(1));
    }

    @Test
    void those_of_another_project_are_nobodys_here() throws Exception {
        var id = declared("\"channels\": []");
        var elsewhere = new RequestWorld(context);
        elsewhere.look(elsewhere.desk(), "/api/outages/" + id).andExpect(status().isNotFound());
        var guard = world.company.as(world.company.account(new RoleGrant(Role.GUARD, world.project)));
        world.look(guard, "/api/outages").andExpect(status().isForbidden());
        world.look(world.desk(), "/api/outages?state=ONGOING")
                .andExpect(jsonPath("$.items[0].id").value(id))
                .andExpect(jsonPath("$.items[0].where").value("金文大厦"));
        world.look(world.company.as(Role.COMPANY_ADMIN), "/api/outages").andExpect(jsonPath("$.items", hasSize(1)));
        world.look(world.desk(), "/api/outages?state=PLANNED").andExpect(jsonPath("$.items", hasSize(0)));
    }

    @Test
    void a_lift_on_the_ground_floor_serves_its_building_but_no_other_lift() throws Exception {
        var lift = world.corridor(1);
        var other = world.corridor(2);
        var stopped = """
                {"kind": "%s", "planned": false, "places": [{"place": "%s"}], "channels": []}""";
        world.send(world.desk(), path("/preview"), stopped.formatted("WATER", lift.value()))
                .andExpect(jsonPath("$.homes").value(0));
        world.send(world.desk(), path(""), stopped.formatted("LIFT", lift.value()))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.homes").value(1));
        var known = "/api/intake/outages?project=" + world.project.value() + "&place=";
        world.look(world.desk(), known + world.room.value()).andExpect(jsonPath("$", hasSize(1)));
        world.look(world.desk(), known + lift.value()).andExpect(jsonPath("$", hasSize(1)));
        world.look(world.desk(), known + other.value()).andExpect(jsonPath("$", hasSize(0)));
    }

    private String declared(String more) throws Exception {
        return read(body(world.send(world.desk(), path(""), water(more)).andExpect(status().isCreated())), "$.id");
    }

    private String path(String rest) {
        return "/api/outages" + rest + "?project=" + world.project.value();
    }

    private String water(String more) {
        return """
                {"kind": "WATER", "planned": false, "places": [{"place": "%s"}], "expectedAt": "%s",
                 "reason": "市政供水管爆裂", "channels": [], %s}""".formatted(building(), SIX, more);
    }

    private Object building() {
        return world.building().value();
    }

    private String room() {
        return "\"place\": \"%s\"".formatted(world.room.value());
    }

    private static void assertOwn(String receipt) {
        assertThat(receipt).doesNotContain("\"outage\":{");
    }

    private void scan() {
        world.company.in(() -> world.bean(Deadlines.class).scan(clock.instant()));
    }

    private int told(String template) {
        return world.company.inTransaction(() -> jdbc.sql("select count(*) from notices.notice where template = ?")
                .param(template)
                .query(Integer.class)
                .single());
    }

    private void untilTold(String template) throws InterruptedException {
        for (var tries = 0; tries < 100 && told(template) == 0; tries++) {
            Thread.sleep(50);
        }
        assertThat(told(template)).isPositive();
    }
}
