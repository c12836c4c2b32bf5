package io.anju.workorders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.deadlines.Priority;
import io.anju.identity.Role;
import io.anju.workorders.WorkWorld.Worker;
import io.anju.workorders.schedule.DayPlanRun;
import io.anju.workorders.schedule.DayWatch;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@AnjuTest
@Import(StandingClock.Time.class)
class ScheduleMoveTests {

    /** Monday, the day of the world; it is ten. */
    private static final String TODAY = "2026-11-23";

    private static final String TWO = "2026-11-23T06:00:00Z";
    private static final String THREE = "2026-11-23T07:00:00Z";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    private WorkWorld world;
    private Worker liu;

    @BeforeEach
    void a_tower_with_a_technician() {
        world = new WorkWorld(context);
        liu = world.technician("刘勇");
    }

    @Test
    void what_a_dispatcher_drops_stands_at_once_and_no_plan_moves_it() throws Exception {
        var zhou = world.technician("周德明");
        var job = world.open(Priority.P4, null, false);
        place(job, zhou, TWO, null)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.warnings.length()").value(0));
        assertThat(world.get(job).assignee()).isEqualTo(zhou.account());
        plan();
        board().andExpect(jsonPath("$.jobs[0].draft.staff")
                        .value(zhou.staff().value().toString()))
                .andExpect(jsonPath("$.jobs[0].draft.from").value(TWO))
                .andExpect(jsonPath("$.jobs[0].pin.at").value(TWO));
    }

    @Test
    void in_a_draft_a_move_only_proposes() throws Exception {
        var job = world.open(Priority.P4, null, false);
        var plan = plan();
        place(job, liu, THREE, plan).andExpect(status().isOk());
        board().andExpect(jsonPath("$.jobs[0].draft.from").value(THREE))
                .andExpect(jsonPath("$.jobs[0].bar").doesNotExist());
        assertThat(world.get(job).state()).isEqualTo(WorkOrderState.OPEN);
        publish(plan);
        board().andExpect(jsonPath("$.jobs[0].bar.from").value(THREE));
        place(job, liu, TWO, plan).andExpect(status().isConflict());
    }

