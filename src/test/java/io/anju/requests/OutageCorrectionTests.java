package io.anju.requests;

import static io.anju.requests.RequestWorld.body;
import static io.anju.requests.RequestWorld.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.identity.Role;
import io.anju.identity.RoleGrant;
import io.anju.kernel.AccountId;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was declared wrongly is put right, and only those hear of it whom it concerns (D3, ADR 0035). */
@AnjuTest
@Import(StandingClock.Time.class)
class OutageCorrectionTests {

    private static final String HERE = ", \"riser\": \"03\"";
    private static final String ELSEWHERE = ", \"riser\": \"04\"";

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
    void homes_that_drop_out_read_that_they_are_not_affected_after_all() throws Exception {
        var id = declared("", "INBOX");
        world.until(world.desk(), id, "$.telling.told", 1);
        world.send(world.desk(), id + "/preview", facts(ELSEWHERE, "市政抢修", "INBOX"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.homes").value(0))
                .andExpect(jsonPath("$.spared").value(1))
                .andExpect(jsonPath("$.reached").value(0))
                .andExpect(jsonPath("$.again").value(0))
                .andExpect(jsonPath("$.notAffected.body").value(containsString("您家不受影响")));
        assertThat(notices("outage-spared")).isZero();
        correct(id, facts(ELSEWHERE, "市政抢修", "INBOX"));
        world.look(world.desk(), id)
                .andExpect(jsonPath("$.homes").value(0))
                .andExpect(jsonPath("$.steps[0].kind").value("CORRECTED"))
                .andExpect(jsonPath("$.steps[0].people").value(1))
                .andExpect(jsonPath("$.steps[0].changes", hasSize(1)))
                .andExpect(jsonPath("$.steps[0].changes[0].fact").value("PLACES"))
                .andExpect(jsonPath("$.steps[0].changes[0].before").value("金文大厦"))
                .andExpect(jsonPath("$.steps[0].changes[0].after").value("金文大厦 *04"));
        world.until(world.desk(), id, "$.telling.told", 1);
        assertThat(notices("outage-spared")).isOne();
        assertThat(notices("outage-declared")).isOne();
        world.look(world.company.as(resident), "/api/my/outages").andExpect(jsonPath("$", hasSize(0)));
    }

    @Test
    void homes_that_it_newly_reaches_read_the_announcement() throws Exception {
        var id = declared(ELSEWHERE, "INBOX");
        correct(id, facts(HERE, "市政抢修", "INBOX"));
        world.until(world.desk(), id, "$.telling.told", 1);
        assertThat(notices("outage-declared")).isOne();
        assertThat(notices("outage-corrected")).isZero();
        world.look(world.company.as(resident), "/api/my/outages").andExpect(jsonPath("$", hasSize(1)));
    }

    @Test
    void homes_that_stay_are_told_again_only_of_another_time_or_reason() throws Exception {
        var id = declared("", "INBOX");
        world.until(world.desk(), id, "$.telling.told", 1);
        correct(id, facts(HERE, "市政抢修", "INBOX"));
        world.look(world.desk(), id).andExpect(jsonPath("$.steps[0].people").value(0));
        correct(id, facts(HERE, "二次供水泵检修", "INBOX"));
        world.look(world.company.as(resident), "/api/my/outages")
                .andExpect(jsonPath("$[0].reason").value("二次供水泵检修"));
        world.until(world.desk(), id, "$.telling.told", 1);
        assertThat(notices("outage-corrected")).isOne();
        assertThat(notices("outage-spared")).isZero();
    }

    @Test
    void its_requests_leave_with_their_place_and_are_offered_when_it_comes_back() throws Exception {
        var id = declared("");
        String joined = read(
                world.report(RequestKind.REPAIR, "water-cut", "\"place\": \"%s\"".formatted(world.room.value())),
                "$.id");
        clock.pass(Duration.ofMinutes(20));
        world.send(world.desk(), id + "/preview", facts(ELSEWHERE, "市政抢修"))
                .andExpect(jsonPath("$.leaving").value(1));
        correct(id, facts(ELSEWHERE, "市政抢修"));
        world.look(world.desk(), "/api/requests/" + joined)
                .andExpect(jsonPath("$.outage").doesNotExist())
                .andExpect(jsonPath("$.work").exists())
                .andExpect(jsonPath("$.history[*].verb").value(hasItem("leave-outage")))
                .andExpect(jsonPath("$.clocks[?(@.target == 'ARRIVE')].state").value(hasItem("RUNNING")));
        world.look(world.desk(), "/api/queue?project=" + world.project.value())
                .andExpect(jsonPath("$.items[?(@.id == '%s')]".formatted(joined), hasSize(1)))
                .andExpect(jsonPath("$.items[?(@.id == '%s')].outage".formatted(joined), hasSize(0)));
        world.send(world.desk(), id + "/preview", facts(HERE, "市政抢修"))
                .andExpect(jsonPath("$.explained[0].id").value(joined));
        correct(id, facts(HERE, "市政抢修").replace("}]", "}], \"requests\": [\"%s\"]".formatted(joined)));
        world.look(world.desk(), "/api/requests/" + joined)
                .andExpect(jsonPath("$.outage.kind").value("WATER"));
    }

    @Test
    void whoever_had_no_turn_yet_hears_nothing_of_what_never_concerned_them() throws Exception {
        world.residents(230);
        var id = declared("", "INBOX");
        correct(id, facts(ELSEWHERE, "市政抢修", "INBOX"));
        String people = "" + RequestWorld.<Integer>read(body(world.look(world.desk(), id)), "$.telling.people");
        world.until(world.desk(), id, "$.telling.told", Integer.valueOf(people));
        assertThat(told("told_at is null")).isZero();
        assertThat(told("news = 'STEP'")).isEqualTo(told("news = 'SPARED'")).isEqualTo(Integer.parseInt(people));
    }

    @Test
    void what_puts_nothing_right_or_makes_no_sense_is_refused() throws Exception {
        var id = declared("");
        refused(id, facts("", "市政抢修"), "unchanged");
        refused(id, facts(", \"floorFrom\": 3, \"floorTo\": 2", "市政抢修"), "floors-invalid");
        refused(id, facts("", "市政抢修").replace("T10:00", "T01:00"), "before-start");
        refused(id, facts("", "市政抢修").replace("2026-11-23T02:00", "2026-11-23T09:00"), "in-the-future");
        refused(id, facts("", "市政抢修").replace("2026-11-23T02:00", "2026-10-23T02:00"), "too-long-ago");
        refused(id, "{\"places\": [], \"startsAt\": \"2026-11-23T02:00:00Z\", \"channels\": []}", "places");
        var right = facts(HERE, "市政抢修");
        world.change(world.desk(), id, right, "\"7\"").andExpect(status().isPreconditionFailed());
        var guard = world.company.as(world.company.account(new RoleGrant(Role.GUARD, world.project)));
        world.change(guard, id, right).andExpect(status().isForbidden());
        var elsewhere = new RequestWorld(context);
        elsewhere.change(elsewhere.desk(), id, right).andExpect(status().isNotFound());
        world.change(world.desk(), id, right, "\"0\"").andExpect(status().isOk());
        world.change(world.desk(), id, right, "\"0\"").andExpect(status().isPreconditionFailed());
        world.send(world.desk(), id + "/cancellation", "{\"reason\": \"误报\", \"channels\": []}")
                .andExpect(status().isOk());
        refused(id, facts("", "市政抢修"), "move-not-allowed");
    }

    private void refused(String id, String facts, String code) throws Exception {
        world.change(world.desk(), id, facts)
                .andExpect(status().is4xxClientError())
                .andExpect(content().string(containsString(code)));
    }

    private void correct(String id, String facts) throws Exception {
        world.change(world.desk(), id, facts).andExpect(status().isOk());
    }

    private String declared(String part, String... channels) throws Exception {
        var form = facts(part, "市政抢修", channels).replaceFirst("\\{", "{\"kind\": \"WATER\", \"planned\": false, ");
        var answer = world.send(world.desk(), "/api/outages?project=" + world.project.value(), form)
                .andExpect(status().isCreated());
        return "/api/outages/" + read(body(answer), "$.id");
    }

    private String facts(String part, String reason, String... channels) {
        var ways = channels.length == 0 ? "" : "\"" + String.join("\", \"", channels) + "\"";
        return """
                {"places": [{"place": "%s"%s}], "startsAt": "2026-11-23T02:00:00Z", "expectedAt": "2026-11-23T10:00:00Z",
                 "reason": "%s", "channels": [%s]}""".formatted(world.building().value(), part, reason, ways);
    }

    private int told(String which) {
        return count("select count(*) from requests.outage_told where " + which);
    }

    private int notices(String template) {
        return count("select count(*) from notices.notice where template = '%s'".formatted(template));
    }

    private int count(String sql) {
        return world.company.inTransaction(
                () -> jdbc.sql(sql).query(Integer.class).single());
    }
}
