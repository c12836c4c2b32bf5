package io.anju.workorders.schedule;

import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.ProjectId;
import io.anju.workorders.WorkOrderId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps where orders stand in people's days. */
@Component
class Visits {

    private final JdbcClient jdbc;

    Visits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts an order there, wherever it stood before. */
    void put(
            Actor actor,
            ProjectId project,
            LocalDate day,
            DayOutcome.Placed placed,
            AccountId account,
            boolean planned,
            Instant at) {
        jdbc.sql("""
                        insert into workorders.visit as stood (company_id, work_order_id, project_id, day, staff_id,
                            account_id, starts_at, ends_at, way, planned, why, set_at, set_by)
                        values (:company, :order, :project, :day, :staff, :account, :from, :to, :way, :planned,
                            cast(:why as json), :at, :by)
                        on conflict (work_order_id) do update set day = :day, staff_id = :staff, account_id = :account,
                            starts_at = :from, ends_at = :to, way = :way, planned = :planned,
                            why = cast(:why as json), set_at = :at, set_by = :by""")
                .param("company", actor.company().value())
                .param("order", placed.order().value())
                .param("project", project.value())
                .param("day", day)
                .param("staff", placed.staff().value())
                .param("account", account.value())
                .param("from", placed.from().atOffset(ZoneOffset.UTC))
                .param("to", placed.to().atOffset(ZoneOffset.UTC))
                .param("way", placed.way())
                .param("planned", planned)
                .param("why", Why.write(placed.why()))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", actor.name())
                .update();
    }

    /** Takes an order out of whoever's day it stands in. */
    void take(WorkOrderId order) {
        jdbc.sql("delete from workorders.visit where work_order_id = ?")
                .param(order.value())
                .update();
    }

    /** Takes what nobody has left for yet out of the day, but for these. */
    void clear(ProjectId project, LocalDate day, Collection<WorkOrderId> kept) {
        jdbc.sql("""
                        delete from workorders.visit v using workorders.work_order w
                        where v.project_id = :project and v.day = :day and w.id = v.work_order_id
                          and w.state in ('OPEN', 'ACCEPTED') and v.work_order_id <> all(:kept)""")
                .param("project", project.value())
                .param("day", day)
                .param("kept", kept.stream().map(WorkOrderId::value).toArray(UUID[]::new))
                .update();
    }
}
