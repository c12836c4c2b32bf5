package io.anju.workorders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.deadlines.Hand;
import io.anju.deadlines.Party;
import io.anju.deadlines.Priority;
import io.anju.http.IfMatch;
import io.anju.identity.Role;
import io.anju.kernel.Refused;
import io.anju.workorders.WorkWorld.Worker;
import io.anju.workorders.desk.DeskWork;
import io.anju.workorders.field.FieldAnswers;
import io.anju.workorders.proof.FieldWork;
import io.anju.workorders.proof.Lines;
import io.anju.workorders.proof.Photos;
import io.anju.workorders.reading.WorkOrderReading;
import io.anju.workorders.signoff.CustomerAnswers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

@AnjuTest
@Import(StandingClock.Time.class)
class SignOffTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    StandingClock clock;

    @Autowired
    FieldAnswers answers;

    @Autowired
    FieldWork work;

    @Autowired
    WorkOrders orders;

    @Autowired
    CustomerAnswers customer;

    @Autowired
    DeskWork desk;

    private WorkWorld world;
    private Worker worker;
    private WorkSteps steps;

    @BeforeEach
    void a_tower_with_one_technician() {
        world = new WorkWorld(context);
        worker = world.technician("刘勇");
        steps = new WorkSteps(world, worker);
    }

    @Test
    void what_was_made_safe_for_now_stays_work_to_be_done_and_is_said_once() {
        var id = steps.onSite(Priority.P1);
        world.run(() -> world.bean(FieldWork.class).makeSafe(worker.actor(), id, "已关阀止水", null));
        var order = world.company.in(() -> world.bean(WorkOrders.class).get(id));
        assertThat(order.state()).isEqualTo(WorkOrderState.ON_SITE);
        assertThatThrownBy(
                        () -> world.run(() -> world.bean(FieldWork.class).makeSafe(worker.actor(), id, "再说一次", null)))
                .isInstanceOf(Refused.class);
        assertThat(world.company.in(() -> world.bean(WorkOrders.class).hands(order.origin())))
                .extracting(Hand::party)
                .containsExactly(Party.DISPATCHER, Party.TECHNICIAN);
    }

    @Test
    void a_signature_closes_an_order_that_needs_no_acceptance() {
        var id = steps.finished(Priority.P3);
        world.run(() -> customer.signed(worker.actor(), id, "何美琳", steps.picture(), "好", null));
        assertThat(world.get(id).state()).isEqualTo(WorkOrderState.CLOSED);
        assertThat(steps.verbs(id)).endsWith("finish", "confirm", "close");
    }

    @Test
    void an_emergency_closes_only_after_somebody_else_accepted_the_result() {
        var lead = world.worker("班长", Role.TEAM_LEAD, null, false);
        var id = steps.finished(Priority.P2);
        world.run(() -> customer.signed(worker.actor(), id, "何美琳", steps.picture(), null, null));
        assertThat(world.get(id).state()).isEqualTo(WorkOrderState.CONFIRMED);
        world.run(() -> desk.acceptResult(lead.actor(), id, "试压合格"));
        assertThat(world.get(id).state()).isEqualTo(WorkOrderState.CLOSED);
    }

    @Test
    void nothing_is_added_to_what_the_customer_signed() {
        var id = steps.finished(Priority.P2);
        var lines = world.bean(Lines.class);
        var before = clock.instant();
        clock.pass(Duration.ofMinutes(5));
        world.run(() -> customer.signed(worker.actor(), id, "何美琳", steps.picture(), null, null));
        clock.pass(Duration.ofMinutes(5));
        var job = world.company.inTransaction(
                () -> world.bean(WorkOrderReading.class).job(worker.actor(), id));
        assertThat(job.can()).contains("refuse").doesNotContain("photo", "line", "check");
        WorkSteps.refused(
                "move-not-allowed",
                () -> world.company.in(() -> lines.add(worker.actor(), id, WorkSteps.hose("2"), null)));
        world.company.in(() -> lines.add(worker.actor(), id, WorkSteps.hose("2"), before));
        assertThat(world.job(id).lines()).hasSize(1);
    }

    @Test
    void nobody_accepts_the_result_of_their_own_work() {
        var lead = world.worker("班长", Role.TEAM_LEAD, null, false);
        var id = world.open(Priority.P2, null, false);
        world.run(() -> desk.assign(world.desk(Role.DISPATCHER), id, lead.staff(), null, new IfMatch(null)));
        world.run(() -> work.arrive(lead.actor(), id, null, null, null));
        world.run(() -> world.bean(Photos.class)
                .add(lead.actor(), id, Photos.PhotoRole.AFTER, List.of(steps.picture(lead)), null));
        world.run(() -> work.finish(lead.actor(), id, null, "换软接", null));
        WorkSteps.refused("own-work", () -> world.run(() -> desk.acceptResult(lead.actor(), id, null)));
        WorkSteps.refused("own-work", () -> world.run(() -> desk.refuseResult(lead.actor(), id, "不行")));
    }

    @Test
    void a_refusal_reopens_for_the_same_person_and_counts_as_rework() {
        world.technician("周德明");
        var id = steps.finished(Priority.P3);
        world.run(() -> orders.refuse(world.company.system(), id, "还在漏", clock.instant()));
        assertThat(world.get(id).state()).isEqualTo(WorkOrderState.REOPENED);
        assertThat(world.get(id).rework()).isEqualTo(1);
        world.run(() -> answers.accept(worker.actor(), id, null));
        assertThat(world.get(id).state()).isEqualTo(WorkOrderState.ACCEPTED);
        world.run(() -> work.arrive(worker.actor(), id, null, null, null));
        WorkSteps.refused("evidence-missing", () -> steps.finish(id));
    }

    @Test
    void a_refusal_after_closing_opens_it_again() {
        var id = steps.finished(Priority.P3);
        world.run(() -> customer.signed(worker.actor(), id, "何美琳", steps.picture(), null, null));
        world.run(() -> orders.refuse(world.company.system(), id, "又漏了", clock.instant()));
        assertThat(world.get(id).state()).isEqualTo(WorkOrderState.REOPENED);
    }

    @Test
    void the_right_code_confirms_and_a_wrong_one_does_not() {
        var id = steps.finished(Priority.P3);
        world.run(() -> customer.sendCode(worker.actor(), id));
        var code = steps.code(id);
        var wrong = code.equals("000000") ? "000001" : "000000";
        WorkSteps.refused(
                "fields-invalid", () -> world.run(() -> customer.byCode(worker.actor(), id, "何美琳", wrong, null)));
        world.run(() -> customer.byCode(worker.actor(), id, "何美琳", code, null));
        assertThat(world.get(id).state()).isEqualTo(WorkOrderState.CLOSED);
    }

    @Test
    void after_five_wrong_codes_even_the_right_one_has_to_wait() {
        var id = steps.finished(Priority.P3);
        var code = steps.code(id);
        var wrong = code.equals("000000") ? "000001" : "000000";
        for (var attempt = 0; attempt < 5; attempt++) {
            WorkSteps.refused(
                    "fields-invalid", () -> world.run(() -> customer.byCode(worker.actor(), id, "何", wrong, null)));
        }
        WorkSteps.refused(
                "too-many-attempts", () -> world.run(() -> customer.byCode(worker.actor(), id, "何", code, null)));
        clock.pass(Duration.ofMinutes(11));
        var fresh = steps.code(id);
        WorkSteps.refused(
                "fields-invalid", () -> world.run(() -> customer.byCode(worker.actor(), id, "何", code + "", null)));
        world.run(() -> customer.byCode(worker.actor(), id, "何", fresh, null));
    }

    @Test
    void a_burst_of_wrong_codes_gets_five_tries_and_no_more() throws Exception {
        var id = steps.finished(Priority.P3);
        var code = steps.code(id);
        var wrong = code.equals("000000") ? "000001" : "000000";
        var tried = new ConcurrentHashMap<String, Integer>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var guess = 0; guess < 64; guess++) {
                threads.execute(() -> {
                    try {
                        world.run(() -> customer.byCode(worker.actor(), id, "何", wrong, null));
                    } catch (Refused refused) {
                        tried.merge(refused.code(), 1, Integer::sum);
                    }
                });
            }
        }
        assertThat(tried.getOrDefault("fields-invalid", 0)).isBetween(1, 5);
        assertThat(tried.getOrDefault("fields-invalid", 0) + tried.getOrDefault("too-many-attempts", 0))
                .isEqualTo(64);
    }
}
