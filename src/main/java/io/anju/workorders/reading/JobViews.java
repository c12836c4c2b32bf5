package io.anju.workorders.reading;

import io.anju.deadlines.Deadlines;
import io.anju.kernel.Actor;
import io.anju.kernel.Mask;
import io.anju.standards.Standards;
import io.anju.workorders.crew.CrewMember;
import io.anju.workorders.equipment.NamedNeeds;
import io.anju.workorders.journal.Progress;
import io.anju.workorders.journal.Task;
import io.anju.workorders.journal.WorkOrder;
import io.anju.workorders.proof.Evidence;
import io.anju.workorders.proof.Lines;
import io.anju.workorders.proof.Photos;
import io.anju.workorders.transfer.Transfer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts an order's page together from the order and what is attached to it. */
@Component
class JobViews {

    private final JobPlaces places;
    private final Deadlines deadlines;
    private final Standards standards;
    private final Photos photos;
    private final Lines lines;
    private final Evidence evidence;
    private final NamedNeeds needs;

    JobViews(
            JobPlaces places,
            Deadlines deadlines,
            Standards standards,
            Photos photos,
            Lines lines,
            Evidence evidence,
            NamedNeeds needs) {
        this.places = places;
        this.deadlines = deadlines;
        this.standards = standards;
        this.photos = photos;
        this.lines = lines;
        this.evidence = evidence;
        this.needs = needs;
    }

    JobView of(Actor actor, WorkOrder order, List<CrewMember> helpers, @Nullable Transfer wish, List<String> can) {
        var task = order.task();
        var progress = order.progress();
        var entered = lines.all(order.id());
        var taken = photos.of(order.id());
        var sheet = standards.sheetOf(order.id().subject()).orElse(null);
        return new JobView(
                order.id(),
                order.number(),
                order.currentVersion(),
                progress.state(),
                progress.beforePause(),
                progress.priority(),
                task.title(),
                task.detail(),
                task.category(),
                task.skill(),
                task.chargeable(),
                order.search().pooled(),
                progress.rework(),
                new JobView.JobOrigin(task.originType(), task.originId(), task.originNumber()),
                places.project(task.projectId()),
                places.place(task.placeId()),
                photos.spot(order),
                client(task),
                places.care(actor, order, helpers),
                doer(progress),
                helpers.stream().map(JobView.JobCrewMember::of).toList(),
                wish == null ? null : JobView.JobTransfer.of(wish),
                times(order),
                progress.arrivalProof(),
                progress.faultCause(),
                progress.workDone(),
                progress.paperLocation(),
                deadlines.of(task.origin()),
                sheet,
                photos.reported(order),
                taken.stream().map(JobViews::photo).toList(),
                entered.stream().map(JobViews::line).toList(),
                Lines.total(Lines.counting(entered)).fen(),
                order.state().isLive() ? evidence.missing(order, sheet, taken) : List.of(),
                needs.of(order.id()),
                can);
    }

    private static JobView.@Nullable JobCustomer client(Task task) {
        return task.customerName() == null
                ? null
                : new JobView.JobCustomer(task.customerName(), Mask.phone(task.customerPhone()));
    }

    private static JobView.@Nullable JobDoer doer(Progress progress) {
        return progress.assignee() == null || progress.assigneeName() == null
                ? null
                : new JobView.JobDoer(progress.assigneeStaff(), progress.assignee(), progress.assigneeName());
    }

    private static JobView.JobTimes times(WorkOrder order) {
        var task = order.task();
        var progress = order.progress();
        return new JobView.JobTimes(
                task.openedAt(),
                progress.windowFrom(),
                progress.windowTo(),
                order.search().dispatchAt(),
                order.search().heldUntil(),
                progress.acceptedAt(),
                progress.setOutAt(),
                progress.arrivedAt(),
                progress.madeSafeAt(),
                progress.finishedAt(),
                progress.resultAcceptedAt(),
                progress.confirmedAt(),
                progress.closedAt(),
                progress.cancelledAt(),
                progress.filedAt());
    }

    private static JobView.JobPhoto photo(Photos.Photo photo) {
        return new JobView.JobPhoto(photo.fileId(), photo.role(), photo.at(), photo.authorName(), photo.rework());
    }

    private static JobView.JobLine line(Lines.Line line) {
        return new JobView.JobLine(
                line.id(),
                line.kind(),
                line.text(),
                line.spec(),
                line.quantity(),
                line.unit(),
                line.unitPrice(),
                line.amount(),
                line.replaces(),
                line.reason(),
                line.at(),
                line.authorName());
    }
}
