package io.anju.workorders.schedule;

import io.anju.kernel.Actor;
import io.anju.kernel.CompanyId;
import io.anju.kernel.Ids;
import io.anju.kernel.ProjectId;
import io.anju.workforce.StaffId;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.schedule.DayPlanRow.Cause;
import io.anju.workorders.schedule.DayPlanRow.DayPlanState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps plans of days and what they propose. */
@Component
class DayPlanStore {

    private final JdbcClient jdbc;

    DayPlanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A plan that waits to be worked out. */
    record Due(CompanyId company, UUID id) {}

    UUID add(Actor actor, ProjectId project, LocalDate day, Cause cause, Instant at) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into workorders.day_plan (company_id, id, project_id, day, state, cause, asked_at, asked_by)
                        values (:company, :id, :project, :day, 'WAITING', :cause, :at, :by)""")
                .param("company", actor.company().value())
                .param("id", id)
                .param("project", project.value())
                .param("day", day)
                .param("cause", cause.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", actor.name())
                .update();
        return id;
    }

    Optional<DayPlanRow> find(UUID id) {
        return jdbc.sql("select * from workorders.day_plan where id = ?")
                .param(id)
                .query(DayPlanStore::row)
                .optional();
    }

    /** The one that is worked out or waits for a decision; there is never a second. */
    Optional<DayPlanRow> open(ProjectId project, LocalDate day) {
        return jdbc.sql("""
                        select * from workorders.day_plan
                        where project_id = ? and day = ? and state in ('WAITING', 'RUNNING', 'DRAFT')""")
                .params(project.value(), day)
                .query(DayPlanStore::row)
                .optional();
    }

    /** The last one of that state. */
    Optional<DayPlanRow> last(ProjectId project, LocalDate day, DayPlanState state) {
        return jdbc.sql("""
                        select * from workorders.day_plan where project_id = ? and day = ? and state = ?
                        order by asked_at desc, id desc limit 1""")
                .params(project.value(), day, state.name())
                .query(DayPlanStore::row)
                .optional();
    }

    /** What waits to be worked out; asked as the system. */
    List<Due> due() {
        return jdbc.sql("""
                        select company_id, id from workorders.day_plan where state in ('WAITING', 'RUNNING')
                        order by id""")
                .query((row, number) -> new Due(
                        new CompanyId(row.getObject("company_id", UUID.class)), row.getObject("id", UUID.class)))
                .list();
    }

    /** How far it came before, in the words of {@link DayPlanning}; empty at the beginning. */
    Optional<String> stage(UUID id) {
        return jdbc.sql("select stage::text from workorders.day_plan where id = ? and stage is not null")
                .param(id)
                .query(String.class)
                .optional();
    }

    /** Keeps how far it came; false where nobody waits for it any more. */
    boolean advance(UUID id, int share, String stage) {
        return jdbc.sql("""
                        update workorders.day_plan set state = 'RUNNING', share = ?, stage = cast(? as json)
                        where id = ? and state in ('WAITING', 'RUNNING')""").params(share, stage, id).update() == 1;
    }

    /** It is worked out; false where nobody waits for it any more. */
    boolean finish(CompanyId company, UUID id, DayOutcome outcome, Instant at) {
        var waits = jdbc.sql("""
                        update workorders.day_plan set state = 'DRAFT', share = 100, stage = null, planned = :planned,
                            unplaced = :unplaced, travel = :travel, waiting = :waiting, ready_at = :at
                        where id = :id and state in ('WAITING', 'RUNNING')""")
                        .param("planned", outcome.placed().size())
                        .param("unplaced", outcome.left().size())
                        .param("travel", outcome.travel())
                        .param("waiting", outcome.waiting())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .update()
                == 1;
        if (waits) {
            outcome.placed().forEach(each -> place(company, id, each));
            outcome.left().forEach(each -> leave(company, id, each));
        }
        return waits;
    }

    /** Puts a job into the plan, or elsewhere in it. */
    void place(CompanyId company, UUID id, DayOutcome.Placed each) {
        jdbc.sql("delete from workorders.left_out where plan_id = ? and work_order_id = ?")
                .params(id, each.order().value())
                .update();
        jdbc.sql("""
                        insert into workorders.planned_visit (company_id, plan_id, work_order_id, staff_id, starts_at,
                            ends_at, way, pressed, why)
                        values (:company, :plan, :order, :staff, :from, :to, :way, :pressed, cast(:why as json))
                        on conflict (plan_id, work_order_id) do update set staff_id = :staff, starts_at = :from,
                            ends_at = :to, way = :way, pressed = :pressed, why = cast(:why as json)""")
                .param("company", company.value())
                .param("plan", id)
                .param("order", each.order().value())
                .param("staff", each.staff().value())
                .param("from", each.from().atOffset(ZoneOffset.UTC))
                .param("to", each.to().atOffset(ZoneOffset.UTC))
                .param("way", each.way())
                .param("pressed", each.pressed())
                .param("why", Why.write(each.why()))
                .update();
    }

    /** Takes a job out of the plan. */
    void take(UUID id, WorkOrderId order) {
        jdbc.sql("delete from workorders.planned_visit where plan_id = ? and work_order_id = ?")
                .params(id, order.value())
                .update();
    }

    /** Counts anew what a human changed in it. */
    void count(UUID id) {
        jdbc.sql("""
                        update workorders.day_plan p set
                            planned = (select count(*) from workorders.planned_visit v where v.plan_id = p.id),
                            unplaced = (select count(*) from workorders.left_out l where l.plan_id = p.id),
                            travel = (select coalesce(sum(v.way), 0) from workorders.planned_visit v where v.plan_id = p.id)
                        where p.id = ?""").param(id).update();
    }

    private void leave(CompanyId company, UUID id, DayOutcome.Left each) {
        jdbc.sql("insert into workorders.left_out (company_id, plan_id, work_order_id, reason) values (?, ?, ?, ?)")
                .params(company.value(), id, each.order().value(), each.reason().name())
                .update();
    }

    /** What it places. */
    List<DayOutcome.Placed> placed(UUID id) {
        return jdbc.sql("select * from workorders.planned_visit where plan_id = ? order by starts_at, work_order_id")
                .param(id)
                .query((row, number) -> new DayOutcome.Placed(
                        new WorkOrderId(row.getObject("work_order_id", UUID.class)),
                        new StaffId(row.getObject("staff_id", UUID.class)),
                        at(row, "starts_at"),
                        at(row, "ends_at"),
                        row.getInt("way"),
                        row.getBoolean("pressed"),
                        Why.read(row.getString("why"))))
                .list();
    }

    /** What it leaves out. */
    List<DayOutcome.Left> left(UUID id) {
        return jdbc.sql("select * from workorders.left_out where plan_id = ? order by work_order_id")
                .param(id)
                .query((row, number) -> new DayOutcome.Left(
                        new WorkOrderId(row.getObject("work_order_id", UUID.class)),
                        Unplaced.valueOf(row.getString("reason"))))
                .list();
    }

    /** Ends it; false where it is not as far, or was ended before. */
    boolean decide(Actor actor, UUID id, DayPlanState state, Instant at) {
        return jdbc.sql("""
                        update workorders.day_plan set state = :state, decided_at = :at, decided_by = :by, stage = null
                        where id = :id and (state = 'DRAFT' or :state = 'DISMISSED' and state in ('WAITING', 'RUNNING'))""")
                        .param("state", state.name())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", actor.name())
                        .param("id", id)
                        .update()
                == 1;
    }

    /** It could not be worked out. */
    void fail(UUID id) {
        jdbc.sql("""
                        update workorders.day_plan set state = 'FAILED', stage = null
                        where id = ? and state in ('WAITING', 'RUNNING')""").param(id).update();
    }

    private static DayPlanRow row(ResultSet row, int number) throws SQLException {
        return new DayPlanRow(
                row.getObject("id", UUID.class),
                new ProjectId(row.getObject("project_id", UUID.class)),
                row.getObject("day", LocalDate.class),
                DayPlanState.valueOf(row.getString("state")),
                Cause.valueOf(row.getString("cause")),
                at(row, "asked_at"),
                row.getString("asked_by"),
                row.getInt("share"),
                row.getInt("planned"),
                row.getInt("unplaced"),
                row.getInt("travel"),
                row.getInt("waiting"),
                maybe(row, "ready_at"),
                maybe(row, "decided_at"),
                row.getString("decided_by"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant maybe(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
