package io.anju.workorders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.deadlines.Priority;
import io.anju.identity.Role;
import io.anju.workforce.Duties;
import io.anju.workforce.NewDuty;
import io.anju.workorders.field.FieldAnswers;
import io.anju.workorders.reading.WorkOrderHistory;
import io.anju.workorders.transfer.Transfer;
import io.anju.workorders.transfer.Transfer.TransferEnd;
import io.anju.workorders.transfer.Transfers;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** It is Monday at ten; whoever works the morning goes at 10:20. */
@AnjuTest
@Import(StandingClock.Time.class)
class TransferTests {

    private static final int TWENTY_MINUTES = 20 * 60;

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    FieldAnswers answers;

    private WorkWorld world;

    @BeforeEach
    void a_tower() {
        world = new WorkWorld(context);
    }

    @Test
    void whoever_cannot_go_on_asks_with_a_reason_and_keeps_the_order_until_somebody_else_stands_for_it()
            throws Exception {
        var liu = world.technician("刘勇");
        var order = accepted(liu);
        var zhou = world.technician("周德明");
        ask(order, liu, null).andExpect(status().isUnprocessableContent());
        ask(order, liu, "缺 DN20 阀，周师傅车上有")
                .andExpect(jsonPath("$.transfer.reason").value("缺 DN20 阀，周师傅车上有"))
                .andExpect(jsonPath("$.doer.name").value("刘勇"));
        list().andExpect(jsonPath("$[0].workOrder").value(order.value().toString()))
                .andExpect(jsonPath("$[0].asked").value(true))
                .andExpect(jsonPath("$[0].toName").value("周德明"));
        assign(order, zhou).andExpect(jsonPath("$.transfer").doesNotExist());
        assertThat(last(order).outcome()).isEqualTo(TransferEnd.HANDED_ON);
        assertThat(last(order).toName()).isEqualTo("周德明");
        list().andExpect(jsonPath("$.length()").value(0));
    }

    @Test
    void the_history_tells_from_whom_to_whom() throws Exception {
        var liu = world.technician("刘勇");
        var order = accepted(liu);
        var zhou = world.technician("周德明");
        ask(order, liu, "去医院");
        assign(order, zhou);
        var steps = world.company.inTransaction(
                () -> context.getBean(WorkOrderHistory.class).steps(order));
        assertThat(steps.get(steps.size() - 2).verb()).isEqualTo("ask-transfer");
        assertThat(steps.getLast().note()).isEqualTo("刘勇 → 周德明");
    }

