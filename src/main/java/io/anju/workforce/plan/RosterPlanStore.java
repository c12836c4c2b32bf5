package io.anju.workforce.plan;

import io.anju.kernel.Actor;
import io.anju.kernel.ProjectId;
import io.anju.workforce.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps plans. Only the search that holds the claim writes progress and result. */
@Component
class RosterPlanStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RosterPlanStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Actor actor, UUID id, PlanOrder order, Instant at) {
        jdbc.sql("""
                        insert into workforce.roster_plan (company_id, id, project_id, first_day, last_day, staff, end_weekly,
                            seconds, seed, state, asked_at, asked_by)
                        values (:company, :id, :project, :first, :last, :staff, :endWeekly, :seconds, :seed, 'WAITING', :at, :by)""")
                .param("company", actor.company().value())
                .param("id", id)
                .param("project", order.project().value())
                .param("first", order.first())
                .param("last", order.last())
                .param("staff", order.staff().stream().map(StaffId::value).toArray(UUID[]::new))
                .param("endWeekly", order.endWeekly())
                .param("seconds", order.seconds())
                .param("seed", order.seed())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", actor.name())
                .update();
    }

    Optional<RosterPlan> find(UUID id) {
        return jdbc.sql("select * from workforce.roster_plan where id = ?")
                .param(id)
                .query(RosterPlanStore::plan)
                .optional();
    }

    Optional<RosterPlan> held(UUID id) {
        return jdbc.sql("select * from workforce.roster_plan where id = ? for update")
                .param(id)
                .query(RosterPlanStore::plan)
                .optional();
    }

    /** The newest of a project, at most twenty. */
    List<RosterPlan> of(ProjectId project) {
        return jdbc.sql("select * from workforce.roster_plan where project_id = ? order by id desc limit 20")
                .param(project.value())
                .query(RosterPlanStore::plan)
                .list();
    }

    /** How many of a project wait or run. */
    int unfinished(ProjectId project) {
        return jdbc.sql("""
                        select count(*) from workforce.roster_plan
                        where project_id = ? and state in ('WAITING', 'RUNNING')""").param(project.value()).query(Integer.class).single();
    }

    /** The oldest that waits, or whose search is gone; it is running under this claim from now on. */
    Optional<RosterPlan> claim(UUID claim) {
        return jdbc.sql("""
                        update workforce.roster_plan set state = 'RUNNING', claim = ?, share = 0 where id = (
                            select id from workforce.roster_plan where state in ('WAITING', 'RUNNING')
                            order by id limit 1 for update skip locked) returning *""").param(claim).query(RosterPlanStore::plan).optional();
    }

    /** Says how far the search is; gives whether it is still wanted. */
    boolean progress(UUID id, UUID claim, int share, int faults, int points) {
        return jdbc.sql("""
                        update workforce.roster_plan set share = ?, faults = ?, points = ?
                        where id = ? and claim = ? and state = 'RUNNING' returning not enough""")
                .params(share, faults, points, id, claim)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Keeps what was found, unless the plan was dismissed or another search has begun meanwhile. */
    void done(UUID id, UUID claim, PlanDraft draft, int faults, int points) {
        jdbc.sql("""
                        update workforce.roster_plan set state = 'DONE', share = 100, faults = ?, points = ?, draft = ?
                        where id = ? and claim = ? and state = 'RUNNING'""")
                .params(faults, points, json.writeValueAsString(draft), id, claim)
                .update();
    }

    void failed(UUID id, UUID claim) {
        jdbc.sql("update workforce.roster_plan set state = 'FAILED' where id = ? and claim = ? and state = 'RUNNING'")
                .params(id, claim)
                .update();
    }

    /** Asks for the best so far. */
    void enough(UUID id) {
        jdbc.sql("update workforce.roster_plan set enough = true where id = ?")
                .param(id)
                .update();
    }

    void settle(Actor actor, UUID id, RosterPlan.State state, @Nullable Integer written, Instant at) {
        jdbc.sql("""
                        update workforce.roster_plan set state = :state, settled_at = :at, settled_by = :by,
                            written = :written, claim = null where id = :id""")
                .param("state", state.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", actor.name())
                .param("written", written)
                .param("id", id)
                .update();
    }

    /** What was found; empty before. */
    Optional<PlanDraft> draft(UUID id) {
        return jdbc.sql("select draft from workforce.roster_plan where id = ? and draft is not null")
                .param(id)
                .query(String.class)
                .optional()
                .map(text -> json.readValue(text, PlanDraft.class));
    }

    private static RosterPlan plan(ResultSet row, int number) throws SQLException {
        var settled = row.getObject("settled_at", OffsetDateTime.class);
        return new RosterPlan(
                row.getObject("id", UUID.class),
                new PlanOrder(
                        new ProjectId(row.getObject("project_id", UUID.class)),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        Arrays.stream((UUID[]) row.getArray("staff").getArray())
                                .map(StaffId::new)
                                .toList(),
                        row.getBoolean("end_weekly"),
                        row.getInt("seconds"),
                        row.getLong("seed")),
                RosterPlan.State.valueOf(row.getString("state")),
                row.getInt("share"),
                row.getObject("faults", Integer.class),
                row.getObject("points", Integer.class),
                row.getBoolean("enough"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("asked_by"),
                settled == null ? null : settled.toInstant(),
                row.getString("settled_by"),
                row.getObject("written", Integer.class));
    }
}