    @Test
    void what_speaks_against_a_place_is_said_before_the_drop() throws Exception {
        world.worker("孙浩", Role.TECHNICIAN, null, false);
        var first = world.open(Priority.P4, null, false);
        place(first, liu, TWO, null);
        var second = world.open(Priority.P4, null, false);
        var from = Instant.parse(TWO);
        world.run(() -> world.bean(WorkOrders.class)
                .appoint(world.company.system(), second, from, from.plus(Duration.ofHours(1)), from));
        var said = mvc.perform(get("/api/work-orders/" + second.value() + "/placements?day=" + TODAY)
                        .with(world.company.as(Role.DISPATCHER)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(at(said, liu, TWO)).contains("CONFLICT").doesNotContain("WINDOW");
        assertThat(at(said, liu, "2026-11-23T08:00:00Z")).isEqualTo("[\"WINDOW\"]");
        assertThat(at(said, liu, "2026-11-23T01:00:00Z")).contains("PAST", "WINDOW");
        assertThat(said).contains("OFF_DUTY");
    }

    @Test
    void a_move_upon_an_old_state_and_of_work_under_way_is_refused() throws Exception {
        var job = new WorkSteps(world, liu).accepted(Priority.P3);
        mvc.perform(put("/api/work-orders/" + job.value() + "/visit")
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("If-Match", "\"0\"")
                        .content(body(liu, TWO, null))
                        .with(world.company.as(Role.DISPATCHER)))
                .andExpect(status().isPreconditionFailed());
        var begun = new WorkSteps(world, liu).onSite(Priority.P2);
        place(begun, liu, TWO, null).andExpect(status().isConflict());
    }

    @Test
    void what_is_taken_out_is_free_for_plans_again() throws Exception {
        var job = world.open(Priority.P4, null, false);
        place(job, liu, THREE, null);
        mvc.perform(delete("/api/work-orders/" + job.value() + "/visit")
                        .header("If-Match", version(job))
                        .with(world.company.as(Role.DISPATCHER)))
                .andExpect(status().isNoContent());
        board().andExpect(jsonPath("$.jobs[0].bar").doesNotExist())
                .andExpect(jsonPath("$.jobs[0].pin").doesNotExist());
    }

    @Test
    void a_planned_job_says_why_there_and_who_else_had_room() throws Exception {
        world.technician("周德明");
        world.worker("孙浩", Role.TECHNICIAN, null, false);
        world.open(Priority.P4, null, false);
        plan();
        board().andExpect(jsonPath("$.jobs[0].draft.why.fit").value(1))
                .andExpect(jsonPath("$.jobs[0].draft.why.others.length()").value(1))
                .andExpect(jsonPath("$.jobs[0].draft.why.full").value(0));
    }

    @Test
    void a_technician_sees_the_published_day_in_its_order() throws Exception {
        world.open(Priority.P4, null, false);
        world.open(Priority.P4, null, false);
        publish(plan());
        mvc.perform(get("/api/field/today").with(world.company.as(liu.account())))
                .andExpect(jsonPath("$.route.length()").value(2))
                .andExpect(jsonPath("$.route[0].way").value(6))
                .andExpect(jsonPath("$.jobs.length()").value(2));
    }

    @Test
    void a_new_order_leads_to_a_proposal_that_leaves_everything_else_where_it_stands() throws Exception {
        var first = world.open(Priority.P4, null, false);
        publish(plan());
        var stood = JsonPath.<String>read(read(), "$.jobs[0].bar.from");
        world.bean(DayWatch.class).look();
        board().andExpect(jsonPath("$.plan").doesNotExist());
        world.later(60);
        var second = world.open(Priority.P4, null, false);
        world.bean(DayWatch.class).look();
        world.bean(DayPlanRun.class).all();
        board().andExpect(jsonPath("$.plan.cause").value("CHANGED"))
                .andExpect(jsonPath("$.plan.planned").value(2));
        var proposed = JsonPath.<List<String>>read(read(), "$.jobs[?(@.id=='" + first.value() + "')].draft.from");
        assertThat(Duration.between(Instant.parse(stood), Instant.parse(proposed.getFirst())))
                .isLessThan(Duration.ofMinutes(10));
        assertThat(world.get(second).state()).isEqualTo(WorkOrderState.OPEN);
    }

    private ResultActions place(WorkOrderId job, Worker who, String from, @Nullable String plan) throws Exception {
        return mvc.perform(put("/api/work-orders/" + job.value() + "/visit")
                .contentType(MediaType.APPLICATION_JSON)
                .header("If-Match", version(job))
                .content(body(who, from, plan))
                .with(world.company.as(Role.DISPATCHER)));
    }

    private String version(WorkOrderId job) {
        return "\"" + world.get(job).version() + "\"";
    }

    private static String body(Worker who, String from, @Nullable String plan) {
        return "{\"staff\":\"" + who.staff().value() + "\",\"from\":\"" + from + "\""
                + (plan == null ? "" : ",\"plan\":\"" + plan + "\"") + "}";
    }

    private String plan() throws Exception {
        var answer = mvc.perform(post("/api/day-plans")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"project\":\"" + world.project.value() + "\",\"day\":\"" + TODAY + "\"}")
                        .with(world.company.as(Role.DISPATCHER)))
                .andReturn();
        world.bean(DayPlanRun.class).all();
        return JsonPath.read(answer.getResponse().getContentAsString(), "$.id");
    }

    private void publish(String plan) throws Exception {
        mvc.perform(post("/api/day-plans/" + plan + "/publication").with(world.company.as(Role.DISPATCHER)))
                .andExpect(status().isOk());
    }

    private ResultActions board() throws Exception {
        return mvc.perform(get("/api/schedule?project=" + world.project.value() + "&day=" + TODAY)
                .with(world.company.as(Role.DISPATCHER)));
    }

    private String read() throws Exception {
        return board().andReturn().getResponse().getContentAsString();
    }

    private static String at(String placements, Worker who, String time) {
        var stretches = JsonPath.<List<Map<String, Object>>>read(
                placements, "$[?(@.staff=='" + who.staff().value() + "')].times[*]");
        return stretches.stream()
                .filter(each -> !Instant.parse(String.valueOf(each.get("from"))).isAfter(Instant.parse(time))
                        && Instant.parse(String.valueOf(each.get("to"))).isAfter(Instant.parse(time)))
                .map(each -> String.valueOf(each.get("warnings")))
                .findFirst()
                .orElseThrow();
    }
}
