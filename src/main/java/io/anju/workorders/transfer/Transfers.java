package io.anju.workorders.transfer;

import io.anju.kernel.AccountId;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.transfer.Transfer.TransferEnd;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The wishes and consents of the company in scope; who may say or end them is the callers' business. */
@Component
public class Transfers {

    private final JdbcClient jdbc;
    private final JdbcAggregateOperations rows;

    Transfers(JdbcClient jdbc, JdbcAggregateOperations rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** Keeps it; a wish that was open before is overtaken by it. */
    public void add(Transfer transfer) {
        end(transfer.workOrderId(), TransferEnd.OVERTAKEN, transfer.name(), null, null, transfer.saidAt());
        rows.insert(transfer);
    }

    /** The wish of this person that waits for the desk; a wish of somebody who stands for the order no more is none. */
    public Optional<Transfer> open(WorkOrderId order, @Nullable AccountId doer) {
        return jdbc
                .sql("select * from workorders.transfer where work_order_id = ? and ended_at is null")
                .param(order.value())
                .query(Transfer.class)
                .stream()
                .map(Objects::requireNonNull)
                .filter(each -> each.accountId().equals(doer))
                .findFirst();
    }

    /** Everything that was said about handing the order on, the oldest first. */
    public List<Transfer> of(WorkOrderId order) {
        return jdbc
                .sql("select * from workorders.transfer where work_order_id = ? order by id")
                .param(order.value())
                .query(Transfer.class)
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    /** Whether the person said after {@code since} that the order stays with them. */
    public boolean isKept(WorkOrderId order, @Nullable AccountId doer, Instant since) {
        return of(order).stream()
                .anyMatch(each -> each.outcome() == TransferEnd.KEPT
                        && each.accountId().equals(doer)
                        && each.saidAt().isAfter(since));
    }

    /** Ends what is open for the order; nothing where nothing is. */
    public void end(
            WorkOrderId order,
            TransferEnd outcome,
            String by,
            @Nullable String toName,
            @Nullable String answer,
            Instant at) {
        jdbc.sql("""
                        update workorders.transfer set ended_at = :at, outcome = :outcome, ended_by = :by,
                            to_name = :to, answer = :answer
                        where work_order_id = :order and ended_at is null""")
                .param("at", Timestamp.from(at))
                .param("outcome", outcome.name())
                .param("by", by)
                .param("to", toName)
                .param("answer", answer)
                .param("order", order.value())
                .update();
    }
}
