package io.anju.workorders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.deadlines.Priority;
import io.anju.identity.Role;
import io.anju.workorders.WorkWorld.Worker;
import io.anju.workorders.schedule.DayPlanRun;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Tools and parts bind the plan of a day, and are said before a job is dropped on somebody (D4). */
@AnjuTest
@Import(StandingClock.Time.class)
class EquipmentTests {

    private static final String TODAY = "2026-11-23";
    private static final String DRAIN = "{\"tools\":[\"DRAIN_MACHINE\"],\"parts\":[]}";
    private static final String VALVE = "{\"tools\":[],\"parts\":[{\"part\":\"ANGLE_VALVE\",\"amount\":1}]}";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    private WorkWorld world;
    private Worker liu;
    private Worker zhou;

    @BeforeEach
    void two_technicians() {
        world = new WorkWorld(context);
        liu = world.technician("刘勇");
        zhou = world.technician("周德明");
    }

    @Test
    void whoever_carries_the_tool_gets_the_job() throws Exception {
        var job = world.open(Priority.P4, null, false);
        needs(job, DRAIN).andExpect(status().isNoContent());
        carries(zhou, DRAIN).andExpect(status().isNoContent());
        plan();
        assertThat(of(job, "draft.staff")).containsExactly(zhou.staff().value().toString());
    }

    @Test
    void what_nobody_carries_is_named() throws Exception {
        var job = world.open(Priority.P4, null, false);
        needs(job, DRAIN);
        plan();
        assertThat(of(job, "unplaced")).containsExactly("EQUIPMENT");
        assertThat(of(job, "lacking[0]")).containsExactly("DRAIN_MACHINE");
    }

    @Test
    void one_part_does_for_one_job() throws Exception {
        var first = world.open(Priority.P3, null, false);
        var second = world.open(Priority.P4, null, false);
        needs(first, VALVE);
        needs(second, VALVE);
        carries(liu, VALVE);
        plan();
        assertThat(of(first, "draft.staff")).containsExactly(liu.staff().value().toString());
        assertThat(of(second, "unplaced")).containsExactly("PARTS_USED");
    }

    @Test
    void what_is_lacking_is_said_before_the_drop_and_does_not_forbid_it() throws Exception {
        var job = world.open(Priority.P4, null, false);
        needs(job, "{\"tools\":[\"LADDER\"],\"parts\":[{\"part\":\"HOSE\",\"amount\":2}]}");
        carries(liu, "{\"tools\":[\"LADDER\"],\"parts\":[{\"part\":\"HOSE\",\"amount\":1}]}");
        var said = mvc.perform(get("/api/work-orders/" + job.value() + "/placements?day=" + TODAY)
                        .with(world.company.as(Role.DISPATCHER)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(always(said, liu)).containsExactly("PART");
        assertThat(always(said, zhou)).containsExactlyInAnyOrder("TOOL", "PART");
        put(
                        "/api/work-orders/" + job.value() + "/visit",
                        "{\"staff\":\"" + zhou.staff().value() + "\",\"from\":\"2026-11-23T06:00:00Z\"}")
                .andExpect(status().isOk());
        plan();
        assertThat(of(job, "draft.staff")).containsExactly(zhou.staff().value().toString());
    }

    @Test
    void parts_are_those_of_one_day_and_tools_stay() throws Exception {
        carries(liu, "{\"tools\":[\"LADDER\"],\"parts\":[{\"part\":\"HOSE\",\"amount\":1}]}");
        assertThat(carried(TODAY)).containsExactly("LADDER", "HOSE");
        assertThat(carried("2026-11-24")).containsExactly("LADDER");
    }

    @Test
    void whoever_goes_reads_what_to_bring() throws Exception {
        var job = new WorkSteps(world, liu).accepted(Priority.P3);
        needs(job, "{\"tools\":[\"LADDER\"],\"parts\":[{\"part\":\"HOSE\",\"amount\":2}]}");
        mvc.perform(get("/api/field/today").with(world.company.as(liu.account())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.jobs[0].needed[0].zh").value("人字梯"))
                .andExpect(jsonPath("$.jobs[0].needed[1].en").value("Hose"))
                .andExpect(jsonPath("$.jobs[0].needed[1].amount").value(2));
    }

    @Test
    void only_what_is_on_the_lists_is_known_and_only_the_dispatch_says_it() throws Exception {
        var job = world.open(Priority.P4, null, false);
        needs(job, "{\"tools\":[\"SPOON\"],\"parts\":[]}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].code").value("code-unknown"));
        mvc.perform(MockMvcRequestBuilders.put("/api/work-orders/" + job.value() + "/equipment")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(DRAIN)
                        .with(world.company.as(liu.account())))
                .andExpect(status().isForbidden());
        needs(WorkOrderId.next(), DRAIN).andExpect(status().isNotFound());
    }

    private ResultActions needs(WorkOrderId job, String equipment) throws Exception {
        return put("/api/work-orders/" + job.value() + "/equipment", equipment);
    }

    private ResultActions carries(Worker who, String equipment) throws Exception {
        return put(
                "/api/staff/" + who.staff().value() + "/equipment",
                "{\"project\":\"" + world.project.value() + "\",\"day\":\"" + TODAY + "\",\"carried\":" + equipment
                        + "}");
    }

    private ResultActions put(String path, String body) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.put(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(world.company.as(Role.DISPATCHER)));
    }

    private void plan() throws Exception {
        mvc.perform(post("/api/day-plans")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"project\":\"" + world.project.value() + "\",\"day\":\"" + TODAY + "\"}")
                .with(world.company.as(Role.DISPATCHER)));
        world.bean(DayPlanRun.class).all();
    }

    private List<String> of(WorkOrderId job, String field) throws Exception {
        return JsonPath.read(board(TODAY), "$.jobs[?(@.id=='" + job.value() + "')]." + field);
    }

    private List<String> carried(String day) throws Exception {
        return JsonPath.read(board(day), "$.people[?(@.staff=='" + liu.staff().value() + "')].carried[*].code");
    }

    private static List<String> always(String placements, Worker who) {
        return JsonPath.read(placements, "$[?(@.staff=='" + who.staff().value() + "')].always[*]");
    }

    private String board(String day) throws Exception {
        return mvc.perform(get("/api/schedule?project=" + world.project.value() + "&day=" + day)
                        .with(world.company.as(Role.DISPATCHER)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
