package io.anju.workorders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.database.server.OwnerSql;
import io.anju.deadlines.Priority;
import io.anju.estate.ProjectKind;
import io.anju.identity.Role;
import io.anju.workorders.WorkWorld.Worker;
import io.anju.workorders.rehearsal.RehearsalRun;
import java.time.Duration;
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

/** Past days lived again under other weights (ADR 0030). */
@AnjuTest
@Import(StandingClock.Time.class)
class RehearsalTests {

    private static final String DAY = "2026-11-23";
    private static final String LOAD_ONLY =
            "{\"travel\":0,\"load\":100,\"lateness\":0,\"strangeness\":0,\"share\":0,\"team\":0}";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    OwnerSql owner;

    private WorkWorld world;
    private Worker liu;

    @BeforeEach
    void a_day_on_which_one_did_it_all() {
        world = new WorkWorld(context);
        liu = world.technician("刘勇");
        world.technician("周德明");
        for (var each = 0; each < 3; each++) {
            done(world.open(Priority.P3), 10, 60);
            world.bean(StandingClock.class).pass(Duration.ofMinutes(1));
        }
        world.bean(StandingClock.class).pass(Duration.ofDays(1));
    }

    @Test
    void a_day_is_lived_again_and_every_order_that_changes_hands_is_listed() throws Exception {
        var id = rehearsed();
        var told = show(id).andExpect(jsonPath("$.state").value("DONE"))
                .andExpect(jsonPath("$.orders").value(3))
                .andExpect(jsonPath("$.leftOut").value(0))
                .andExpect(jsonPath("$.measured.minutes").value(30))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(JsonPath.<List<Integer>>read(told, "$.people[?(@.name=='刘勇')].was"))
                .containsExactly(3);
        assertThat(JsonPath.<List<Integer>>read(told, "$.people[*].would")).containsExactlyInAnyOrder(2, 1);
        assertThat(JsonPath.<Integer>read(told, "$.would.spread")).isLessThan(JsonPath.read(told, "$.was.spread"));
        assertThat(JsonPath.<Integer>read(told, "$.would.minutes")).isLessThan(JsonPath.read(told, "$.was.minutes"));
        int changed = JsonPath.read(told, "$.changed");
        mvc.perform(get("/api/rehearsals/" + id + "/orders").with(world.company.as(Role.DISPATCHER)))
                .andExpect(jsonPath("$.items.length()").value(changed))
                .andExpect(jsonPath("$.items[0].was").value("刘勇"))
                .andExpect(jsonPath("$.items[0].would").value("周德明"))
                .andExpect(jsonPath("$.items[0].measured").value(10));
        mvc.perform(get("/api/rehearsals/" + id + "/orders?all=true&limit=2").with(world.company.as(Role.DISPATCHER)))
                .andExpect(jsonPath("$.items.length()").value(2))
                .andExpect(jsonPath("$.next").isNotEmpty());
    }

    @Test
    void an_order_that_was_never_done_is_left_out_and_counted() throws Exception {
        world.bean(StandingClock.class).set(StandingClock.MONDAY_MORNING.plus(Duration.ofHours(3)));
        world.open(Priority.P3);
        world.bean(StandingClock.class).pass(Duration.ofDays(1));
        show(rehearsed())
                .andExpect(jsonPath("$.orders").value(3))
                .andExpect(jsonPath("$.leftOut").value(1));
    }

    @Test
    void one_whose_process_was_killed_is_worked_out_by_the_next() throws Exception {
        var id = ask(DAY, DAY);
        world.company.inTransaction(() -> world.bean(JdbcClient.class)
                .sql("update workorders.rehearsal set state = 'RUNNING' where id = ?")
                .param(UUID.fromString(id))
                .update());
        world.bean(RehearsalRun.class).all();
        show(id).andExpect(jsonPath("$.state").value("DONE"))
                .andExpect(jsonPath("$.share").value(100));
    }

    @Test
    void one_at_a_time_and_a_cancelled_one_is_worked_out_no_more() throws Exception {
        var id = ask(DAY, DAY);
        asking(DAY, DAY).andExpect(status().isConflict());
        cancel(id).andExpect(jsonPath("$.state").value("CANCELLED"));
        world.bean(RehearsalRun.class).all();
        show(id).andExpect(jsonPath("$.state").value("CANCELLED"))
                .andExpect(jsonPath("$.orders").value(0));
        cancel(id).andExpect(status().isConflict());
        ask(DAY, DAY);
    }

    @Test
    void days_that_are_not_over_or_too_many_are_refused() throws Exception {
        asking(DAY, "2026-11-24").andExpect(status().isUnprocessableContent());
        asking("2026-08-01", DAY).andExpect(status().isUnprocessableContent());
        asking(DAY, "2026-11-22").andExpect(status().isUnprocessableContent());
    }

    @Test
    void one_of_another_project_looks_as_if_there_were_none() throws Exception {
        var id = ask(DAY, DAY);
        var elsewhere = world.company.as(Role.DISPATCHER, world.company.project("金文花园", ProjectKind.RESIDENTIAL));
        mvc.perform(get("/api/rehearsals/" + id).with(elsewhere)).andExpect(status().isNotFound());
        mvc.perform(get("/api/rehearsals/" + id + "/orders").with(elsewhere)).andExpect(status().isNotFound());
    }

    /** The order as if liu had gone at once, been there after so many minutes and worked so long. */
    private void done(WorkOrderId order, int there, int work) {
        var at = world.bean(StandingClock.class).instant();
        var arrived = at.plus(Duration.ofMinutes(there));
        owner.run(
                world.company.id(),
                "update workorders.work_order set state = 'FINISHED', dispatch_at = null, accepted_at = '" + at
                        + "', arrived_at = '" + arrived + "', finished_at = '" + arrived.plus(Duration.ofMinutes(work))
                        + "', assignee = '" + liu.account().value() + "', assignee_staff = '"
                        + liu.staff().value() + "', assignee_name = '刘勇' where id = '" + order.value() + "'");
        owner.run(
                world.company.id(),
                "update workorders.offer set answer = 'WITHDRAWN', answered_at = '" + at
                        + "', next_at = null where work_order_id = '" + order.value() + "'");
    }

    private String rehearsed() throws Exception {
        var id = ask(DAY, DAY);
        world.bean(RehearsalRun.class).all();
        return id;
    }

    private String ask(String from, String to) throws Exception {
        return JsonPath.read(
                asking(from, to)
                        .andExpect(status().isAccepted())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.id");
    }

    private ResultActions asking(String from, String to) throws Exception {
        return mvc.perform(post("/api/projects/" + world.project.value() + "/rehearsals")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"from\":\"" + from + "\",\"to\":\"" + to + "\",\"weights\":" + LOAD_ONLY + "}")
                .with(world.company.as(Role.DISPATCHER)));
    }

    private ResultActions cancel(String id) throws Exception {
        return mvc.perform(post("/api/rehearsals/" + id + "/cancellation").with(world.company.as(Role.DISPATCHER)));
    }

    private ResultActions show(String id) throws Exception {
        return mvc.perform(get("/api/rehearsals/" + id).with(world.company.as(Role.DISPATCHER)));
    }
}
