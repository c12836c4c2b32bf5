package io.anju.workorders.transfer;

import io.anju.kernel.AccountId;
import io.anju.kernel.CompanyId;
import io.anju.kernel.Ids;
import io.anju.workforce.StaffId;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.journal.Assignee;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What somebody said about handing an order on that is theirs.
 *
 * @param reason why, null where a turn ends and nothing else was said
 * @param endedBy who ended it, by name; null while it is open
 * @param toName who stands for the order since, null unless it was handed on
 * @param answer what the desk said, null where nothing
 */
@Table(schema = "workorders", name = "transfer")
public record Transfer(
        @Id UUID id,
        CompanyId companyId,
        WorkOrderId workOrderId,
        TransferOccasion occasion,
        StaffId staffId,
        AccountId accountId,
        String name,
        @Nullable String reason,
        Instant saidAt,
        @Nullable Instant endedAt,
        @Nullable TransferEnd outcome,
        @Nullable String endedBy,
        @Nullable String toName,
        @Nullable String answer) {

    /** What it is about. */
    public enum TransferOccasion {
        /** The person asked in the middle of a turn. */
        ASKED,
        /** The person's turn ends or has ended. */
        TURN_END
    }

    /** What came of it. */
    public enum TransferEnd {
        HANDED_ON,
        /** The person goes on with it, also beyond the turn. */
        KEPT,
        REFUSED,
        WITHDRAWN,
        /** The order went another way. */
        OVERTAKEN
    }

    /** A wish that waits for the desk. */
    public static Transfer wish(
            CompanyId company,
            WorkOrderId order,
            TransferOccasion occasion,
            Assignee who,
            @Nullable String reason,
            Instant at) {
        return new Transfer(
                Ids.next(),
                company,
                order,
                occasion,
                who.staff(),
                who.account(),
                who.name(),
                reason,
                at,
                null,
                null,
                null,
                null,
                null);
    }

    /** A consent to go on after the turn, which waits for nothing. */
    public static Transfer kept(CompanyId company, WorkOrderId order, Assignee who, Instant at) {
        return new Transfer(
                Ids.next(),
                company,
                order,
                TransferOccasion.TURN_END,
                who.staff(),
                who.account(),
                who.name(),
                null,
                at,
                at,
                TransferEnd.KEPT,
                who.name(),
                null,
                null);
    }
}
