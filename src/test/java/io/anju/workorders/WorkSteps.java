package io.anju.workorders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.deadlines.Priority;
import io.anju.estate.PlaceId;
import io.anju.estate.Places;
import io.anju.files.FileId;
import io.anju.files.Files;
import io.anju.http.IfMatch;
import io.anju.identity.Role;
import io.anju.kernel.Refused;
import io.anju.workorders.WorkWorld.Worker;
import io.anju.workorders.desk.DeskWork;
import io.anju.workorders.field.FieldAnswers;
import io.anju.workorders.proof.FieldWork;
import io.anju.workorders.proof.Lines;
import io.anju.workorders.proof.Photos;
import io.anju.workorders.reading.WorkOrderHistory;
import io.anju.workorders.signoff.ConfirmationCodes;
import java.math.BigDecimal;
import java.util.List;

/** Brings an order of one worker as far as a test needs it. */
final class WorkSteps {

    private final WorkWorld world;
    private final Worker worker;

    WorkSteps(WorkWorld world, Worker worker) {
        this.world = world;
        this.worker = worker;
    }

    WorkOrderId accepted(Priority priority) {
        var id = world.open(priority);
        world.run(() -> world.bean(FieldAnswers.class).accept(worker.actor(), id, null));
        return id;
    }

    WorkOrderId assigned() {
        var id = world.open(Priority.P3, null, false);
        world.run(() -> world.bean(DeskWork.class)
                .assign(world.desk(Role.DISPATCHER), id, worker.staff(), null, new IfMatch(null)));
        return id;
    }

    WorkOrderId onSite(Priority priority) {
        var id = accepted(priority);
        world.run(() -> world.bean(FieldWork.class).arrive(worker.actor(), id, null, WorkWorld.TOWER, null));
        return id;
    }

    WorkOrderId finished(Priority priority) {
        var id = onSite(priority);
        photograph(id);
        finish(id);
        return id;
    }

    void finish(WorkOrderId id) {
        world.run(() -> world.bean(FieldWork.class).finish(worker.actor(), id, "软接老化开裂", "更换软接，试压 10 分钟", null));
    }

    void photograph(WorkOrderId id) {
        world.run(() ->
                world.bean(Photos.class).add(worker.actor(), id, Photos.PhotoRole.AFTER, List.of(picture()), null));
    }

    FileId picture() {
        return picture(worker);
    }

    FileId picture(Worker by) {
        return world.company.in(() -> world.bean(Files.class)
                .upload(by.actor(), "after.png", WorkPictures.png())
                .id());
    }

    String code(WorkOrderId id) {
        return world.company.in(() -> world.bean(ConfirmationCodes.class)
                .secrets(id.subject(), ConfirmationCodes.TEMPLATE)
                .get("code"));
    }

    String label(PlaceId place) {
        return world.company.inTransaction(() -> world.bean(Places.class).qrOf(world.company.system(), place));
    }

    List<String> verbs(WorkOrderId id) {
        return world
                .company
                .inTransaction(() -> world.bean(WorkOrderHistory.class).steps(id))
                .stream()
                .map(WorkOrderHistory.WorkStepView::verb)
                .toList();
    }

    static Lines.Entry hose(String quantity) {
        return new Lines.Entry(Lines.LineKind.MATERIAL, "不锈钢软接", "DN20", new BigDecimal(quantity), "根", 3850);
    }

    static void refused(String code, Runnable verb) {
        assertThatThrownBy(verb::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
