package io.anju.workorders.schedule;

import io.anju.deadlines.Priority;
import io.anju.estate.PlaceId;
import io.anju.kernel.ProjectId;
import io.anju.workforce.Presence.Span;
import io.anju.workforce.SkillLevel;
import io.anju.workforce.StaffId;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.WorkOrderState;
import io.anju.workorders.dispatch.Need;
import io.anju.workorders.equipment.Equipment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the orders that matter for a day: what is open or under way, and whatever stands in it. */
@Component
class DayJobs {

    /** More open work than this is no plan of a day; the most pressing is looked at first. */
    static final int MOST = 500;

    /** How long a job of a category usually takes is learned from so many of its last ones, at least from so few. */
    private static final int LEARNED_FROM = 30;

    private static final int AT_LEAST = 5;

    /** What nobody knows better takes this many minutes. */
    private static final int USUAL = 45;

    private static final int SHORTEST = 10;
    private static final int LONGEST = 240;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String JOBS = """
            with wanted as (
                (select id from workorders.work_order
                 where project_id = :project
                   and state in ('OPEN', 'OFFERED', 'ACCEPTED', 'ON_THE_WAY', 'ON_SITE', 'PAUSED', 'REOPENED')
                 order by window_from is null or window_from >= :ends, priority, opened_at, id limit :most)
                union
                select work_order_id from workorders.visit where project_id = :project and day = :day
                union
                select work_order_id from workorders.pin where starts_at >= :begins and starts_at < :ends),
            lasting as (
                select c.category, percentile_cont(0.5) within group (order by minutes) as minutes
                from (select distinct category from workorders.work_order where id in (select id from wanted)) c
                cross join lateral (
                    select extract(epoch from finished_at - arrived_at) / 60 as minutes
                    from workorders.work_order w
                    where w.category = c.category and w.state in ('CLOSED', 'CONFIRMED', 'FINISHED')
                      and w.arrived_at is not null and w.finished_at > w.arrived_at
                    order by w.opened_at desc limit :learned) last
                group by c.category having count(*) >= :atLeast)
            select w.*, p.code, p.name, p.building_id, p.floor_no, r.level, r.certificate, l.minutes, c.due_at,
                n.staff_id as pin_staff, n.starts_at as pin_at, n.pinned_by, n.work_order_id is not null as pinned,
                v.staff_id as visit_staff, v.day as visit_day, v.starts_at as visit_from, v.ends_at as visit_to,
                v.way, v.planned, v.why::text as why,
                (select json_agg(e)::text from (select part, code, amount from workorders.needed
                    where work_order_id = w.id) e) as needed
            from workorders.work_order w
            left join estate.v_place p on p.id = w.place_id
            left join workorders.work_rule r on r.category = w.category
            left join lasting l on l.category = w.category
            left join deadlines.v_clock c on c.subject_type = w.origin_type and c.subject_id = w.origin_id
                and c.target = 'ARRIVE' and c.stopped_at is null and c.cancelled_at is null
            left join workorders.pin n on n.work_order_id = w.id
            left join workorders.visit v on v.work_order_id = w.id and v.account_id = w.assignee
            where w.id in (select id from wanted) and w.project_id = :project and w.state <> 'CANCELLED'
            order by w.priority, w.opened_at, w.id""";

    private final JdbcClient jdbc;

    DayJobs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DayJob> of(ProjectId project, LocalDate day, Instant begins, Instant ends) {
        return jdbc.sql(JOBS)
                .param("project", project.value())
                .param("day", day)
                .param("begins", Timestamp.from(begins))
                .param("ends", Timestamp.from(ends))
                .param("most", MOST)
                .param("learned", LEARNED_FROM)
                .param("atLeast", AT_LEAST)
                .query((row, number) -> job(row))
                .list();
    }

    /** How many orders of the project nobody has left for yet. */
    int open(ProjectId project) {
        return jdbc.sql("""
                        select count(*) from workorders.work_order where project_id = ?
                        and state in ('OPEN', 'OFFERED', 'ACCEPTED', 'ON_THE_WAY', 'ON_SITE', 'PAUSED', 'REOPENED')""").param(project.value()).query(Integer.class).single();
    }

    private static DayJob job(ResultSet row) throws SQLException {

        var level = row.getString("level");
        var place = row.getObject("place_id", UUID.class);
        return new DayJob(
                new WorkOrderId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("number"),
                row.getString("title"),
                row.getString("category"),
                Priority.valueOf(row.getString("priority")),
                WorkOrderState.valueOf(row.getString("state")),
                new Need(
                        row.getString("skill"),
                        level == null ? SkillLevel.APPRENTICE : SkillLevel.valueOf(level),
                        row.getString("certificate")),
                equipment(row),
                minutes(row.getObject("minutes", Double.class)),
                new DayJob.Where(
                        place == null ? null : new PlaceId(place),
                        row.getString("code"),
                        row.getString("name"),
                        row.getObject("building_id", UUID.class),
                        row.getObject("floor_no", Integer.class)),
                span(row, "window_from", "window_to"),
                at(row, "due_at"),
                staff(row, "assignee_staff"),
                new DayJob.Course(at(row, "set_out_at"), at(row, "arrived_at"), at(row, "finished_at")),
                row.getBoolean("pinned")
                        ? new DayJob.Pin(staff(row, "pin_staff"), at(row, "pin_at"), row.getString("pinned_by"))
                        : null,
                visit(row));
    }

    private static DayJob.@Nullable Visit visit(ResultSet row) throws SQLException {
        var who = staff(row, "visit_staff");
        var span = span(row, "visit_from", "visit_to");
        return who == null || span == null
                ? null
                : new DayJob.Visit(
                        who,
                        row.getObject("visit_day", LocalDate.class),
                        span,
                        row.getInt("way"),
                        row.getBoolean("planned"),
                        Why.read(row.getString("why")));
    }

    private static Equipment equipment(ResultSet row) throws SQLException {
        var needed = row.getString("needed");
        return needed == null ? Equipment.NONE : Equipment.of(List.of(JSON.readValue(needed, Equipment.Item[].class)));
    }

    private static int minutes(@Nullable Double learned) {
        return learned == null ? USUAL : (int) Math.clamp(Math.round(learned / 5) * 5, SHORTEST, LONGEST);
    }

    private static @Nullable Span span(ResultSet row, String from, String to) throws SQLException {
        var begins = at(row, from);
        return begins == null ? null : new Span(begins, Objects.requireNonNull(at(row, to)));
    }

    private static @Nullable StaffId staff(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new StaffId(id);
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
