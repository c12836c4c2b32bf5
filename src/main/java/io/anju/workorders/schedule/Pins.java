package io.anju.workorders.schedule;

import io.anju.kernel.Actor;
import io.anju.workforce.StaffId;
import io.anju.workorders.WorkOrderId;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what humans chose for orders; no plan moves it. */
@Component
class Pins {

    private final JdbcClient jdbc;

    Pins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The person, the time or both. */
    void put(Actor actor, WorkOrderId order, @Nullable StaffId staff, @Nullable Instant from, Instant at) {
        jdbc.sql("""
                        insert into workorders.pin (company_id, work_order_id, staff_id, starts_at, pinned_at, pinned_by)
                        values (:company, :order, cast(:staff as uuid), cast(:from as timestamptz), :at, :by)
                        on conflict (work_order_id) do update set staff_id = cast(:staff as uuid),
                            starts_at = cast(:from as timestamptz), pinned_at = :at, pinned_by = :by""")
                .param("company", actor.company().value())
                .param("order", order.value())
                .param("staff", staff == null ? null : staff.value(), Types.OTHER)
                .param("from", from == null ? null : from.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", actor.name())
                .update();
    }

    /** From now on plans may move it. */
    void take(WorkOrderId order) {
        jdbc.sql("delete from workorders.pin where work_order_id = ?")
                .param(order.value())
                .update();
    }
}
