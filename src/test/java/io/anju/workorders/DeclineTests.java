package io.anju.workorders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.deadlines.Priority;
import io.anju.http.IfMatch;
import io.anju.identity.Role;
import io.anju.workorders.desk.DeskWork;
import io.anju.workorders.field.FieldAnswers;
import io.anju.workorders.offer.DecisionView;
import io.anju.workorders.offer.Decisions;
import io.anju.workorders.offer.SearchTrigger;
import java.util.List;
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
class DeclineTests {

    private static final int TEN_MINUTES = 600;

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    FieldAnswers answers;

    @Autowired
    DeskWork desk;

    private WorkWorld world;
    private WorkWorld.Worker liu;

    @BeforeEach
    void one_technician() {
        world = new WorkWorld(context);
        liu = world.technician("刘勇");
    }

    @Test
    void whoever_had_no_hands_free_is_asked_again_when_that_is_over_while_the_desk_still_calls() {
        var id = world.open(Priority.P2);
        decline(id, "BUSY");
        assertThat(obstacles(id)).containsExactly("DECLINED_FOR_NOW");
        assertThat(world.calls()).hasSize(1);
        world.later(TEN_MINUTES - 1);
        assertThat(world.get(id).state()).isEqualTo(WorkOrderState.OPEN);
        world.later(1);
        assertThat(world.offer(id).accountId()).isEqualTo(liu.account());
        assertThat(last(id).trigger()).isEqualTo(SearchTrigger.ASKED_AGAIN);
    }

    @Test
    void a_second_no_is_the_last_word_whatever_its_reason() {
        var id = world.open(Priority.P2);
        decline(id, "BUSY");
        world.later(TEN_MINUTES);
        decline(id, "BUSY");
        assertThat(obstacles(id)).containsExactly("DECLINED_BEFORE");
        world.later(TEN_MINUTES);
        assertThat(world.get(id).state()).isEqualTo(WorkOrderState.OPEN);
        assertThat(world.calls()).hasSize(1);
    }

    @Test
    void a_reason_that_stays_still_counts_when_the_desk_searches_anew() {
        var id = world.open(Priority.P2);
        decline(id, "SKILL");
        restart(id);
        assertThat(obstacles(id)).containsExactly("DECLINED_BEFORE");
        var other = world.open(Priority.P2);
        assertThat(world.offer(other).accountId()).isEqualTo(liu.account());
    }

    @Test
    void a_reason_that_passes_is_forgotten_when_the_desk_searches_anew() {
        var id = world.open(Priority.P2);
        decline(id, "FAR");
        restart(id);
        assertThat(world.offer(id).accountId()).isEqualTo(liu.account());
    }

    @Test
    void the_next_best_goes_before_the_one_who_may_be_asked_again() {
        var zhou = world.technician("周德明");
        var id = world.open(Priority.P2);
        decline(id, "BUSY");
        assertThat(world.offer(id).accountId()).isEqualTo(zhou.account());
        assertThat(world.calls()).isEmpty();
    }

    @Test
    void a_no_says_its_reason_and_from_when_the_person_may_be_asked_again() throws Exception {
        var id = world.open(Priority.P1);
        refuse(id, "{\"code\":\"BUSY\"}").andExpect(status().isNoContent());
        mvc.perform(get("/api/work-orders/" + id.value()).with(world.company.as(Role.DISPATCHER)))
                .andExpect(
                        jsonPath("$.offers[0].staff").value(liu.staff().value().toString()))
                .andExpect(jsonPath("$.offers[0].reason").value("手上的活走不开"))
                .andExpect(jsonPath("$.offers[0].againAt")
                        .value(StandingClock.MONDAY_MORNING
                                .plusSeconds(TEN_MINUTES)
                                .toString()))
                .andExpect(jsonPath("$.decisions[1].answerBy")
                        .value(StandingClock.MONDAY_MORNING.plusSeconds(60).toString()));
    }

