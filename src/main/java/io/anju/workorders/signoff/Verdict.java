package io.anju.workorders.signoff;

import io.anju.files.FileId;
import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.CompanyId;
import io.anju.kernel.Ids;
import io.anju.workorders.Confirmation;
import io.anju.workorders.ConfirmationKind;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.journal.Moment;
import io.anju.workorders.journal.WorkOrder;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** Somebody's yes or no to a result: the row that closure rests on. */
@Table(schema = "workorders", name = "verdict")
public record Verdict(
        @Id UUID id,
        CompanyId companyId,
        WorkOrderId workOrderId,
        VerdictKind kind,
        @Nullable ConfirmationKind how,
        String name,
        @Nullable String comment,
        @Nullable FileId signature,
        Instant at,
        Instant enteredAt,
        @Nullable AccountId author,
        String authorName) {

    /** The customer's or the inspector's yes or no. */
    public enum VerdictKind {
        CONFIRMED,
        REFUSED,
        RESULT_ACCEPTED,
        RESULT_REFUSED
    }

    static Verdict of(
            Actor actor, WorkOrder order, VerdictKind kind, String name, @Nullable String comment, Moment moment) {
        return of(actor, order, kind, new Confirmed(null, name, null, comment), moment);
    }

    /** A confirmation with the parts that a refusal does not have. */
    static Verdict of(Actor actor, WorkOrder order, Confirmation given, Moment moment) {
        return of(
                actor,
                order,
                VerdictKind.CONFIRMED,
                new Confirmed(given.how(), given.name(), given.signature(), given.comment()),
                moment);
    }

    private record Confirmed(
            @Nullable ConfirmationKind how,
            String name,
            @Nullable FileId signature,
            @Nullable String comment) {}

    private static Verdict of(Actor actor, WorkOrder order, VerdictKind kind, Confirmed said, Moment moment) {
        return new Verdict(
                Ids.next(),
                actor.company(),
                order.id(),
                kind,
                said.how(),
                said.name(),
                said.comment(),
                said.signature(),
                moment.at(),
                moment.enteredAt(),
                actor.account(),
                actor.name());
    }
}
