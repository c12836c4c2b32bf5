package io.anju.requests;

import static io.anju.requests.RequestWorld.body;
import static io.anju.requests.RequestWorld.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.identity.Role;
import io.anju.identity.RoleGrant;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** What the desk sees of one request. */
@AnjuTest
@Import(StandingClock.Time.class)
class RequestPageTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    StandingClock clock;

    private RequestWorld world;

    @BeforeEach
    void a_tower() {
        clock.set(StandingClock.MONDAY_MORNING);
        world = new RequestWorld(context);
    }

    @Test
    void the_page_tells_everything_that_happened_around_a_repair() throws Exception {
        var path = repair("breaker-trips");
        verb(path, "verification", "{\"liability\": \"OWN_PART\", \"chargeable\": true}");
        verb(path, "quotes", """
                {"lines": [{"text": "更换漏电保护器", "quantity": 1, "unit": "只", "price": 18000}]}""");
        verb(path, "messages", "{\"text\": \"您好，报价已发出\"}");
        verb(path, "classification", "{\"category\": \"power-cut\", \"reason\": \"整层停电\"}");
        verb(path, "slots", """
                {"windows": [{"from": "2026-11-23T06:00:00Z", "to": "2026-11-23T08:00:00Z"}]}""");
        world.look(world.desk(), path)
                .andExpect(status().isOk())
                .andExpect(header().exists("ETag"))
                .andExpect(jsonPath("$.extras.messages[0].text").value("您好，报价已发出"))
                .andExpect(jsonPath("$.extras.quotes[0].lines[0].text").value("更换漏电保护器"))
                .andExpect(jsonPath("$.extras.slots.length()").value(1))
                .andExpect(jsonPath("$.extras.deliveries[*].template").value(hasItem("quote-to-accept")))
                .andExpect(jsonPath("$.extras.reclassifications[0].reason").value("整层停电"))
                .andExpect(
                        jsonPath("$.extras.reclassifications[0].fromCategory").value("breaker-trips"));
    }

    @Test
    void the_time_of_a_promise_is_told_minute_by_minute_with_who_let_it_wait() throws Exception {
        var technician = world.technician("刘勇", "PLUMBING_ELECTRIC");
        var receipt = world.report(RequestKind.REPAIR, "water-cut");
        var path = "/api/requests/" + read(receipt, "$.id") + "/clocks";
        var order = "/api/work-orders/" + read(receipt, "$.workOrder");
        clock.pass(Duration.ofMinutes(10));
        world.send(technician, order + "/acceptance", "{}").andExpect(status().is2xxSuccessful());
        world.send(technician, order + "/pause", """
                {"reason": "PARTS", "whose": "SUPPLIER", "note": "软接 DN20"}""").andExpect(status().is2xxSuccessful());
        clock.pass(Duration.ofMinutes(20));
        world.until(world.desk(), path, "$[2].countedSeconds", 600);
        world.look(world.desk(), path)
                .andExpect(jsonPath("$[0].turns[*].kind").value(contains("STARTED", "STOPPED")))
                .andExpect(jsonPath("$[2].promised.kind").value("ELAPSED"))
                .andExpect(jsonPath("$[2].promised.amount").value(240))
                .andExpect(jsonPath("$[2].countedSeconds").value(600))
                .andExpect(jsonPath("$[2].segments[1].whose").value("SUPPLIER"))
                .andExpect(jsonPath("$[2].segments[1].note").value("软接 DN20"))
                .andExpect(jsonPath("$[2].segments[1].by").value("technician"));
        world.look(technician, order + "/clocks")
                .andExpect(jsonPath("$[2].segments[1].reason").value("PARTS"));
        world.look(world.company.as(Role.GUARD), path).andExpect(status().isForbidden());
    }

    @Test
    void an_emergency_that_began_with_an_open_quote_lets_the_desk_take_the_answer() throws Exception {
        world.technician("刘勇", "PLUMBING_ELECTRIC");
        var path = "/api/requests/" + read(world.report(RequestKind.REPAIR, "leak"), "$.id");
        verb(path, "verification", "{\"liability\": \"OWN_PART\", \"chargeable\": true}");
        world.look(world.desk(), path)
                .andExpect(jsonPath("$.request.state").value("IN_WORK"))
                .andExpect(jsonPath("$.can").value(not(hasItem("answer-quote"))));
        verb(path, "quotes", """
                {"lines": [{"text": "更换软接", "quantity": 1, "unit": "根", "price": 8000}]}""");
        world.look(world.desk(), path).andExpect(jsonPath("$.can").value(hasItem("answer-quote")));
        verb(path, "quote-answer", "{\"accepted\": true, \"way\": \"PHONE\", \"by\": \"何美琳\"}");
        world.look(world.desk(), path).andExpect(jsonPath("$.can").value(not(hasItem("answer-quote"))));
    }

    @Test
    void merged_reports_answers_and_call_backs_are_on_the_page_of_the_one_that_goes_on() throws Exception {
        var lead = enquiry();
        var twin = enquiry();
        verb(twin, "merger", "{\"into\": \"%s\"}".formatted(lead.substring(lead.lastIndexOf('/') + 1)));
        verb(lead, "replies", "{\"way\": \"SENT\", \"text\": \"每月 15 日出账\"}");
        world.look(world.desk(), lead)
                .andExpect(jsonPath("$.extras.merged.length()").value(1))
                .andExpect(jsonPath("$.extras.replies[0].way").value("SENT"));
    }

    @Test
    void who_may_not_know_the_complainant_reads_nothing_said_by_or_to_that_person() throws Exception {
        var path = "/api/requests/" + read(world.report(RequestKind.COMPLAINT, "attitude"), "$.id");
        verb(path, "messages", "{\"text\": \"何女士，我们正在了解情况\"}");
        verb(path, "replies", "{\"way\": \"CONVERSATION\", \"text\": \"已向何美琳当面致歉\"}");
        var page = world.look(world.company.as(Role.TEAM_LEAD), path)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.reporter.hidden").value(true))
                .andExpect(jsonPath("$.extras.messages.length()").value(0))
                .andExpect(jsonPath("$.extras.deliveries.length()").value(0));
        assertThat(body(page)).doesNotContain("何美琳", "何女士", "6021");
        world.look(world.desk(), path)
                .andExpect(jsonPath("$.extras.replies.length()").value(1))
                .andExpect(jsonPath("$.extras.followUps.length()").value(1));
    }

    @Test
    void the_promise_is_shown_before_it_is_given_and_is_the_same() throws Exception {
        world.technician("周师傅", "PLUMBING_ELECTRIC");
        var asked = """
                {"project": "%s", "kind": "REPAIR", "category": "leak", "place": "%s"}""".formatted(world.project.value(), world.lobby.value());
        var shown = body(world.send(world.desk(), "/api/intake/preview", asked)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.priority").value("P2"))
                .andExpect(jsonPath("$.begins").value(true))
                .andExpect(jsonPath("$.offeredTo").value("周师傅")));
        var given = world.report(RequestKind.REPAIR, "leak", "\"place\": \"" + world.lobby.value() + "\"");
        assertThat(RequestWorld.<Object>read(shown, "$.promises")).isEqualTo(read(given, "$.promises"));
        assertThat(RequestWorld.<String>read(shown, "$.startsAt")).isEqualTo(read(given, "$.startsAt"));
        world.look(world.desk(), "/api/requests")
                .andExpect(jsonPath("$.items.length()").value(1));
    }

    @Test
    void a_preview_outside_service_hours_names_the_next_opening() throws Exception {
        clock.set(StandingClock.SUNDAY_NIGHT);
        world.send(world.desk(), "/api/intake/preview", """
                {"project": "%s", "kind": "ENQUIRY", "category": "fees"}""".formatted(world.project.value()))
                .andExpect(jsonPath("$.deferred").value(true))
                .andExpect(jsonPath("$.startsAt").value(StandingClock.MONDAY_OPENING.toString()))
                .andExpect(jsonPath("$.promises[0].target").value("HANDLE"))
                .andExpect(jsonPath("$.handler").isNotEmpty());
    }

    @Test
    void a_complaint_is_handed_to_somebody_who_may_handle_it_and_to_nobody_else() throws Exception {
        var path = "/api/requests/" + read(world.report(RequestKind.COMPLAINT, "attitude"), "$.id");
        var manager = world.company.account(new RoleGrant(Role.PROJECT_MANAGER, world.project));
        world.look(world.desk(), path).andExpect(jsonPath("$.can").value(hasItem("hand-over")));
        world.look(world.desk(), path + "/handlers")
                .andExpect(
                        jsonPath("$[*].account").value(hasItem(manager.value().toString())));
        verb(path, "hand-over", "{\"account\": \"%s\", \"note\": \"请经理跟进\"}".formatted(manager.value()));
        world.look(world.desk(), path)
                .andExpect(jsonPath("$.handler").value(manager.value().toString()))
                .andExpect(jsonPath("$.clocks[0].responsible.account")
                        .value(manager.value().toString()));
        var guard = world.company.account(Role.GUARD);
        world.send(world.desk(), path + "/hand-over", "{\"account\": \"%s\"}".formatted(guard.value()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("handler-unfit")));
        world.send(world.desk(), repair("light-out") + "/hand-over", "{\"account\": \"%s\"}".formatted(manager.value()))
                .andExpect(status().isConflict());
    }

    @Test
    void two_people_at_once_the_slower_one_is_told() throws Exception {
        var path = repair("light-out");
        var first = world.look(world.desk(), path).andReturn().getResponse().getHeader("ETag");
        verb(path, "verification", "{\"liability\": \"COMMON_PART\"}");
        world.send(
                        request -> {
                            world.desk().postProcessRequest(request).addHeader("If-Match", first);
                            return request;
                        },
                        path + "/cancellation",
                        "{\"reason\": \"误报\"}")
                .andExpect(status().isPreconditionFailed())
                .andExpect(content().string(not(containsString("CANCELLED"))));
        world.look(world.desk(), path).andExpect(jsonPath("$.request.state").value("IN_WORK"));
    }

    private String repair(String category) throws Exception {
        return "/api/requests/" + read(world.report(RequestKind.REPAIR, category), "$.id");
    }

    private String enquiry() throws Exception {
        return "/api/requests/" + read(world.report(RequestKind.ENQUIRY, "fees"), "$.id");
    }

    private void verb(String path, String verb, String json) throws Exception {
        world.send(world.desk(), path + "/" + verb, json).andExpect(status().is2xxSuccessful());
    }
}
