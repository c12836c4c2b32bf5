package io.anju.workorders.reading;

import io.anju.files.FileId;
import io.anju.workforce.StaffId;
import io.anju.workorders.ArrivalProof;
import io.anju.workorders.ConfirmationKind;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.WorkOrderState;
import io.anju.workorders.journal.StepStore;
import io.anju.workorders.journal.WorkOrder;
import io.anju.workorders.offer.DecisionView;
import io.anju.workorders.offer.Decisions;
import io.anju.workorders.offer.Offer;
import io.anju.workorders.offer.OfferStore;
import io.anju.workorders.signoff.Verdict;
import io.anju.workorders.transfer.Transfer;
import io.anju.workorders.transfer.Transfers;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to an order and why: steps, comparisons, offers, verdicts. */
@Component
public class WorkOrderHistory {

    private final JdbcClient jdbc;
    private final StepStore steps;
    private final Decisions decisions;
    private final OfferStore offers;
    private final Transfers transfers;

    WorkOrderHistory(JdbcClient jdbc, StepStore steps, Decisions decisions, OfferStore offers, Transfers transfers) {
        this.jdbc = jdbc;
        this.steps = steps;
        this.decisions = decisions;
        this.offers = offers;
        this.transfers = transfers;
    }

    /** A move; {@code saidAt} is there only where the phone's claim was not believed. */
    public record WorkStepView(
            String verb,
            WorkOrderState from,
            WorkOrderState to,
            Instant at,
            Instant enteredAt,
            @Nullable Instant saidAt,
            String by,
            @Nullable String reason,
            @Nullable String whose,
            @Nullable String note,
            @Nullable ArrivalProof proof,
            @Nullable UUID place) {}

    /** A question and its answer; {@code againAt} is from when the person may be asked again after a no. */
    public record OfferView(
            UUID id,
            Offer.OfferRung rung,
            StaffId staff,
            String name,
            Instant offeredAt,
            Instant expiresAt,
            @Nullable Instant seenAt,
            @Nullable Instant remindedAt,
            Offer.@Nullable OfferEnd answer,
            @Nullable Instant answeredAt,
            @Nullable String reason,
            @Nullable Instant againAt) {}

    /** A yes or no. */
    public record VerdictView(
            Verdict.VerdictKind kind,
            @Nullable ConfirmationKind how,
            String name,
            @Nullable String comment,
            @Nullable FileId signature,
            Instant at,
            String by) {}

    /** Everything that happened, the oldest first, with what this transaction has yet to store. */
    public List<WorkStepView> steps(WorkOrderId order) {
        steps.writeNow();
        return jdbc.sql("""
                        select lower(replace(move, '_', '-')) verb, from_state "from", to_state "to", at, entered_at,
                               case when said_at <> at then said_at end said_at, author_name "by", reason, whose, note,
                               proof, place_id place
                        from workorders.step where work_order_id = ? order by id""").param(order.value()).query(WorkStepView.class).stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    List<DecisionView> decisions(WorkOrderId order) {
        return decisions.of(order);
    }

    /** The doer's wish to hand the order on, null where there is none. */
    @Nullable
    Transfer wish(WorkOrder order) {
        return order.progress().assignee() == null
                ? null
                : transfers.open(order.id(), order.progress().assignee()).orElse(null);
    }

    List<OfferView> offers(WorkOrderId order) {
        return offers.of(order).stream().map(WorkOrderHistory::view).toList();
    }

    List<VerdictView> verdicts(WorkOrderId order) {
        return jdbc.sql("""
                        select kind, how, name, comment, signature, at, author_name "by"
                        from workorders.verdict where work_order_id = ? order by id""").param(order.value()).query(VerdictView.class).stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    private static OfferView view(Offer offer) {
        return new OfferView(
                offer.id(),
                offer.rung(),
                offer.staffId(),
                offer.name(),
                offer.offeredAt(),
                offer.expiresAt(),
                offer.seenAt(),
                offer.remindedAt(),
                offer.answer(),
                offer.answeredAt(),
                offer.reason(),
                offer.againAt());
    }
}
