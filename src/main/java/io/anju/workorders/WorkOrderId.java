package io.anju.workorders;

import io.anju.kernel.Id;
import io.anju.kernel.Ids;
import io.anju.kernel.SubjectRef;
import java.util.UUID;

/** Identifies a work order (工单). */
public record WorkOrderId(UUID value) implements Id {

    static final String SUBJECT = "work-order";

    /** A new id, later in order than every id this process made before. */
    public static WorkOrderId next() {
        return new WorkOrderId(Ids.next());
    }

    /** How trail, files, standards and notices point at this work order. */
    public SubjectRef subject() {
        return SubjectRef.of(SUBJECT, this);
    }
}
