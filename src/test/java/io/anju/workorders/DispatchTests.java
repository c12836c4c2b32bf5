package io.anju.workorders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.deadlines.Priority;
import io.anju.http.IfMatch;
import io.anju.identity.Accounts;
import io.anju.identity.Role;
import io.anju.kernel.Refused;
import io.anju.notices.Channel;
import io.anju.notices.Notices;
import io.anju.workforce.Staff;
import io.anju.workorders.desk.DeskWork;
import io.anju.workorders.field.FieldAnswers;
import io.anju.workorders.offer.CallTasks;
import io.anju.workorders.offer.CandidateView;
import io.anju.workorders.offer.DispatchJob;
import io.anju.workorders.offer.Offer;
import io.anju.workorders.offer.SearchTrigger;
import io.anju.workorders.reading.WorkOrderHistory;
import io.anju.workorders.reading.WorkOrderReading;
import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

@AnjuTest
@Import(StandingClock.Time.class)
class DispatchTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    StandingClock clock;

    @Autowired
    DispatchJob job;

    @Autowired
    FieldAnswers answers;

    @Autowired
    DeskWork desk;

    private WorkWorld world;

    @BeforeEach
    void a_tower_at_ten_in_the_morning() {
        world = new WorkWorld(context);
    }

    @Test
    void an_urgent_order_rings_at_one_person_and_everybody_compared_is_stored() {
        var on = world.technician("刘勇");
        var off = world.worker("孙浩", Role.TECHNICIAN, null, false);
        var id = world.open(Priority.P2);
        assertThat(world.get(id).state()).isEqualTo(WorkOrderState.OFFERED);
        var offer = world.offer(id);
        assertThat(offer.accountId()).isEqualTo(on.account());
        assertThat(offer.expiresAt()).isEqualTo(StandingClock.MONDAY_MORNING.plusSeconds(90));
        var decision = history(id).decisions().getFirst();
        assertThat(decision.chosen()).isEqualTo(on.staff());
        assertThat(decision.candidates()).extracting(CandidateView::staff).containsExactly(on.staff(), off.staff());
        assertThat(decision.candidates().getLast().obstacles()).containsExactly("OFF_DUTY");
    }

    @Test
    void the_offer_goes_to_the_next_best_then_to_the_lead_then_to_the_desk() {
        var lead = world.worker("班长", Role.TEAM_LEAD, null, false);
        var team = world.team("工程班", lead.staff());
        var first = world.technician("刘勇");
        var second = world.technician("周德明");
        var id = world.open(Priority.P1, team, true);
        var asked = world.offer(id).accountId();
        assertThat(asked).isIn(first.account(), second.account());
        world.later(60);
        assertThat(world.offer(id).accountId()).isNotEqualTo(asked).isIn(first.account(), second.account());
        world.later(60);
        assertThat(world.offer(id).accountId()).isEqualTo(lead.account());
        assertThat(world.offer(id).rung()).isEqualTo(Offer.OfferRung.TEAM_LEAD);
        assertThat(world.calls()).isEmpty();
        world.later(60);
        assertThat(world.get(id).state()).isEqualTo(WorkOrderState.OPEN);
        assertThat(world.calls()).extracting(CallTasks.CallTask::workOrder).containsExactly(id);
        assertThat(history(id).steps())
                .extracting(WorkOrderHistory.WorkStepView::verb)
                .containsExactly("opened", "offered-to", "expire", "offered-to", "expire", "offered-to", "expire");
    }

    @Test
    void an_offer_lapses_at_its_own_time_even_if_the_job_comes_late() {
        world.technician("刘勇");
        var id = world.open(Priority.P1);
        world.later(200);
        assertThat(history(id).steps().getLast().at()).isEqualTo(StandingClock.MONDAY_MORNING.plusSeconds(60));
    }

    @Test
    void whoever_declines_is_not_asked_again_in_the_same_search() {
        var only = world.technician("刘勇");
        var id = world.open(Priority.P2);
        world.run(() -> answers.decline(only.actor(), id, "HANDS_FULL", null));
        assertThat(world.get(id).state()).isEqualTo(WorkOrderState.OPEN);
        assertThat(world.calls()).hasSize(1);
        assertThat(history(id).decisions().getFirst().candidates().getFirst().obstacles())
                .containsExactly("DECLINED_BEFORE");
    }

    @Test
    void an_offer_nobody_looked_at_goes_out_by_sms_at_half_its_time() {
        var only = world.technician("刘勇");
        var seen = world.open(Priority.P2);
        world.run(() -> answers.saw(only.actor(), world.offer(seen).id()));
        world.technician("周德明");
        var unseen = world.open(Priority.P3);
        world.later(46);
        assertThat(sms(seen)).isZero();
        world.later(105);
        assertThat(sms(unseen)).isEqualTo(1);
        world.later(5);
        assertThat(sms(unseen)).isEqualTo(1);
    }

    @Test
    void a_late_answer_is_told_that_the_offer_is_gone() {
        var first = world.technician("刘勇");
        var second = world.technician("周德明");
        var id = world.open(Priority.P1);
        var slow = world.offer(id).accountId().equals(first.account()) ? first : second;
        world.later(60);
        assertThatThrownBy(() -> world.run(() -> answers.accept(slow.actor(), id, null)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("offer-gone"));
    }

    @Test
    void an_order_that_can_wait_is_offered_when_the_desk_opens() {
        world.technician("刘勇");
        clock.set(Instant.parse("2026-11-23T14:00:00Z"));
        var id = world.open(Priority.P3);
        assertThat(world.get(id).state()).isEqualTo(WorkOrderState.OPEN);
        job.tick();
        assertThat(world.get(id).state()).isEqualTo(WorkOrderState.OPEN);
        clock.set(Instant.parse("2026-11-24T01:00:00Z"));
        job.tick();
        assertThat(world.get(id).state()).isEqualTo(WorkOrderState.OFFERED);
    }

    @Test
    void planned_work_waits_in_the_pool_and_is_taken_by_somebody_fit() {
        var worker = world.technician("刘勇");
        var id = world.open(Priority.P5);
        assertThat(world.job(id).pooled()).isTrue();
        world.run(() -> answers.take(worker.actor(), id, null));
        assertThat(world.get(id).assignee()).isEqualTo(worker.account());
        assertThatThrownBy(() -> world.run(() -> answers.take(worker.actor(), id, null)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("not-in-pool"));
    }

    @Test
    void the_desk_assigns_against_all_reasons_and_the_open_offer_ends() {
        world.technician("刘勇");
        var off = world.worker("孙浩", Role.TECHNICIAN, null, false);
        var id = world.open(Priority.P2);
        var version = world.get(id).version();
        assertThatThrownBy(() -> world.run(() ->
                        desk.assign(world.desk(Role.DISPATCHER), id, off.staff(), null, new IfMatch(version - 1))))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("stale"));
        world.run(() -> desk.assign(world.desk(Role.DISPATCHER), id, off.staff(), "就近", new IfMatch(version)));
        assertThat(world.get(id).assignee()).isEqualTo(off.account());
        assertThat(history(id).steps().getLast().reason()).isEqualTo("就近");
        assertThat(history(id).offers().getLast().answer()).isEqualTo(Offer.OfferEnd.WITHDRAWN);
        assertThat(history(id).decisions().getFirst().trigger()).isEqualTo(SearchTrigger.ASSIGNED);
    }

    @Test
    void the_jobs_of_somebody_who_leaves_go_back_to_the_chain() {
        var gone = world.technician("刘勇");
        var id = world.open(Priority.P2);
        world.run(() -> answers.accept(gone.actor(), id, null));
        var other = world.technician("周德明");
        world.run(() -> world.bean(Staff.class).leave(world.company.system(), gone.staff(), "辞职"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(world.get(id).state()).isEqualTo(WorkOrderState.OFFERED));
        assertThat(world.offer(id).accountId()).isEqualTo(other.account());
    }

    @Test
    void the_jobs_of_a_disabled_account_go_back_to_the_chain() {
        var gone = world.technician("刘勇");
        var id = world.open(Priority.P2);
        var other = world.technician("周德明");
        world.run(() -> world.bean(Accounts.class).disable(world.company.system(), gone.account()));
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(world.offer(id).accountId()).isEqualTo(other.account()));
    }

    @Test
    void the_desk_assigns_nobody_who_may_not_do_work_here() {
        var guard = world.worker("丁卫东", Role.GUARD, null, true);
        var id = world.open(Priority.P2);
        var version = new IfMatch(world.get(id).version());
        assertThatThrownBy(() ->
                        world.run(() -> desk.assign(world.desk(Role.DISPATCHER), id, guard.staff(), "就近", version)))
                .hasMessageContaining("staff-missing");
    }

    private WorkOrderReading.WorkOrderDetail history(WorkOrderId id) {
        return world.company.in(() -> world.bean(WorkOrderReading.class).detail(world.desk(Role.DISPATCHER), id));
    }

    private long sms(WorkOrderId id) {
        return world.company.in(() -> world.bean(Notices.class).deliveries(id.subject())).stream()
                .filter(delivery -> delivery.channel() == Channel.SMS)
                .count();
    }
}