    @Test
    void the_desk_may_want_it_to_stay_and_the_person_may_take_the_wish_back() throws Exception {
        var liu = world.technician("刘勇");
        var order = accepted(liu);
        ask(order, liu, "太远");
        mvc.perform(post("/api/work-orders/" + order.value() + "/transfer-request/refusal")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\":\"没有别人会修\"}")
                        .with(world.company.as(Role.DISPATCHER)))
                .andExpect(jsonPath("$.doer.name").value("刘勇"))
                .andExpect(jsonPath("$.transfer").doesNotExist());
        assertThat(last(order).answer()).isEqualTo("没有别人会修");
        ask(order, liu, "脚扭了");
        mvc.perform(post("/api/work-orders/" + order.value() + "/transfer-request/withdrawal")
                        .with(world.company.as(liu.account())))
                .andExpect(status().isOk());
        assertThat(last(order).outcome()).isEqualTo(TransferEnd.WITHDRAWN);
        list().andExpect(jsonPath("$.length()").value(0));
    }

    @Test
    void nobody_asks_for_somebody_elses_order() throws Exception {
        var liu = world.technician("刘勇");
        var order = accepted(liu);
        var zhou = world.technician("周德明");
        ask(order, zhou, "我来").andExpect(status().isNotFound());
    }

    @Test
    void whose_turn_ends_with_work_in_hand_is_asked_and_the_desk_sees_who_of_the_next_could_go_on() throws Exception {
        var liu = morning("刘勇");
        var order = accepted(liu);
        world.technician("周德明");
        day(liu).andExpect(jsonPath("$.leaving[0]").value(order.value().toString()));
        list().andExpect(jsonPath("$[0].asked").value(false))
                .andExpect(jsonPath("$[0].offDuty").value(false))
                .andExpect(jsonPath("$[0].turnEnds")
                        .value(StandingClock.MONDAY_MORNING
                                .plusSeconds(TWENTY_MINUTES)
                                .toString()))
                .andExpect(jsonPath("$[0].toName").value("周德明"));
        ask(order, liu, null).andExpect(jsonPath("$.transfer.occasion").value("TURN_END"));
        day(liu).andExpect(jsonPath("$.leaving.length()").value(0));
        list().andExpect(jsonPath("$[0].asked").value(true));
    }

    @Test
    void whoever_goes_without_a_word_leaves_the_order_on_the_desks_list() throws Exception {
        var liu = morning("刘勇");
        var order = accepted(liu);
        world.later(TWENTY_MINUTES + 60);
        list().andExpect(jsonPath("$[0].workOrder").value(order.value().toString()))
                .andExpect(jsonPath("$[0].offDuty").value(true))
                .andExpect(jsonPath("$[0].toName").doesNotExist());
        assertThat(world.get(order).assignee()).isEqualTo(liu.account());
    }

    @Test
    void whoever_consents_keeps_the_order_beyond_the_turn() throws Exception {
        var liu = morning("刘勇");
        var order = accepted(liu);
        keep(order, liu).andExpect(status().isOk());
        list().andExpect(jsonPath("$.length()").value(0));
        world.later(TWENTY_MINUTES + 60);
        day(liu).andExpect(jsonPath("$.leaving.length()").value(0));
        list().andExpect(jsonPath("$.length()").value(0));
    }

    @Test
    void a_turn_that_goes_on_or_is_followed_by_another_asks_nobody() throws Exception {
        var liu = morning("刘勇");
        turn(liu, LocalTime.of(10, 20), LocalTime.of(18, 0));
        var order = accepted(liu);
        list().andExpect(jsonPath("$.length()").value(0));
        keep(order, liu)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("turn-goes-on"));
    }

    @Test
    void the_list_is_the_dispatchers() throws Exception {
        mvc.perform(get("/api/transfers").with(world.company.as(Role.TECHNICIAN)))
                .andExpect(status().isForbidden());
    }

    private WorkWorld.Worker morning(String name) {
        var worker = world.worker(name, Role.TECHNICIAN, null, false);
        turn(worker, LocalTime.of(6, 0), LocalTime.of(10, 20));
        return worker;
    }

    private void turn(WorkWorld.Worker worker, LocalTime from, LocalTime to) {
        world.company.inTransaction(() -> context.getBean(Duties.class)
                .plan(
                        world.company.system(),
                        new NewDuty(
                                worker.staff(),
                                world.project,
                                EnumSet.allOf(DayOfWeek.class),
                                from,
                                to,
                                LocalDate.of(2026, 1, 1),
                                null)));
    }

    private WorkOrderId accepted(WorkWorld.Worker worker) {
        var order = world.open(Priority.P3);
        world.run(() -> answers.accept(worker.actor(), order, null));
        return order;
    }

    private Transfer last(WorkOrderId order) {
        return world.company
                .inTransaction(() -> context.getBean(Transfers.class).of(order))
                .getLast();
    }

    private ResultActions ask(WorkOrderId order, WorkWorld.Worker who, @Nullable String reason) throws Exception {
        return mvc.perform(post("/api/work-orders/" + order.value() + "/transfer-request")
                .contentType(MediaType.APPLICATION_JSON)
                .content(reason == null ? "{}" : "{\"reason\":\"" + reason + "\"}")
                .with(world.company.as(who.account())));
    }

    private ResultActions keep(WorkOrderId order, WorkWorld.Worker who) throws Exception {
        return mvc.perform(
                post("/api/work-orders/" + order.value() + "/keeping").with(world.company.as(who.account())));
    }

    private ResultActions day(WorkWorld.Worker who) throws Exception {
        return mvc.perform(get("/api/field/today").with(world.company.as(who.account())));
    }

    private ResultActions list() throws Exception {
        return mvc.perform(get("/api/transfers").with(world.company.as(Role.DISPATCHER)));
    }

    private ResultActions assign(WorkOrderId order, WorkWorld.Worker who) throws Exception {
        return mvc.perform(post("/api/work-orders/" + order.value() + "/assignment")
                .contentType(MediaType.APPLICATION_JSON)
                .header("If-Match", "\"" + world.job(order).version() + "\"")
                .content("{\"staff\":\"" + who.staff().value() + "\",\"reason\":\"转派\"}")
                .with(world.company.as(Role.DISPATCHER)));
    }
}
