package io.anju.workorders;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.deadlines.PauseReason;
import io.anju.deadlines.Priority;
import io.anju.deadlines.WhoseTime;
import io.anju.http.IfMatch;
import io.anju.identity.Role;
import io.anju.workorders.desk.DeskWork;
import io.anju.workorders.dispatch.FreeHand;
import io.anju.workorders.field.FieldAnswers;
import io.anju.workorders.offer.DecisionView;
import io.anju.workorders.offer.Decisions;
import io.anju.workorders.offer.Decisions.SearchOutcome;
import io.anju.workorders.offer.OfferStore;
import io.anju.workorders.offer.SearchTrigger;
import io.anju.workorders.proof.FieldWork;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** Work that lies until somebody has free hands. */
@AnjuTest
@Import(StandingClock.Time.class)
class HeldWorkTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    FieldAnswers answers;

    @Autowired
    FieldWork work;

    @Autowired
    Decisions decisions;

    private WorkWorld world;
    private WorkWorld.Worker liu;
    private WorkSteps steps;

    @BeforeEach
    void one_technician() {
        world = new WorkWorld(context);
        liu = world.technician("刘勇");
        steps = new WorkSteps(world, liu);
    }

    @Test
    void work_lies_while_everybody_is_busy_and_rings_as_soon_as_somebody_has_finished() {
        var before = steps.onSite(Priority.P3);
        var lying = world.open(Priority.P3);
        assertThat(world.get(lying).state()).isEqualTo(WorkOrderState.OPEN);
        assertThat(world.job(lying).times().heldUntil()).isEqualTo(StandingClock.MONDAY_MORNING.plus(FreeHand.LONGEST));
        world.later(30);
        assertThat(world.get(lying).state()).isEqualTo(WorkOrderState.OPEN);
        steps.photograph(before);
        steps.finish(before);
        world.later(1);
        assertThat(world.offer(lying).accountId()).isEqualTo(liu.account());
        assertThat(world.job(lying).times().heldUntil()).isNull();
    }

    @Test
    void the_decision_to_wait_is_kept_once_and_the_one_that_ends_it_says_so() {
        var before = steps.onSite(Priority.P3);
        var lying = world.open(Priority.P3);
        world.later(61);
        world.later(61);
        assertThat(outcomes(lying)).containsExactly(SearchOutcome.HELD);
        pause(before);
        world.later(1);
        assertThat(outcomes(lying)).containsExactly(SearchOutcome.OFFERED, SearchOutcome.HELD);
        assertThat(decided(lying).getFirst().trigger()).isEqualTo(SearchTrigger.FREE_HAND);
    }

    @Test
    void it_is_given_to_somebody_busy_once_it_has_lain_long_enough() {
        steps.onSite(Priority.P3);
        var lying = world.open(Priority.P3);
        world.later((int) FreeHand.LONGEST.toSeconds() - 1);
        assertThat(world.get(lying).state()).isEqualTo(WorkOrderState.OPEN);
        world.later(1);
        assertThat(world.offer(lying).accountId()).isEqualTo(liu.account());
    }

    @Test
    void whoever_has_free_hands_gets_the_most_urgent_first_and_the_others_lie_on() {
        var before = steps.onSite(Priority.P3);
        var light = world.open(Priority.P4);
        var older = world.open(Priority.P3);
        var urgent = world.open(Priority.P2);
        pause(before);
        world.later(1);
        assertThat(world.offer(urgent).accountId()).isEqualTo(liu.account());
        assertThat(List.of(light, older))
                .allSatisfy(each -> assertThat(world.get(each).state()).isEqualTo(WorkOrderState.OPEN));
    }

    @Test
    void a_telephone_that_rings_is_no_free_hand() {
        var ringing = world.open(Priority.P3);
        var lying = world.open(Priority.P3);
        assertThat(world.offer(ringing).accountId()).isEqualTo(liu.account());
        assertThat(world.get(lying).state()).isEqualTo(WorkOrderState.OPEN);
        world.run(() -> answers.decline(liu.actor(), ringing, "HANDS_FULL", null));
        world.later(1);
        assertThat(world.offer(lying).accountId()).isEqualTo(liu.account());
    }

    @Test
    void somebody_who_comes_on_duty_gets_it_within_a_minute() {
        steps.onSite(Priority.P3);
        var lying = world.open(Priority.P3);
        var zhou = world.technician("周德明");
        world.later(60);
        assertThat(world.offer(lying).accountId()).isEqualTo(zhou.account());
    }

    @Test
    void looking_at_it_again_is_no_change_to_whoever_works_on_it_at_the_desk() {
        steps.onSite(Priority.P3);
        var lying = world.open(Priority.P3);
        var seen = world.get(lying).version();
        world.later(61);
        world.later(61);
        world.run(() -> context.getBean(DeskWork.class)
                .assign(world.desk(Role.DISPATCHER), lying, liu.staff(), "先去看一眼", new IfMatch(seen)));
        assertThat(world.get(lying).state()).isEqualTo(WorkOrderState.ACCEPTED);
        assertThat(world.job(lying).times().heldUntil()).isNull();
    }

    @Test
    void what_lies_rings_at_once_when_it_becomes_a_danger() {
        steps.onSite(Priority.P4);
        var lying = world.open(Priority.P3);
        world.run(() -> context.getBean(WorkOrders.class)
                .reprioritise(world.company.system(), lying, Priority.P1, "水漫到配电间", StandingClock.MONDAY_MORNING));
        assertThat(world.offer(lying).accountId()).isEqualTo(liu.account());
    }

    @Test
    void what_lies_and_is_called_off_rings_nowhere() {
        steps.onSite(Priority.P3);
        var lying = world.open(Priority.P3);
        world.cancel(lying);
        world.later((int) FreeHand.LONGEST.toSeconds());
        assertThat(world.company.inTransaction(
                        () -> context.getBean(OfferStore.class).of(lying)))
                .isEmpty();
    }

    private void pause(WorkOrderId id) {
        world.run(() -> work.pause(liu.actor(), id, PauseReason.PARTS, WhoseTime.SUPPLIER, null, null));
    }

    private List<SearchOutcome> outcomes(WorkOrderId id) {
        return decided(id).stream().map(DecisionView::outcome).toList();
    }

    private List<DecisionView> decided(WorkOrderId id) {
        return world.company.inTransaction(() -> decisions.of(id));
    }
}
