package io.anju.workorders.journal;

import io.anju.deadlines.WhoseTime;
import io.anju.estate.PlaceId;
import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.CompanyId;
import io.anju.kernel.Ids;
import io.anju.workorders.ArrivalProof;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.WorkOrderState;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step as it is kept. */
record StepRow(
        UUID id,
        CompanyId companyId,
        WorkOrderId workOrderId,
        Move move,
        WorkOrderState fromState,
        WorkOrderState toState,
        Instant at,
        Instant enteredAt,
        @Nullable Instant saidAt,
        @Nullable AccountId author,
        String authorName,
        @Nullable String reason,
        @Nullable WhoseTime whose,
        @Nullable String note,
        @Nullable ArrivalProof proof,
        @Nullable PlaceId placeId,
        @Nullable BigDecimal lat,
        @Nullable BigDecimal lon) {

    static StepRow of(Actor actor, WorkOrderId order, Step step) {
        var facts = step.facts();
        var position = facts.position();
        return new StepRow(
                Ids.next(),
                actor.company(),
                order,
                step.move(),
                step.from(),
                step.to(),
                step.moment().at(),
                step.moment().enteredAt(),
                step.moment().said(),
                actor.account(),
                actor.name(),
                facts.reason(),
                facts.whose(),
                facts.note(),
                facts.proof(),
                facts.place(),
                position == null ? null : position.latitude(),
                position == null ? null : position.longitude());
    }
}
