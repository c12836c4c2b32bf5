package io.anju.workorders.proof;

import io.anju.deadlines.Priority;
import io.anju.files.FileId;
import io.anju.files.Files;
import io.anju.kernel.Actor;
import io.anju.kernel.Refused;
import io.anju.standards.Answer;
import io.anju.standards.Progress;
import io.anju.standards.SheetView;
import io.anju.standards.Standards;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.journal.WorkOrder;
import io.anju.workorders.proof.Photos.Photo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What has to be there before a move: a repair is finished with its required check items answered and at least one
 * photo of the result taken in this attempt.
 */
@Component
public class Evidence {

    private final Standards standards;
    private final Photos photos;
    private final Files files;

    Evidence(Standards standards, Photos photos, Files files) {
        this.standards = standards;
        this.photos = photos;
        this.files = files;
    }

    /**
     * Something that is still missing.
     *
     * @param item number of the check item, null for the other codes
     */
    public record MissingEvidence(String code, @Nullable Integer item) {}

    /** Answers an item of the checklist; the picture of a photo item becomes a file of the order. */
    void answer(Actor actor, WorkOrderId id, int item, Answer answer, Instant at) {
        var picture = answer.photo();
        if (picture != null) {
            files.attach(actor, id.subject(), "check", List.of(new FileId(picture)));
        }
        standards.answer(actor, id.subject(), item, answer, at);
    }

    /** What is missing before the order can be finished; empty if it can. */
    public List<MissingEvidence> missing(WorkOrder order) {
        return missing(order, standards.sheetOf(order.id().subject()).orElse(null), photos.of(order.id()));
    }

    /** The same for whoever has read the sheet and the pictures of the order already. */
    public List<MissingEvidence> missing(WorkOrder order, @Nullable SheetView sheet, List<Photo> taken) {
        var missing = new ArrayList<MissingEvidence>();
        (sheet == null ? Progress.NOTHING_ASKED : sheet.progress())
                .missingRequired()
                .forEach(item -> missing.add(new MissingEvidence("CHECK_ITEM", item)));
        if (order.progress().priority() != Priority.P5 && !Photos.hasAfter(order, taken)) {
            missing.add(new MissingEvidence("AFTER_PHOTO", null));
        }
        return missing;
    }

    /** Refuses ({@code evidence-missing}) with the list of what is missing. */
    void require(WorkOrder order) {
        var missing = missing(order);
        if (!missing.isEmpty()) {
            throw Refused.conflict("evidence-missing", Map.of("missing", missing));
        }
    }
}
