package io.anju.workorders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
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
import io.anju.workorders.proof.FieldWork;
import io.anju.workorders.reading.WorkOrderHistory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** What happens to a job whose person is called away to a danger. */
@AnjuTest
@Import(StandingClock.Time.class)
class InterruptionTests {

    private static final String WEIGHTS =
            "{\"travel\":100,\"load\":100,\"lateness\":200,\"strangeness\":100,\"share\":100,\"team\":100}";

    @Autowired
    ApplicationContext context;

    @Autowired
    FieldAnswers answers;

    @Autowired
    FieldWork work;

    @Autowired
    DeskWork desk;

    @Autowired
    MockMvc mvc;

    private WorkWorld world;
    private WorkWorld.Worker liu;

    @BeforeEach
    void one_technician() {
        world = new WorkWorld(context);
        liu = world.technician("刘勇");
    }

    @Test
    void a_way_to_something_that_can_wait_is_broken_off_and_offered_to_somebody_else() {
        var ordinary = underWayTo(Priority.P3);
        var danger = world.open(Priority.P1);
        var zhou = world.technician("周德明");
        accept(danger);
        assertThat(world.get(ordinary).state()).isEqualTo(WorkOrderState.OFFERED);
        assertThat(world.offer(ordinary).accountId()).isEqualTo(zhou.account());
    }

    @Test
    void an_emergency_is_not_broken_off() {
        var emergency = underWayTo(Priority.P2);
        accept(world.open(Priority.P1));
        assertThat(world.get(emergency).state()).isEqualTo(WorkOrderState.ON_THE_WAY);
    }

    @Test
    void an_emergency_breaks_off_a_way_too() {
        var ordinary = underWayTo(Priority.P3);
        accept(world.open(Priority.P2));
        assertThat(world.get(ordinary).state()).isEqualTo(WorkOrderState.OPEN);
    }

    @Test
    void an_emergency_breaks_off_no_work_on_site() {
        var ordinary = onSiteAt(Priority.P4);
        var emergency = world.open(Priority.P2);
        world.later(2 * 60 * 60);
        accept(emergency);
        assertThat(world.get(ordinary).state()).isEqualTo(WorkOrderState.ON_SITE);
    }

    @Test
    void a_project_may_say_that_only_danger_to_life_breaks_off_a_way() throws Exception {
        mvc.perform(put("/api/projects/" + world.project.value() + "/dispatch-policy")
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("If-Match", "\"0\"")
                        .content("{\"weights\":" + WEIGHTS
                                + ",\"notAloneAtNight\":false,\"freeHand\":{\"waitPercent\":0,\"turnsWays\":false}}")
                        .with(world.company.as(Role.COMPANY_ADMIN)))
                .andExpect(jsonPath("$.freeHand.turnsWays").value(false));
        var ordinary = underWayTo(Priority.P3);
        accept(world.open(Priority.P2));
        assertThat(world.get(ordinary).state()).isEqualTo(WorkOrderState.ON_THE_WAY);
        accept(world.open(Priority.P1));
        assertThat(world.get(ordinary).state()).isNotEqualTo(WorkOrderState.ON_THE_WAY);
    }

    @Test
    void work_on_site_goes_on_until_its_person_says_otherwise() {
        var ordinary = underWayTo(Priority.P3);
        world.company.inTransaction(() -> {
            work.arrive(liu.actor(), ordinary, null, null, null);
            return true;
        });
        accept(world.open(Priority.P1));
        assertThat(world.get(ordinary).state()).isEqualTo(WorkOrderState.ON_SITE);
    }

    @Test
    void work_on_site_that_can_wait_is_broken_off_and_goes_to_somebody_else() {
        var ordinary = onSiteAt(Priority.P4);
        var danger = world.open(Priority.P1);
        var zhou = world.technician("周德明");
        accept(danger);
        assertThat(world.get(ordinary).state()).isEqualTo(WorkOrderState.OFFERED);
        assertThat(world.offer(ordinary).accountId()).isEqualTo(zhou.account());
        assertThat(world.company.inTransaction(
                        () -> context.getBean(WorkOrderHistory.class).steps(ordinary)))
                .extracting(WorkOrderHistory.WorkStepView::reason)
                .contains("CALLED_OFF_SITE");
    }

