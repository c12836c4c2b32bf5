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
import io.anju.identity.Role;
import io.anju.workorders.dispatch.Wish;
import io.anju.workorders.field.FieldAnswers;
import io.anju.workorders.offer.CandidateView;
import io.anju.workorders.offer.DecisionView;
import io.anju.workorders.offer.Decisions;
import io.anju.workorders.offer.OfferStore;
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
class DispatchPolicyTests {

    private static final String FAIR =
            "{\"travel\":50,\"load\":150,\"lateness\":200,\"strangeness\":50,\"share\":400,\"team\":50}";
    private static final String LOAD_ONLY =
            "{\"travel\":0,\"load\":100,\"lateness\":0,\"strangeness\":0,\"share\":0,\"team\":0}";
    private static final String TEAM_ONLY =
            "{\"travel\":0,\"load\":0,\"lateness\":0,\"strangeness\":0,\"share\":0,\"team\":100}";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    FieldAnswers answers;

    @Autowired
    Decisions decisions;

    private WorkWorld world;

    @BeforeEach
    void a_tower() {
        world = new WorkWorld(context);
    }

    @Test
    void a_project_begins_balanced_and_chooses_another_preset() throws Exception {
        mvc.perform(get(path()).with(world.company.as(Role.COMPANY_ADMIN)))
                .andExpect(jsonPath("$.preset").value("BALANCED"))
                .andExpect(jsonPath("$.version").value(0))
                .andExpect(jsonPath("$.presets.length()").value(4));
        change(FAIR, 0)
                .andExpect(jsonPath("$.preset").value("FAIR"))
                .andExpect(jsonPath("$.version").value(1));
        change(FAIR, 0).andExpect(status().isPreconditionFailed());
        change(LOAD_ONLY, 1).andExpect(jsonPath("$.preset").doesNotExist());
    }

    @Test
    void a_weight_out_of_bounds_is_refused_by_its_name() throws Exception {
        change(FAIR.replace("400", "1001"), 0)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("weights.share"));
    }

    @Test
    void what_is_decided_keeps_every_cost_and_the_weights_of_that_day() {
        var liu = world.technician("刘勇");
        var kept = last(world.open(Priority.P3));
        assertThat(kept.chosen()).isEqualTo(liu.staff());
        assertThat(kept.weights()).containsEntry(Wish.LATENESS, 200);
        assertThat(kept.candidates().getFirst().costs()).containsKey(Wish.TRAVEL);
    }

    @Test
    void whoever_took_on_more_of_the_week_than_the_others_is_asked_later() {
        var liu = world.technician("刘勇");
        var zhou = world.technician("周德明");
        var first = world.open(Priority.P3);
        var asked = world.offer(first).accountId().equals(liu.account()) ? liu : zhou;
        world.company.inTransaction(() -> {
            answers.accept(asked.actor(), first, null);
            return true;
        });
        var second = last(world.open(Priority.P3));
        var loaded = second.candidates().getLast();
        assertThat(loaded.staff()).isEqualTo(asked.staff());
        assertThat(loaded.costs()).containsEntry(Wish.SHARE, 3).containsEntry(Wish.LOAD, 15);
    }

    @Test
    void a_trial_says_who_would_have_been_asked_under_other_weights() throws Exception {
        var own = world.worker("老", Role.TECHNICIAN, null, true);
        var team = world.team("水电班", own.staff());
        var member = world.worker("班内", Role.TECHNICIAN, team, true);
        world.open(Priority.P3, team, true);
        world.company.inTransaction(() -> {
            answers.accept(member.actor(), orderOf(member), null);
            return true;
        });
        world.open(Priority.P3, team, true);
        trial(TEAM_ONLY)
                .andExpect(jsonPath("$.length()").value(2))
                .andExpect(jsonPath("$[0].chosen").value("老"))
                .andExpect(jsonPath("$[0].would").value("班内"))
                .andExpect(jsonPath("$[0].wouldMinutes").value(21))
                .andExpect(jsonPath("$[0].changed").value(true))
                .andExpect(jsonPath("$[1].changed").value(false));
    }

    @Test
    void whoever_is_asked_sees_why_and_nobody_elses_name() throws Exception {
        var liu = world.technician("刘勇");
        world.worker("孙浩", Role.TECHNICIAN, null, false);
        world.open(Priority.P3);
        var answer = mvc.perform(get("/api/field/today").with(world.company.as(liu.account())))
                .andExpect(jsonPath("$.offers[0].why.rung").value("BEST"))
                .andExpect(jsonPath("$.offers[0].why.compared").value(2))
                .andExpect(jsonPath("$.offers[0].why.fit").value(1))
                .andExpect(jsonPath("$.offers[0].why.rank").value(1))
                .andExpect(jsonPath("$.offers[0].why.costs.TRAVEL").value(6))
                .andReturn();
        assertThat(answer.getResponse().getContentAsString()).doesNotContain("孙浩");
    }

    @Test
    void a_decision_takes_less_than_two_hundred_bytes_a_person() {
        for (var number = 0; number < 40; number++) {
            world.worker("员工" + number, Role.TECHNICIAN, null, number % 2 == 0);
        }
        var kept = last(world.open(Priority.P3));
        assertThat(kept.candidates())
                .hasSize(40)
                .extracting(CandidateView::costs)
                .filteredOn(each -> each != null)
                .hasSize(20);
        var bytes = world.company.inTransaction(() -> context.getBean(JdbcClient.class)
                .sql("select octet_length(candidates::text) from workorders.decision where id = ?")
                .param(kept.id())
                .query(Integer.class)
                .single());
        assertThat(bytes / 40).isLessThan(200);
    }

    private WorkOrderId orderOf(WorkWorld.Worker worker) {
        return world.company.inTransaction(() -> context.getBean(OfferStore.class)
                .openAt(worker.account())
                .getFirst()
                .workOrderId());
    }

    private DecisionView last(WorkOrderId id) {
        return world.company.inTransaction(() -> decisions.of(id).getFirst());
    }

    private String path() {
        return "/api/projects/" + world.project.value() + "/dispatch-policy";
    }

    private ResultActions change(String weights, int version) throws Exception {
        return mvc.perform(put(path())
                .contentType(MediaType.APPLICATION_JSON)
                .header("If-Match", "\"" + version + "\"")
                .content("{\"weights\":" + weights + ",\"notAloneAtNight\":true}")
                .with(world.company.as(Role.COMPANY_ADMIN)));
    }

    private ResultActions trial(String weights) throws Exception {
        return mvc.perform(post(path() + "/trial")
                .contentType(MediaType.APPLICATION_JSON)
                .content(weights)
                .with(world.company.as(Role.COMPANY_ADMIN)));
    }
}
