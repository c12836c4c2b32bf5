package io.anju.workorders.proof;

import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.CompanyId;
import io.anju.kernel.Ids;
import io.anju.kernel.Money;
import io.anju.kernel.Refused;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.access.WorkOrderAccess;
import io.anju.workorders.journal.Moment;
import io.anju.workorders.journal.WorkOrder;
import io.anju.workorders.journal.WorkOrderJournal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Work and material that went into an order, with what they cost. */
@Service
public class Lines {

    private final WorkOrderAccess access;
    private final WorkOrderJournal journal;
    private final JdbcClient jdbc;

    Lines(WorkOrderAccess access, WorkOrderJournal journal, JdbcClient jdbc) {
        this.access = access;
        this.journal = journal;
        this.jdbc = jdbc;
    }

    /** What a line is about. */
    public enum LineKind {
        WORK,
        MATERIAL
    }

    /** What somebody enters; {@code unitPrice} in fen. */
    public record Entry(
            LineKind kind, String text, @Nullable String spec, BigDecimal quantity, String unit, long unitPrice) {

        /** Quantity times price in whole fen, half up (F-14). */
        long amount() {
            return quantity.multiply(BigDecimal.valueOf(unitPrice))
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact();
        }
    }

    /**
     * A line as it is kept; amounts in fen.
     *
     * @param replaces the line this one corrects, null for a first entry
     * @param reason why it was corrected
     */
    @Table(schema = "workorders", name = "line")
    public record Line(
            @Id UUID id,
            CompanyId companyId,
            WorkOrderId workOrderId,
            LineKind kind,
            String text,
            @Nullable String spec,
            BigDecimal quantity,
            String unit,
            long unitPrice,
            long amount,
            @Nullable UUID replaces,
            @Nullable String reason,
            Instant at,
            Instant enteredAt,
            @Nullable AccountId author,
            String authorName) {}

    /** Adds a line. */
    @Transactional
    public UUID add(Actor actor, WorkOrderId id, Entry entry, @Nullable Instant said) {
        return keep(actor, id, entry, null, null, said);
    }

    /**
     * Corrects a line; the original stays readable. A quantity of zero strikes it out. Refuses a line that was
     * corrected already.
     */
    @Transactional
    public UUID correct(
            Actor actor, WorkOrderId id, UUID line, Entry entry, @Nullable String reason, @Nullable Instant said) {
        if (reason == null || reason.isBlank()) {
            throw Refused.field("reason", "not-blank");
        }
        if (current(all(id)).stream().noneMatch(each -> each.id().equals(line))) {
            throw Refused.missing("line");
        }
        return keep(actor, id, entry, line, reason, said);
    }

    /** Every line ever entered, in order of entry. */
    public List<Line> all(WorkOrderId id) {
        return jdbc
                .sql("select * from workorders.line where work_order_id = ? order by id")
                .param(id.value())
                .query(Line.class)
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    /** Those of the lines that count: neither corrected nor struck out. */
    public static List<Line> counting(List<Line> all) {
        return current(all).stream()
                .filter(line -> line.quantity().signum() > 0)
                .toList();
    }

    /** What the lines cost together; zero without lines. */
    public static Money total(List<Line> lines) {
        return lines.stream().map(line -> Money.ofFen(line.amount())).reduce(Money.ZERO, Money::plus);
    }

    private static List<Line> current(List<Line> all) {
        var replaced = all.stream().map(Line::replaces).toList();
        return all.stream().filter(line -> !replaced.contains(line.id())).toList();
    }

    private UUID keep(
            Actor actor,
            WorkOrderId id,
            Entry entry,
            @Nullable UUID replaces,
            @Nullable String reason,
            @Nullable Instant said) {
        var order = access.asCrewOrDesk(actor, id);
        var moment = Moment.claimed(said, journal.now(), order.task().openedAt());
        if (!isOpen(order, moment.at())) {
            throw Refused.conflict(
                    "move-not-allowed", Map.of("from", order.state().name(), "verb", "enter-line"));
        }
        var line = line(actor, id, entry, replaces, reason, moment);
        journal.keep(line);
        journal.note(actor, id, replaces == null ? "line-entered" : "line-corrected", Map.of("text", entry.text()));
        return line.id();
    }

    /** Nothing is added to what the customer agreed to; what a phone had entered before that may come late. */
    private static boolean isOpen(WorkOrder order, Instant at) {
        var agreed = order.progress().confirmedAt();
        return switch (order.state()) {
            case CANCELLED, CLOSED -> false;
            case CONFIRMED -> agreed != null && !at.isAfter(agreed);
            default -> true;
        };
    }

    private static Line line(
            Actor actor, WorkOrderId id, Entry entry, @Nullable UUID replaces, @Nullable String reason, Moment moment) {
        return new Line(
                Ids.next(),
                actor.company(),
                id,
                entry.kind(),
                entry.text(),
                entry.spec(),
                entry.quantity(),
                entry.unit(),
                entry.unitPrice(),
                entry.amount(),
                replaces,
                reason,
                moment.at(),
                moment.enteredAt(),
                actor.account(),
                actor.name());
    }
}
