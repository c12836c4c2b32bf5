package io.anju.workorders.crew;

import io.anju.kernel.AccountId;
import io.anju.kernel.CompanyId;
import io.anju.kernel.Ids;
import io.anju.workforce.StaffId;
import io.anju.workorders.ArrivalProof;
import io.anju.workorders.WorkOrderId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Somebody who helps: asked by the desk, with an answer, an arrival and an end of its own. The lead alone finishes the order.
 *
 * @param askedBy who asked, by name
 * @param obstacles the rules that spoke against it when the desk asked all the same, with commas between
 * @param note why the desk asked, null where nothing was said
 * @param minutes how long the person worked, said at the end
 */
@Table(schema = "workorders", name = "helper")
public record CrewMember(
        @Id UUID id,
        CompanyId companyId,
        WorkOrderId workOrderId,
        StaffId staffId,
        AccountId accountId,
        String name,
        Instant askedAt,
        String askedBy,
        String obstacles,
        @Nullable String note,
        @Nullable HelpAnswer answer,
        @Nullable Instant answeredAt,
        @Nullable String answerReason,
        @Nullable Instant arrivedAt,
        @Nullable ArrivalProof arrivalProof,
        @Nullable Instant leftAt,
        @Nullable Integer minutes,
        @Nullable Instant removedAt,
        @Nullable String removedBy,
        @Nullable String removedReason) {

    /** What somebody said who was asked to help. */
    public enum HelpAnswer {
        ACCEPTED,
        DECLINED
    }

    /** How far somebody's help has come. */
    public enum HelpState {
        ASKED,
        ACCEPTED,
        DECLINED,
        ON_SITE,
        LEFT,
        REMOVED
    }

    /** Somebody who was just asked. */
    public static CrewMember asked(
            CompanyId company,
            WorkOrderId order,
            Asked who,
            String by,
            List<String> obstacles,
            @Nullable String note,
            Instant at) {
        return new CrewMember(
                Ids.next(),
                company,
                order,
                who.staff(),
                who.account(),
                who.name(),
                at,
                by,
                String.join(",", obstacles),
                note,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Whom the desk asks. */
    public record Asked(StaffId staff, AccountId account, String name) {}

    /** The rules that spoke against it when the desk asked all the same; empty where none did. */
    public List<String> rules() {
        return obstacles.isEmpty() ? List.of() : List.of(obstacles.split(","));
    }

    /** Whether the person said yes and is still at it. */
    public boolean helps() {
        return state() == HelpState.ACCEPTED || state() == HelpState.ON_SITE;
    }

    /** How far it has come. */
    public HelpState state() {
        if (removedAt != null) {
            return HelpState.REMOVED;
        }
        if (answer == null) {
            return HelpState.ASKED;
        }
        if (answer == HelpAnswer.DECLINED) {
            return HelpState.DECLINED;
        }
        return leftAt != null ? HelpState.LEFT : arrivedAt != null ? HelpState.ON_SITE : HelpState.ACCEPTED;
    }

    /** Whether the person still has something to say or to do. */
    public boolean isOpen() {
        return removedAt == null && leftAt == null && answer != HelpAnswer.DECLINED;
    }
}
