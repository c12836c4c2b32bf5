package io.anju.workorders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.deadlines.PauseReason;
import io.anju.deadlines.Priority;
import io.anju.deadlines.WhoseTime;
import io.anju.estate.PlaceKind;
import io.anju.estate.Position;
import io.anju.http.ListQuery;
import io.anju.identity.Role;
import io.anju.kernel.Refused;
import io.anju.standards.Answer;
import io.anju.standards.CheckItem;
import io.anju.standards.ItemKind;
import io.anju.standards.NewChecklist;
import io.anju.standards.Standards;
import io.anju.trail.Trail;
import io.anju.workorders.WorkWorld.Worker;
import io.anju.workorders.desk.DeskWork;
import io.anju.workorders.field.FieldAnswers;
import io.anju.workorders.proof.Evidence;
import io.anju.workorders.proof.FieldWork;
import io.anju.workorders.proof.Lines;
import io.anju.workorders.reading.WorkOrderHistory;
import io.anju.workorders.reading.WorkOrderReading;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;

@AnjuTest
@Import(StandingClock.Time.class)
class WorkOrderLifeTests {

    private static final Position ELSEWHERE = Position.of(31.24, 121.49);

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
    void of_two_who_act_at_once_one_wins_and_the_other_is_told() throws Exception {
        var id = world.open(Priority.P2);
        var together = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<Object> accept = () -> {
                together.await();
                try {
                    world.run(() -> answers.accept(worker.actor(), id, null));
                    return "won";
                } catch (Refused | OptimisticLockingFailureException told) {
                    return told;
                }
            };
            var results = threads.invokeAll(List.of(accept, accept)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(results).containsOnlyOnce("won");
        }
        assertThat(world.get(id).assignee()).isEqualTo(worker.account());
        assertThat(steps.verbs(id)).containsExactly("opened", "offered-to", "accept");
    }

    @Test
    void the_phones_time_is_kept_and_a_wrong_one_is_corrected_and_shown() {
        var id = steps.accepted(Priority.P2);
        clock.pass(Duration.ofMinutes(20));
        world.run(() -> work.setOut(worker.actor(), id, StandingClock.MONDAY_MORNING.plusSeconds(60)));
        world.run(() -> work.arrive(worker.actor(), id, null, null, StandingClock.MONDAY_MORNING.plusSeconds(5)));
        var steps = world.company.inTransaction(
                () -> world.bean(WorkOrderHistory.class).steps(id));
        assertThat(steps.get(3).at()).isEqualTo(StandingClock.MONDAY_MORNING.plusSeconds(60));
        assertThat(steps.get(3).enteredAt()).isEqualTo(StandingClock.MONDAY_MORNING.plusSeconds(1200));
        assertThat(steps.get(3).saidAt()).isNull();
        assertThat(steps.get(4).at()).isEqualTo(StandingClock.MONDAY_MORNING.plusSeconds(60));
        assertThat(steps.get(4).saidAt()).isEqualTo(StandingClock.MONDAY_MORNING.plusSeconds(5));
    }

    @Test
    void a_scan_in_the_same_building_proves_an_arrival() {
        var id = steps.accepted(Priority.P2);
        world.run(() -> work.arrive(worker.actor(), id, "/q/x/" + steps.label(world.floor15), null, null));
        assertThat(world.get(id).arrivalProof()).isEqualTo(ArrivalProof.SCAN);
    }

    @Test
    void a_scan_from_elsewhere_proves_nothing_but_the_arrival_counts() {
        var other = world.place(null, PlaceKind.BUILDING, "K", "附楼", null, null);
        var id = steps.accepted(Priority.P2);
        world.run(() -> work.arrive(worker.actor(), id, steps.label(other), ELSEWHERE, null));
        assertThat(world.get(id).state()).isEqualTo(WorkOrderState.ON_SITE);
        assertThat(world.get(id).arrivalProof()).isEqualTo(ArrivalProof.UNPROVEN);
    }

    @Test
    void a_position_within_150_metres_proves_an_arrival_and_one_beyond_does_not() {
        var near = steps.accepted(Priority.P2);
        world.run(() -> work.arrive(worker.actor(), near, null, Position.of(31.2315, 121.4737), null));
        assertThat(world.get(near).arrivalProof()).isEqualTo(ArrivalProof.POSITION);
        var far = steps.assigned();
        world.run(() -> work.arrive(worker.actor(), far, null, Position.of(31.2322, 121.4737), null));
        assertThat(world.get(far).arrivalProof()).isEqualTo(ArrivalProof.UNPROVEN);
    }

