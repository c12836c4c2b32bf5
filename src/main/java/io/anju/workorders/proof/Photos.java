package io.anju.workorders.proof;

import io.anju.estate.SitePlans;
import io.anju.files.FileContent;
import io.anju.files.FileId;
import io.anju.files.FileView;
import io.anju.files.Files;
import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.CompanyId;
import io.anju.kernel.Refused;
import io.anju.workorders.Spot;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.access.WorkOrderAccess;
import io.anju.workorders.journal.Moment;
import io.anju.workorders.journal.WorkOrder;
import io.anju.workorders.journal.WorkOrderJournal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pictures of the work, before and after, with the time they were taken. */
@Service
public class Photos {

    private static final String REPORTED = "report";

    private final WorkOrderAccess access;
    private final WorkOrderJournal journal;
    private final Files files;
    private final SitePlans plans;
    private final JdbcClient jdbc;

    Photos(WorkOrderAccess access, WorkOrderJournal journal, Files files, SitePlans plans, JdbcClient jdbc) {
        this.access = access;
        this.journal = journal;
        this.files = files;
        this.plans = plans;
        this.jdbc = jdbc;
    }

    /** What a picture shows. */
    public enum PhotoRole {
        BEFORE,
        AFTER
    }

    /** A picture with its time; {@code rework} says in which attempt it was taken. */
    @Table(schema = "workorders", name = "photo")
    public record Photo(
            @Id FileId fileId,
            CompanyId companyId,
            WorkOrderId workOrderId,
            PhotoRole role,
            Instant at,
            Instant enteredAt,
            @Nullable AccountId author,
            String authorName,
            int rework) {}

    /** Adds pictures of work that the actor stands for or helps with, also late ones that waited in a phone. */
    @Transactional
    public void add(Actor actor, WorkOrderId id, PhotoRole role, List<FileId> pictures, @Nullable Instant said) {
        var order = access.asCrew(actor, id);
        files.attach(actor, id.subject(), role.name().toLowerCase(Locale.ROOT), pictures);
        var moment = Moment.claimed(said, journal.now(), order.task().openedAt());
        for (var picture : pictures) {
            journal.keep(new Photo(
                    picture,
                    actor.company(),
                    id,
                    role,
                    moment.at(),
                    moment.enteredAt(),
                    actor.account(),
                    actor.name(),
                    order.progress().rework()));
        }
        journal.note(actor, id, "photographed", Map.of("role", role.name(), "count", pictures.size()));
    }

    /** By the time they were taken. */
    public List<Photo> of(WorkOrderId id) {
        return jdbc
                .sql("select * from workorders.photo where work_order_id = ? order by at, file_id")
                .param(id.value())
                .query(Photo.class)
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    /** The pictures that came with the report, for whoever goes there. */
    public List<FileId> reported(WorkOrder order) {
        return files.of(order.task().origin()).stream()
                .filter(file -> file.picture() && REPORTED.equals(file.role()))
                .map(FileView::id)
                .toList();
    }

    /** A picture of the report or a file of the order itself; any other looks as if it did not exist. */
    public FileContent open(WorkOrder order, FileId file, boolean thumbnail) {
        var subject = reported(order).contains(file)
                ? order.task().origin()
                : order.id().subject();
        return files.open(subject, file, thumbnail);
    }

    /** The spot that the reporter pointed at, else the pin of the place; null where no plan shows it. */
    @Nullable
    public Spot spot(WorkOrder order) {
        var pointed = order.task().spot();
        var place = order.task().placeId();
        return pointed != null || place == null
                ? pointed
                : plans.pinOf(place)
                        .map(pin -> new Spot(pin.plan(), pin.x(), pin.y()))
                        .orElse(null);
    }

    /** The plan on which that spot is; refuses ({@code plan-missing}) where there is none. */
    public FileContent plan(WorkOrder order) {
        var spot = spot(order);
        if (spot == null) {
            throw Refused.missing("plan");
        }
        return plans.picture(order.task().projectId(), spot.plan());
    }

    /** Whether the present attempt has a picture of its result among these of the order. */
    static boolean hasAfter(WorkOrder order, List<Photo> taken) {
        return taken.stream()
                .anyMatch(photo -> photo.role() == PhotoRole.AFTER
                        && photo.rework() == order.progress().rework());
    }
}
