package io.anju.workorders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.AnjuTest;
import io.anju.deadlines.PauseReason;
import io.anju.deadlines.Priority;
import io.anju.deadlines.WhoseTime;
import io.anju.estate.PlaceId;
import io.anju.estate.PlaceKind;
import io.anju.estate.Places;
import io.anju.estate.Position;
import io.anju.files.FileId;
import io.anju.files.Files;
import io.anju.http.IfMatch;
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
import java.math.BigDecimal;
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
    CustomerAnswers customer;

    @Autowired
    DeskWork desk;

    private WorkWorld world;
    private Worker worker;

    @BeforeEach
    void a_tower_with_one_technician() {
        clock.set(StandingClock.START);
        world = new WorkWorld(context);
        worker = world.technician("刘勇");
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
        assertThat(verbs(id)).containsExactly("opened", "offered-to", "accept");
    }

    @Test
    void the_phones_time_is_kept_and_a_wrong_one_is_corrected_and_shown() {
        var id = accepted(Priority.P2);
        clock.pass(Duration.ofMinutes(20));
        world.run(() -> work.setOut(worker.actor(), id, StandingClock.START.plusSeconds(60)));
        world.run(() -> work.arrive(worker.actor(), id, null, null, StandingClock.START.plusSeconds(5)));
        var steps = world.company.inTransaction(
                () -> world.bean(WorkOrderHistory.class).steps(id));
        assertThat(steps.get(3).at()).isEqualTo(StandingClock.START.plusSeconds(60));
        assertThat(steps.get(3).enteredAt()).isEqualTo(StandingClock.START.plusSeconds(1200));
        assertThat(steps.get(3).saidAt()).isNull();
        assertThat(steps.get(4).at()).isEqualTo(StandingClock.START.plusSeconds(60));
        assertThat(steps.get(4).saidAt()).isEqualTo(StandingClock.START.plusSeconds(5));
    }

    @Test
    void a_scan_in_the_same_building_proves_an_arrival() {
        var id = accepted(Priority.P2);
        world.run(() -> work.arrive(worker.actor(), id, "/q/x/" + label(world.floor15), null, null));
        assertThat(world.get(id).arrivalProof()).isEqualTo(ArrivalProof.SCAN);
    }

    @Test
    void a_scan_from_elsewhere_proves_nothing_but_the_arrival_counts() {
        var other = world.place(null, PlaceKind.BUILDING, "K", "附楼", null, null);
        var id = accepted(Priority.P2);
        world.run(() -> work.arrive(worker.actor(), id, label(other), ELSEWHERE, null));
        assertThat(world.get(id).state()).isEqualTo(WorkOrderState.ON_SITE);
        assertThat(world.get(id).arrivalProof()).isEqualTo(ArrivalProof.UNPROVEN);
    }

    @Test
    void a_position_within_150_metres_proves_an_arrival_and_one_beyond_does_not() {
        var near = accepted(Priority.P2);
        world.run(() -> work.arrive(worker.actor(), near, null, Position.of(31.2315, 121.4737), null));
        assertThat(world.get(near).arrivalProof()).isEqualTo(ArrivalProof.POSITION);
        var far = assigned();
        world.run(() -> work.arrive(worker.actor(), far, null, Position.of(31.2322, 121.4737), null));
        assertThat(world.get(far).arrivalProof()).isEqualTo(ArrivalProof.UNPROVEN);
    }

    @Test
    void the_customer_proves_an_arrival_that_was_only_said() {
        var id = accepted(Priority.P2);
        world.run(() -> work.arrive(worker.actor(), id, null, null, null));
        world.run(() -> orders.arrivalSeen(world.company.system(), id, clock.instant()));
        assertThat(world.get(id).arrivalProof()).isEqualTo(ArrivalProof.CUSTOMER);
        assertThat(verbs(id)).endsWith("arrive", "prove-arrival");
    }

    @Test
    void work_waits_for_a_reason_and_goes_on_where_it_stood() {
        var id = onSite(Priority.P2);
        world.run(() -> work.pause(worker.actor(), id, PauseReason.PARTS, WhoseTime.SUPPLIER, "软接 DN20", null));
        assertThat(world.get(id).state()).isEqualTo(WorkOrderState.PAUSED);
        refused("move-not-allowed", () -> finish(id));
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
        var id = onSite(Priority.P3);
        assertThatThrownBy(() -> finish(id)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo("evidence-missing");
            assertThat(refused.args())
                    .isEqualTo(Map.of(
                            "missing",
                            List.of(
                                    new Evidence.MissingEvidence("CHECK_ITEM", 1),
                                    new Evidence.MissingEvidence("AFTER_PHOTO", null))));
        });
        world.run(() -> work.check(worker.actor(), id, 1, Answer.tick(true, null), null));
        photograph(id);
        finish(id);
        assertThat(world.get(id).state()).isEqualTo(WorkOrderState.FINISHED);
    }

    @Test
    void a_signature_closes_an_order_that_needs_no_acceptance() {
        var id = finished(Priority.P3);
        world.run(() -> customer.signed(worker.actor(), id, "何美琳", picture(), "好", null));
        assertThat(world.get(id).state()).isEqualTo(WorkOrderState.CLOSED);
        assertThat(verbs(id)).endsWith("finish", "confirm", "close");
    }

    @Test
    void an_emergency_closes_only_after_somebody_else_accepted_the_result() {
        var lead = world.worker("班长", Role.TEAM_LEAD, null, false);
        var id = finished(Priority.P2);
        world.run(() -> customer.signed(worker.actor(), id, "何美琳", picture(), null, null));
        assertThat(world.get(id).state()).isEqualTo(WorkOrderState.CONFIRMED);
        world.run(() -> desk.acceptResult(lead.actor(), id, "试压合格"));
        assertThat(world.get(id).state()).isEqualTo(WorkOrderState.CLOSED);
    }

    @Test
    void nobody_accepts_the_result_of_their_own_work() {
        var lead = world.worker("班长", Role.TEAM_LEAD, null, false);
        var id = world.open(Priority.P2, null, false);
        world.run(() -> desk.assign(world.desk(Role.DISPATCHER), id, lead.staff(), null, new IfMatch(null)));
        world.run(() -> work.arrive(lead.actor(), id, null, null, null));
        world.run(() ->
                world.bean(Photos.class).add(lead.actor(), id, Photos.PhotoRole.AFTER, List.of(picture(lead)), null));
        world.run(() -> work.finish(lead.actor(), id, null, "换软接", null));
        refused("own-work", () -> world.run(() -> desk.acceptResult(lead.actor(), id, null)));
        refused("own-work", () -> world.run(() -> desk.refuseResult(lead.actor(), id, "不行")));
    }

    @Test
    void a_refusal_reopens_for_the_same_person_and_counts_as_rework() {
        world.technician("周德明");
        var id = finished(Priority.P3);
        world.run(() -> orders.refuse(world.company.system(), id, "还在漏", clock.instant()));
        assertThat(world.get(id).state()).isEqualTo(WorkOrderState.REOPENED);
        assertThat(world.get(id).rework()).isEqualTo(1);
        world.run(() -> answers.accept(worker.actor(), id, null));
        assertThat(world.get(id).state()).isEqualTo(WorkOrderState.ACCEPTED);
        world.run(() -> work.arrive(worker.actor(), id, null, null, null));
        refused("evidence-missing", () -> finish(id));
    }

    @Test
    void a_refusal_after_closing_opens_it_again() {
        var id = finished(Priority.P3);
        world.run(() -> customer.signed(worker.actor(), id, "何美琳", picture(), null, null));
        world.run(() -> orders.refuse(world.company.system(), id, "又漏了", clock.instant()));
        assertThat(world.get(id).state()).isEqualTo(WorkOrderState.REOPENED);
    }

    @Test
    void the_right_code_confirms_and_a_wrong_one_does_not() {
        var id = finished(Priority.P3);
        world.run(() -> customer.sendCode(worker.actor(), id));
        var code = code(id);
        var wrong = code.equals("000000") ? "000001" : "000000";
        refused("fields-invalid", () -> world.run(() -> customer.byCode(worker.actor(), id, "何美琳", wrong, null)));
        world.run(() -> customer.byCode(worker.actor(), id, "何美琳", code, null));
        assertThat(world.get(id).state()).isEqualTo(WorkOrderState.CLOSED);
    }

    @Test
    void after_five_wrong_codes_even_the_right_one_has_to_wait() {
        var id = finished(Priority.P3);
        var code = code(id);
        var wrong = code.equals("000000") ? "000001" : "000000";
        for (var attempt = 0; attempt < 5; attempt++) {
            refused("fields-invalid", () -> world.run(() -> customer.byCode(worker.actor(), id, "何", wrong, null)));
        }
        refused("too-many-attempts", () -> world.run(() -> customer.byCode(worker.actor(), id, "何", code, null)));
        clock.pass(Duration.ofMinutes(11));
        var fresh = code(id);
        refused("fields-invalid", () -> world.run(() -> customer.byCode(worker.actor(), id, "何", code + "", null)));
        world.run(() -> customer.byCode(worker.actor(), id, "何", fresh, null));
    }

    @Test
    void a_corrected_line_keeps_the_original_and_counts_once() {
        var id = onSite(Priority.P3);
        var lines = world.bean(Lines.class);
        var first = world.company.in(() -> lines.add(worker.actor(), id, hose("2"), null));
        world.company.in(() -> lines.correct(worker.actor(), id, first, hose("1.5"), "量错了", null));
        var job = world.job(id);
        assertThat(job.lines()).hasSize(2);
        assertThat(job.total()).isEqualTo(5775);
        refused(
                "line-missing",
                () -> world.company.in(() -> lines.correct(worker.actor(), id, first, hose("3"), "又错", null)));
    }

    @Test
    void what_a_file_only_summarised_ends_by_one_verb() {
        var id = world.open(Priority.P3, null, false);
        clock.pass(Duration.ofDays(30));
        var closed = StandingClock.START.plus(Duration.ofDays(2));
        world.run(() -> orders.closeAsRecorded(world.company.system(), id, closed, "boston311"));
        assertThat(world.get(id).state()).isEqualTo(WorkOrderState.CLOSED);
        assertThat(world.job(id).times().closed()).isEqualTo(closed);
    }

    @Test
    void a_stranger_cannot_tell_an_order_from_no_order() {
        var id = accepted(Priority.P2);
        var stranger = new WorkWorld(context);
        refused("work-order-missing", () -> stranger.run(() -> orders.get(id)));
        refused(
                "work-order-missing",
                () -> stranger.run(
                        () -> stranger.bean(WorkOrderReading.class).job(stranger.desk(Role.DISPATCHER), id)));
        var colleague = world.technician("周德明");
        refused("work-order-missing", () -> world.run(() -> work.setOut(colleague.actor(), id, null)));
    }

    @Test
    void the_customers_number_is_masked_and_every_look_is_recorded() {
        var id = accepted(Priority.P2);
        assertThat(world.job(id).customer().phone()).isEqualTo("138****6021");
        assertThat(world.company.<String, RuntimeException>in(() -> desk.reveal(worker.actor(), id)))
                .isEqualTo("13812346021");
        var trail = world.company.in(() -> world.bean(Trail.class).of(id.subject(), ListQuery.first()));
        assertThat(trail.items().getFirst().verb()).isEqualTo("phone-revealed");
    }

    private WorkOrderId accepted(Priority priority) {
        var id = world.open(priority);
        world.run(() -> answers.accept(worker.actor(), id, null));
        return id;
    }

    private WorkOrderId assigned() {
        var id = world.open(Priority.P3, null, false);
        world.run(() -> desk.assign(world.desk(Role.DISPATCHER), id, worker.staff(), null, new IfMatch(null)));
        return id;
    }

    private WorkOrderId onSite(Priority priority) {
        var id = accepted(priority);
        world.run(() -> work.arrive(worker.actor(), id, null, WorkWorld.TOWER, null));
        return id;
    }

    private WorkOrderId finished(Priority priority) {
        var id = onSite(priority);
        photograph(id);
        finish(id);
        return id;
    }

    private void finish(WorkOrderId id) {
        world.run(() -> work.finish(worker.actor(), id, "软接老化开裂", "更换软接，试压 10 分钟", null));
    }

    private void photograph(WorkOrderId id) {
        world.run(() ->
                world.bean(Photos.class).add(worker.actor(), id, Photos.PhotoRole.AFTER, List.of(picture()), null));
    }

    private FileId picture() {
        return picture(worker);
    }

    private FileId picture(Worker by) {
        return world.company.in(() -> world.bean(Files.class)
                .upload(by.actor(), "after.png", WorkPictures.png())
                .id());
    }

    private String code(WorkOrderId id) {
        return world.company.in(() -> world.bean(ConfirmationCodes.class)
                .secrets(id.subject(), ConfirmationCodes.TEMPLATE)
                .get("code"));
    }

    private String label(PlaceId place) {
        return world.company.inTransaction(() -> world.bean(Places.class).qrOf(world.company.system(), place));
    }

    private List<String> verbs(WorkOrderId id) {
        return world
                .company
                .inTransaction(() -> world.bean(WorkOrderHistory.class).steps(id))
                .stream()
                .map(WorkOrderHistory.WorkStepView::verb)
                .toList();
    }

    private static Lines.Entry hose(String quantity) {
        return new Lines.Entry(Lines.LineKind.MATERIAL, "不锈钢软接", "DN20", new BigDecimal(quantity), "根", 3850);
    }

    private static void refused(String code, Runnable verb) {
        assertThatThrownBy(verb::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