    @Test
    void a_no_without_a_reason_or_with_an_unknown_one_is_refused() throws Exception {
        var id = world.open(Priority.P2);
        refuse(id, "{\"code\":\"LAZY\"}").andExpect(status().isUnprocessableContent());
        refuse(id, "{\"reason\":\" \"}").andExpect(status().isUnprocessableContent());
        refuse(id, "{\"reason\":\"家里有事\"}").andExpect(status().isNoContent());
        assertThat(obstacles(id)).containsExactly("DECLINED_BEFORE");
    }

    @Test
    void the_company_says_which_reasons_pass_and_which_are_no_longer_chosen() throws Exception {
        reason("BUSY", "{\"zh\":\"正在抢修\",\"en\":\"In the middle of a repair\",\"active\":false}", 0)
                .andExpect(status().isNoContent());
        reason("BUSY", "{\"zh\":\"正在抢修\",\"en\":\"In the middle of a repair\",\"active\":true}", 0)
                .andExpect(status().isPreconditionFailed());
        mvc.perform(get("/api/decline-reasons").with(world.company.as(liu.account())))
                .andExpect(jsonPath("$[0].code").value("BUSY"))
                .andExpect(jsonPath("$[0].zh").value("正在抢修"))
                .andExpect(jsonPath("$[0].active").value(false))
                .andExpect(jsonPath("$[0].againMinutes").doesNotExist());
        var id = world.open(Priority.P2);
        decline(id, "BUSY");
        assertThat(obstacles(id)).containsExactly("DECLINED_BEFORE");
    }

    @Test
    void a_project_sets_how_long_each_priority_rings() throws Exception {
        times("{\"p1\":40,\"p2\":60,\"p3\":120,\"p4\":600,\"p5\":600}").andExpect(status().isOk());
        var id = world.open(Priority.P1);
        world.later(39);
        assertThat(world.get(id).state()).isEqualTo(WorkOrderState.OFFERED);
        world.later(1);
        assertThat(world.get(id).state()).isEqualTo(WorkOrderState.OPEN);
    }

    @Test
    void what_is_more_urgent_never_rings_longer() throws Exception {
        times("{\"p1\":90,\"p2\":60,\"p3\":120,\"p4\":600,\"p5\":600}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].code").value("answer-times-falling"));
        mvc.perform(get(policy()).with(world.company.as(Role.COMPANY_ADMIN)))
                .andExpect(jsonPath("$.answerSeconds.P1").value(60))
                .andExpect(jsonPath("$.answerSeconds.P4").value(1800));
    }

    private void decline(WorkOrderId id, String code) {
        world.run(() -> answers.decline(liu.actor(), id, code, null, null));
    }

    private void restart(WorkOrderId id) {
        world.run(() -> desk.restart(world.desk(Role.DISPATCHER), id, "再找一遍", new IfMatch(null)));
    }

    private List<String> obstacles(WorkOrderId id) {
        return last(id).candidates().getFirst().obstacles();
    }

    private DecisionView last(WorkOrderId id) {
        return world.company.inTransaction(
                () -> context.getBean(Decisions.class).of(id).getFirst());
    }

    private ResultActions refuse(WorkOrderId id, String body) throws Exception {
        return mvc.perform(post("/api/work-orders/" + id.value() + "/refusal-of-offer")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(world.company.as(liu.account())));
    }

    private ResultActions reason(String code, String body, int version) throws Exception {
        return mvc.perform(put("/api/decline-reasons/" + code)
                .contentType(MediaType.APPLICATION_JSON)
                .header("If-Match", "\"" + version + "\"")
                .content(body)
                .with(world.company.as(Role.COMPANY_ADMIN)));
    }

    private ResultActions times(String seconds) throws Exception {
        var weights = "{\"travel\":100,\"load\":100,\"lateness\":200,\"strangeness\":100,\"share\":100,\"team\":100}";
        return mvc.perform(put(policy())
                .contentType(MediaType.APPLICATION_JSON)
                .header("If-Match", "\"0\"")
                .content("{\"weights\":" + weights + ",\"notAloneAtNight\":false,\"answerSeconds\":" + seconds + "}")
                .with(world.company.as(Role.COMPANY_ADMIN)));
    }

    private String policy() {
        return "/api/projects/" + world.project.value() + "/dispatch-policy";
    }
}
