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
import io.anju.estate.ProjectKind;
import io.anju.identity.Role;
import io.anju.workorders.schedule.DayPlanRun;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@AnjuTest
@Import(StandingClock.Time.class)
class DayPlanTests {

    private static final String TODAY = "2026-11-23";
    private static final String TOMORROW = "2026-11-24";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    private WorkWorld world;

    @BeforeEach
    void a_tower() {
        world = new WorkWorld(context);
    }

    @Test
    void a_day_is_planned_as_a_draft_and_published_by_the_dispatcher() throws Exception {
        var liu = world.technician("刘勇");
        var job = world.open(Priority.P4, null, false);
        var plan = planned(TOMORROW);
        show(plan)
                .andExpect(jsonPath("$.state").value("DRAFT"))
                .andExpect(jsonPath("$.planned").value(1))
                .andExpect(jsonPath("$.unplaced").value(0));
        assertThat(world.get(job).state()).isEqualTo(WorkOrderState.OPEN);
        board(TOMORROW)
                .andExpect(jsonPath("$.people[0].name").value("刘勇"))
                .andExpect(jsonPath("$.people[0].duty.length()").value(1))
                .andExpect(jsonPath("$.jobs[0].draft.staff")
                        .value(liu.staff().value().toString()))
                .andExpect(jsonPath("$.jobs[0].bar").doesNotExist());
        publish(plan).andExpect(status().isOk()).andExpect(jsonPath("$.state").value("PUBLISHED"));
        assertThat(world.get(job).assignee()).isEqualTo(liu.account());
        board(TOMORROW)
                .andExpect(jsonPath("$.jobs[0].bar.staff")
                        .value(liu.staff().value().toString()))
                .andExpect(jsonPath("$.plan").doesNotExist())
                .andExpect(jsonPath("$.published.id").value(plan));
        publish(plan).andExpect(status().isConflict());
    }

    @Test
    void an_appointment_is_kept() throws Exception {
        world.technician("刘勇");
        world.open(Priority.P4, null, false);
        var promised = world.open(Priority.P3, null, false);
        var from = Instant.parse("2026-11-24T06:00:00Z");
        world.run(() -> world.bean(WorkOrders.class)
                .appoint(world.company.system(), promised, from, from.plus(Duration.ofHours(1)), from));
        planned(TOMORROW);
        var starts = read(board(TOMORROW), "$.jobs[?(@.id=='" + promised.value() + "')].draft.from");
        assertThat(Instant.parse(starts.getFirst())).isBetween(from, from.plus(Duration.ofHours(1)));
    }

    @Test
    void an_appointment_of_today_is_no_job_of_tomorrow() throws Exception {
        world.technician("刘勇");
        var promised = world.open(Priority.P3, null, false);
        var from = Instant.parse("2026-11-23T06:00:00Z");
        world.run(() -> world.bean(WorkOrders.class)
                .appoint(world.company.system(), promised, from, from.plus(Duration.ofHours(1)), from));
        show(planned(TOMORROW))
                .andExpect(jsonPath("$.planned").value(0))
                .andExpect(jsonPath("$.unplaced").value(0));
        show(planned(TODAY)).andExpect(jsonPath("$.planned").value(1));
    }

    @Test
    void a_job_that_nobody_of_the_day_can_do_is_left_out_with_the_reason() throws Exception {
        world.open(Priority.P4, null, false);
        planned(TOMORROW);
        board(TOMORROW).andExpect(jsonPath("$.jobs[0].unplaced").value("NOBODY_ON_DUTY"));
    }

    @Test
    void what_somebody_took_on_by_their_own_word_stays_theirs() throws Exception {
        var liu = world.technician("刘勇");
        new WorkSteps(world, liu).accepted(Priority.P3);
        world.technician("周德明");
        planned(TODAY);
        board(TODAY)
                .andExpect(jsonPath("$.jobs[0].draft.staff")
                        .value(liu.staff().value().toString()));
    }

    @Test
    void a_plan_whose_process_was_killed_is_worked_out_by_the_next() throws Exception {
        world.technician("刘勇");
        world.open(Priority.P4, null, false);
        var plan = ask(TOMORROW);
        world.company.inTransaction(() -> world.bean(JdbcClient.class)
                .sql("update workorders.day_plan set state = 'RUNNING', share = 16 where id = ?")
                .param(UUID.fromString(plan))
                .update());
        world.bean(DayPlanRun.class).all();
        show(plan)
                .andExpect(jsonPath("$.state").value("DRAFT"))
                .andExpect(jsonPath("$.share").value(100))
                .andExpect(jsonPath("$.planned").value(1));
    }

    @Test
    void asking_again_dismisses_what_was_not_decided() throws Exception {
        var first = planned(TOMORROW);
        var second = ask(TOMORROW);
        show(first).andExpect(jsonPath("$.state").value("DISMISSED"));
        mvc.perform(post("/api/day-plans/" + second + "/dismissal").with(world.company.as(Role.DISPATCHER)))
                .andExpect(jsonPath("$.state").value("DISMISSED"));
        world.bean(DayPlanRun.class).all();
        show(second).andExpect(jsonPath("$.state").value("DISMISSED"));
    }

    @Test
    void a_day_that_is_over_is_not_planned() throws Exception {
        asking("2026-11-22").andExpect(status().isUnprocessableContent());
        asking("2026-12-31").andExpect(status().isUnprocessableContent());
    }

    @Test
    void a_plan_of_another_project_looks_as_if_there_were_none() throws Exception {
        var plan = planned(TOMORROW);
        var elsewhere = world.company.project("金文花园", ProjectKind.RESIDENTIAL);
        mvc.perform(get("/api/day-plans/" + plan).with(world.company.as(Role.DISPATCHER, elsewhere)))
                .andExpect(status().isNotFound());
    }

    private String planned(String day) throws Exception {
        var plan = ask(day);
        world.bean(DayPlanRun.class).all();
        return plan;
    }

    private String ask(String day) throws Exception {
        return JsonPath.read(
                asking(day)
                        .andExpect(status().isAccepted())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.id");
    }

    private ResultActions asking(String day) throws Exception {
        return mvc.perform(post("/api/day-plans")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"project\":\"" + world.project.value() + "\",\"day\":\"" + day + "\"}")
                .with(world.company.as(Role.DISPATCHER)));
    }

    private ResultActions show(String plan) throws Exception {
        return mvc.perform(get("/api/day-plans/" + plan).with(world.company.as(Role.DISPATCHER)));
    }

    private ResultActions publish(String plan) throws Exception {
        return mvc.perform(post("/api/day-plans/" + plan + "/publication").with(world.company.as(Role.DISPATCHER)));
    }

    private ResultActions board(String day) throws Exception {
        return mvc.perform(get("/api/schedule?project=" + world.project.value() + "&day=" + day)
                        .with(world.company.as(Role.DISPATCHER)))
                .andExpect(status().isOk());
    }

    private static List<String> read(ResultActions answer, String path) throws Exception {
        return JsonPath.read(answer.andReturn().getResponse().getContentAsString(), path);
    }
}
