package io.anju.requests;

import static io.anju.requests.RequestWorld.body;
import static io.anju.requests.RequestWorld.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.estate.PlaceId;
import io.anju.identity.Role;
import io.anju.kernel.ProjectId;
import java.io.ByteArrayInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.ResultActions;

/** What the desk does over HTTP while somebody speaks, and afterwards. */
@AnjuTest
@Import(StandingClock.Time.class)
class DeskTests {

    private static final String SOLUTION = "{\"process\": \"夜间值班关闭支管阀门\", \"result\": \"已修复并复查\"}";

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
    void a_number_tells_who_calls_and_what_is_open_for_them() throws Exception {
        world.resident();
        world.report(RequestKind.REPAIR, "light-out");
        world.report(RequestKind.COMPLAINT, "attitude");
        world.look(world.desk(), "/api/intake/callers?phone=" + RequestWorld.PHONE)
                .andExpect(jsonPath("$.callers[0].name").value("何美琳"))
                .andExpect(jsonPath("$.callers[0].units", hasSize(1)))
                .andExpect(jsonPath("$.open", hasSize(1)))
                .andExpect(jsonPath("$.open[0].category").value("light-out"));
        world.look(
                        world.company.as(Role.DISPATCHER, ProjectId.next()),
                        "/api/intake/callers?phone=" + RequestWorld.PHONE)
                .andExpect(jsonPath("$.callers", hasSize(0)))
                .andExpect(jsonPath("$.open", hasSize(0)));
    }

    @Test
    void the_same_at_the_same_place_is_pointed_out_while_it_is_open() throws Exception {
        var there = "\"place\": \"" + world.lobby.value() + "\"";
        var path = path(world.report(RequestKind.REPAIR, "light-out", there));
        var similar = similar(world.lobby);
        world.look(world.desk(), similar).andExpect(jsonPath("$", hasSize(1)));
        verb(path, "cancellation", "{\"reason\": \"已自行恢复\"}").andExpect(status().isOk());
        world.look(world.desk(), similar).andExpect(jsonPath("$", hasSize(0)));
    }

    @Test
    void the_same_in_the_corridor_of_another_floor_is_another_matter() throws Exception {
        var above = world.corridor(15);
        var below = world.corridor(14);
        world.report(RequestKind.REPAIR, "light-out", "\"place\": \"" + above.value() + "\"");
        world.look(world.desk(), similar(above)).andExpect(jsonPath("$", hasSize(1)));
        world.look(world.desk(), similar(below)).andExpect(jsonPath("$", hasSize(0)));
    }

    @Test
    void what_was_reported_at_night_closes_only_with_its_record() throws Exception {
        clock.set(StandingClock.SUNDAY_NIGHT);
        var path = path(world.report(RequestKind.ENQUIRY, "fit-out"));
        clock.set(StandingClock.MONDAY_MORNING);
        verb(path, "solution", "{\"result\": \" \"}").andExpect(status().isBadRequest());
        verb(path, "off-hours-record", SOLUTION).andExpect(jsonPath("$.process").value("夜间值班关闭支管阀门"));
        verb(path, "solution", SOLUTION).andExpect(jsonPath("$.request.state").value("SOLVED_AT_DESK"));
    }

    @Test
    void a_request_is_withdrawn_or_closed_with_a_reason_only() throws Exception {
        var path = path(world.report(RequestKind.REPAIR, "light-out"));
        verb(path, "withdrawal", "{}").andExpect(status().isBadRequest());
        verb(path, "withdrawal", "{\"reason\": \"住户来电撤回\"}")
                .andExpect(jsonPath("$.request.state").value("WITHDRAWN"));
        verb(path, "closure-without-work", "{\"reason\": \"现场正常\"}").andExpect(status().isConflict());
        verb(path(world.report(RequestKind.COMPLAINT, "attitude")), "cancellation", "{\"reason\": \"算了\"}")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("complaint-needs-reply")));
    }

    @Test
    void a_call_back_waits_on_the_list_until_somebody_was_reached() throws Exception {
        var path = path(world.report(RequestKind.COMPLAINT, "attitude"));
        verb(path, "replies", "{\"way\": \"SENT\", \"text\": \"已核实并改进\"}").andExpect(status().is2xxSuccessful());
        String id = read(body(world.look(world.desk(), "/api/follow-ups")), "$.items[0].id");
        var attempts = "/api/follow-ups/" + id + "/attempts";
        world.send(world.desk(), attempts, "{\"method\": \"PHONE\", \"outcome\": \"NOT_REACHED\"}")
                .andExpect(status().isNoContent());
        world.look(world.desk(), "/api/follow-ups")
                .andExpect(jsonPath("$.items[0].attempts").value(1));
        world.send(world.desk(), attempts, """
                {"method": "PHONE", "outcome": "SATISFIED", "note": "满意"}""").andExpect(status().isNoContent());
        world.look(world.desk(), attempts).andExpect(jsonPath("$", hasSize(2)));
        world.look(world.desk(), "/api/follow-ups").andExpect(jsonPath("$.items", hasSize(0)));
        world.look(world.desk(), path).andExpect(jsonPath("$.request.state").value("CLOSED"));
        world.look(world.company.as(Role.TECHNICIAN), "/api/follow-ups").andExpect(status().isForbidden());
    }

    @Test
    void the_reception_log_keeps_what_becomes_no_request_and_finds_it_by_words() throws Exception {
        world.send(world.desk(), "/api/receptions", """
                {"project": "%s", "channel": "COUNTER", "person": "陈先生", "phone": "13900001111",
                 "question": "问地下车库入口", "result": "已指引", "beganAt": "2026-11-23T01:50:00Z",
                 "endedAt": "2026-11-23T01:52:00Z"}""".formatted(world.project.value()))
                .andExpect(status().isCreated());
        world.look(world.desk(), "/api/receptions?q=车库")
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].phone").value("139****1111"));
        world.look(world.desk(), "/api/receptions?q=泳池").andExpect(jsonPath("$.items", hasSize(0)));
    }

    @Test
    void the_archive_leaves_as_a_sheet_without_who_complained() throws Exception {
        world.report(RequestKind.COMPLAINT, "attitude");
        world.report(RequestKind.REPAIR, "light-out");
        var file = world.look(world.desk(), "/api/requests/export.xlsx")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book.getFirstSheet().read())
                    .hasSize(3)
                    .allSatisfy(row -> assertThat(row.toString()).doesNotContain("何美琳", RequestWorld.PHONE));
        }
        world.look(world.company.as(Role.ACCOUNTANT), "/api/requests/export.xlsx")
                .andExpect(status().isForbidden());
    }

    private ResultActions verb(String path, String verb, String json) throws Exception {
        return world.send(world.desk(), path + "/" + verb, json);
    }

    private String similar(PlaceId place) {
        return "/api/intake/similar?project=" + world.project.value() + "&place=" + place.value()
                + "&category=light-out";
    }

    private static String path(String receipt) {
        return "/api/requests/" + read(receipt, "$.id");
    }
}
