package io.anju.workorders.offer;

import io.anju.database.CompanyScope;
import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Cursor;
import io.anju.kernel.Ids;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.workforce.TeamId;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.journal.WorkOrder;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the desk has to do by telephone because nobody answered the machine. */
@Service
public class CallTasks {

    private final JdbcClient jdbc;
    private final Callees callees;
    private final Clock clock;

    CallTasks(JdbcClient jdbc, Callees callees, Clock clock) {
        this.jdbc = jdbc;
        this.callees = callees;
        this.clock = clock;
    }

    /**
     * A call to make.
     *
     * @param people whom to call, the likeliest first; empty where nobody was asked and no lead is known
     */
    public record CallTask(
            UUID id,
            WorkOrderId workOrder,
            String number,
            String title,
            String priority,
            ProjectId project,
            Instant createdAt,
            List<Callees.Callee> people) {}

    private record Row(ProjectId project) {}

    private record TaskRow(
            UUID id,
            WorkOrderId workOrder,
            String number,
            String title,
            String priority,
            ProjectId project,
            @Nullable TeamId team,
            @Nullable String skill,
            Instant createdAt) {}

    /** Opens a call for the order; false if one is open already. */
    boolean open(WorkOrder order, Instant at) {
        return jdbc.sql("""
                        insert into workorders.call_task (company_id, id, work_order_id, project_id, created_at)
                        values (:company, :id, :order, :project, :at) on conflict do nothing""")
                        .param("company", CompanyScope.requireCompany().value())
                        .param("id", Ids.next())
                        .param("order", order.id().value())
                        .param("project", order.task().projectId().value())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /** The calls still to be made in the actor's projects, the oldest first. */
    @Transactional(readOnly = true)
    public Page<CallTask> open(Actor actor, ListQuery query) {
        var scope = actor.scope(Permission.WORK_DISPATCH);
        var after = query.after(2);
        var rows = jdbc
                .sql("""
                        select c.id, c.work_order_id work_order, w.number, w.title, w.priority, c.project_id project,
                               w.team_id team, w.skill, c.created_at
                        from workorders.call_task c join workorders.work_order w on w.id = c.work_order_id
                        where c.done_at is null and (:all or c.project_id = any(:projects))
                          and (:first or (c.created_at, c.id) > (:at::timestamptz, :id::uuid))
                        order by c.created_at, c.id limit :limit""")
                .param("all", scope.all())
                .param("projects", scope.array())
                .param("first", after.isEmpty())
                .param(
                        "at",
                        after.isEmpty()
                                ? null
                                : Cursor.instant(after.getFirst()).toString())
                .param("id", after.isEmpty() ? null : Cursor.id(after.getLast()))
                .param("limit", query.limit() + 1)
                .query(TaskRow.class)
                .stream()
                .map(Objects::requireNonNull)
                .toList();
        return Page.of(rows, query.limit(), last -> Cursor.of(last.createdAt(), last.id()))
                .map(this::task);
    }

    private CallTask task(TaskRow row) {
        var sought = new Callees.Sought(row.workOrder().value(), row.project(), row.team(), row.skill());
        return new CallTask(
                row.id(),
                row.workOrder(),
                row.number(),
                row.title(),
                row.priority(),
                row.project(),
                row.createdAt(),
                callees.of(sought));
    }

    /** Ticks a call off with what came of it. Refuses one that is done or not the actor's. */
    @Transactional
    public void done(Actor actor, UUID id, String note) {
        var task = jdbc.sql("select project_id project from workorders.call_task where id = ? and done_at is null")
                .param(id)
                .query(Row.class)
                .optional()
                .orElseThrow(() -> Refused.missing("call-task"));
        actor.require(Permission.WORK_DISPATCH, task.project(), "call-task");
        close(actor, id, null, note);
    }

    /** Ticks the order's call off, because somebody was found. */
    void settle(Actor actor, WorkOrderId order, String note) {
        close(actor, null, order.value(), note);
    }

    private void close(Actor actor, @Nullable UUID task, @Nullable UUID order, String note) {
        jdbc.sql("""
                        update workorders.call_task set done_at = :at, done_by = :account, done_by_name = :name, note = :note
                        where (id = :task or work_order_id = :order) and done_at is null""")
                .param("at", Timestamp.from(clock.instant()))
                .param(
                        "account",
                        actor.account() == null ? null : actor.account().value())
                .param("name", actor.name())
                .param("note", note)
                .param("task", task)
                .param("order", order)
                .update();
    }
}
