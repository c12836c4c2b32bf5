package io.anju.workorders.offer;

import io.anju.kernel.AccountId;
import io.anju.kernel.CompanyId;
import io.anju.kernel.Ids;
import io.anju.workforce.StaffId;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.journal.Assignee;
import io.anju.workorders.journal.WorkOrder;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A question to one person that waits for an answer (派单).
 *
 * @param reminderAt when it goes out by SMS if it was not seen
 * @param nextAt when the machine has to look again, null once answered
 * @param reasonCode the reason of the register with which the person said no, null where it was said in other words
 * @param againAt from when the person may be asked again; null where not, or where nobody said no
 */
@Table(schema = "workorders", name = "offer")
public record Offer(
        @Id UUID id,
        CompanyId companyId,
        WorkOrderId workOrderId,
        UUID decisionId,
        int round,
        OfferRung rung,
        StaffId staffId,
        AccountId accountId,
        String name,
        @Nullable String phone,
        Instant offeredAt,
        Instant reminderAt,
        Instant expiresAt,
        @Nullable Instant nextAt,
        @Nullable Instant seenAt,
        @Nullable Instant remindedAt,
        @Nullable OfferEnd answer,
        @Nullable Instant answeredAt,
        @Nullable String reason,
        @Nullable String reasonCode,
        @Nullable Instant againAt) {

    /** How far down the chain this one stands. */
    public enum OfferRung {
        SAME_PERSON,
        BEST,
        TEAM_LEAD
    }

    /** How an offer ended. */
    public enum OfferEnd {
        ACCEPTED,
        DECLINED,
        EXPIRED,
        WITHDRAWN
    }

    static Offer to(Askable person, OfferRung rung, WorkOrder order, UUID decision, Instant now, Instant expiresAt) {
        var reminder = now.plus(Duration.between(now, expiresAt).dividedBy(2));
        return new Offer(
                Ids.next(),
                order.companyId(),
                order.id(),
                decision,
                order.search().round(),
                rung,
                person.staff(),
                person.account(),
                person.name(),
                person.phone(),
                now,
                reminder,
                expiresAt,
                reminder,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Who would stand for the order after a yes. */
    public Assignee assignee() {
        return new Assignee(staffId, accountId, name);
    }

    boolean isOpen() {
        return answer == null;
    }
}