    @Test
    void a_project_says_from_which_priority_on_work_on_site_is_broken_off() throws Exception {
        policy("NEVER", 0);
        var kept = onSiteAt(Priority.P4);
        accept(world.open(Priority.P1));
        assertThat(world.get(kept).state()).isEqualTo(WorkOrderState.ON_SITE);
        policy("P3", 1);
        accept(world.open(Priority.P1));
        assertThat(world.get(kept).state()).isNotEqualTo(WorkOrderState.ON_SITE);
    }

    @Test
    void regulated_work_and_work_that_nobody_leaves_half_done_is_not_broken_off() throws Exception {
        rule("\"stay\":true");
        var half = onSiteAt(Priority.P4);
        accept(world.open(Priority.P1));
        assertThat(world.get(half).state()).isEqualTo(WorkOrderState.ON_SITE);
    }

    @Test
    void an_order_is_let_go_once_only() {
        var ordinary = onSiteAt(Priority.P4);
        var first = world.open(Priority.P1);
        accept(first);
        world.run(() -> work.setOut(liu.actor(), first, null));
        var zhou = world.technician("周德明");
        world.run(() -> desk.assign(world.desk(Role.DISPATCHER), ordinary, zhou.staff(), "接着做", new IfMatch(null)));
        world.company.inTransaction(() -> {
            work.arrive(zhou.actor(), ordinary, null, null, null);
            return true;
        });
        var danger = world.open(Priority.P1);
        assertThat(world.offer(danger).accountId()).isEqualTo(zhou.account());
        world.run(() -> answers.accept(zhou.actor(), danger, null));
        assertThat(world.get(ordinary).state()).isEqualTo(WorkOrderState.ON_SITE);
    }

    @Test
    void whoever_is_asked_sees_what_a_yes_breaks_off() throws Exception {
        var ordinary = onSiteAt(Priority.P4);
        world.open(Priority.P1);
        mvc.perform(get("/api/field/today").with(world.company.as(liu.account())))
                .andExpect(jsonPath("$.offers[0].letsGo").value(ordinary.value().toString()));
    }

    @Test
    void nobody_is_called_off_a_site_twice_within_a_shift() {
        calledAwayFrom(onSiteAt(Priority.P4));
        var second = onSiteAt(Priority.P4);
        accept(world.open(Priority.P1));
        assertThat(world.get(second).state()).isEqualTo(WorkOrderState.ON_SITE);
    }

    @Test
    void somebody_under_way_is_called_away_as_often_as_it_has_to_be() {
        calledAwayFrom(underWayTo(Priority.P3));
        var second = underWayTo(Priority.P3);
        accept(world.open(Priority.P1));
        assertThat(world.get(second).state()).isNotEqualTo(WorkOrderState.ON_THE_WAY);
    }

    /** The technician is called to a danger, which is over before anybody gets there. */
    private void calledAwayFrom(WorkOrderId before) {
        var danger = world.open(Priority.P1);
        accept(danger);
        assertThat(world.get(before).assignee()).isNull();
        world.cancel(danger);
        world.cancel(before);
    }

    private WorkOrderId onSiteAt(Priority priority) {
        var id = underWayTo(priority);
        world.company.inTransaction(() -> {
            work.arrive(liu.actor(), id, null, null, null);
            return true;
        });
        return id;
    }

    private void policy(String interruptFrom, int version) throws Exception {
        mvc.perform(put("/api/projects/" + world.project.value() + "/dispatch-policy")
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("If-Match", "\"" + version + "\"")
                        .content("{\"weights\":" + WEIGHTS + ",\"notAloneAtNight\":false,\"interruptFrom\":\""
                                + interruptFrom + "\"}")
                        .with(world.company.as(Role.COMPANY_ADMIN)))
                .andExpect(jsonPath("$.interruptFrom").value(interruptFrom));
    }

    private void rule(String what) throws Exception {
        mvc.perform(put("/api/work-rules/PIPE_LEAK")
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("If-Match", "\"0\"")
                        .content("{\"level\":\"APPRENTICE\",\"mode\":\"USUAL\"," + what + "}")
                        .with(world.company.as(Role.COMPANY_ADMIN)))
                .andExpect(status().isNoContent());
    }

    private WorkOrderId underWayTo(Priority priority) {
        var id = world.open(priority);
        accept(id);
        world.company.inTransaction(() -> {
            work.setOut(liu.actor(), id, null);
            return true;
        });
        return id;
    }

    private void accept(WorkOrderId id) {
        assertThat(world.offer(id).accountId()).isEqualTo(liu.account());
        world.company.inTransaction(() -> {
            answers.accept(liu.actor(), id, null);
            return true;
        });
    }
}