    @Test
    void the_customer_proves_an_arrival_that_was_only_said() {
        var id = steps.accepted(Priority.P2);
        world.run(() -> work.arrive(worker.actor(), id, null, null, null));
        world.run(() -> orders.arrivalSeen(world.company.system(), id, clock.instant()));
        assertThat(world.get(id).arrivalProof()).isEqualTo(ArrivalProof.CUSTOMER);
        assertThat(steps.verbs(id)).endsWith("arrive", "prove-arrival");
    }

    @Test
    void work_waits_for_a_reason_and_goes_on_where_it_stood() {
        var id = steps.onSite(Priority.P2);
        world.run(() -> work.pause(worker.actor(), id, PauseReason.PARTS, WhoseTime.SUPPLIER, "软接 DN20", null));
        assertThat(world.get(id).state()).isEqualTo(WorkOrderState.PAUSED);
        WorkSteps.refused("move-not-allowed", () -> steps.finish(id));
        world.run(() -> work.resume(worker.actor(), id, null));
        assertThat(world.get(id).state()).isEqualTo(WorkOrderState.ON_SITE);
    }

    @Test
    void a_repair_is_not_finished_without_its_evidence() {
        world.company.inTransaction(() -> world.bean(Standards.class)
                .publish(
                        world.company.system(),
                        new NewChecklist(
                                "给排水抢修",
                                Set.of("PIPE_LEAK"),
                                List.of(
                                        CheckItem.of("关闭支管阀门", ItemKind.TICK, true),
                                        CheckItem.of("通知楼上", ItemKind.TICK, false)))));
        var id = steps.onSite(Priority.P3);
        assertThatThrownBy(() -> steps.finish(id)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo("evidence-missing");
            assertThat(refused.args())
                    .isEqualTo(Map.of(
                            "missing",
                            List.of(
                                    new Evidence.MissingEvidence("CHECK_ITEM", 1),
                                    new Evidence.MissingEvidence("AFTER_PHOTO", null))));
        });
        world.run(() -> work.check(worker.actor(), id, 1, Answer.tick(true, null), null));
        steps.photograph(id);
        steps.finish(id);
        assertThat(world.get(id).state()).isEqualTo(WorkOrderState.FINISHED);
    }

    @Test
    void a_corrected_line_keeps_the_original_and_counts_once() {
        var id = steps.onSite(Priority.P3);
        var lines = world.bean(Lines.class);
        var first = world.company.in(() -> lines.add(worker.actor(), id, WorkSteps.hose("2"), null));
        world.company.in(() -> lines.correct(worker.actor(), id, first, WorkSteps.hose("1.5"), "量错了", null));
        var job = world.job(id);
        assertThat(job.lines()).hasSize(2);
        assertThat(job.total()).isEqualTo(5775);
        WorkSteps.refused(
                "line-missing",
                () -> world.company.in(
                        () -> lines.correct(worker.actor(), id, first, WorkSteps.hose("3"), "又错", null)));
    }

    @Test
    void what_a_file_only_summarised_ends_by_one_verb() {
        var id = world.open(Priority.P3, null, false);
        clock.pass(Duration.ofDays(30));
        var closed = StandingClock.MONDAY_MORNING.plus(Duration.ofDays(2));
        world.run(() -> orders.closeAsRecorded(world.company.system(), id, closed, "boston311"));
        assertThat(world.get(id).state()).isEqualTo(WorkOrderState.CLOSED);
        assertThat(world.job(id).times().closed()).isEqualTo(closed);
    }

    @Test
    void a_stranger_cannot_tell_an_order_from_no_order() {
        var id = steps.accepted(Priority.P2);
        var stranger = new WorkWorld(context);
        WorkSteps.refused("work-order-missing", () -> stranger.run(() -> orders.get(id)));
        WorkSteps.refused(
                "work-order-missing",
                () -> stranger.run(
                        () -> stranger.bean(WorkOrderReading.class).job(stranger.desk(Role.DISPATCHER), id)));
        var colleague = world.technician("周德明");
        WorkSteps.refused("work-order-missing", () -> world.run(() -> work.setOut(colleague.actor(), id, null)));
    }

    @Test
    void the_customers_number_is_masked_and_every_look_is_recorded() {
        var id = steps.accepted(Priority.P2);
        assertThat(world.job(id).customer().phone()).isEqualTo("138****6021");
        assertThat(world.company.<String, RuntimeException>in(() -> desk.reveal(worker.actor(), id)))
                .isEqualTo("13812346021");
        var trail = world.company.in(() -> world.bean(Trail.class).of(id.subject(), ListQuery.first()));
        assertThat(trail.items().getFirst().verb()).isEqualTo("phone-revealed");
    }
}
