package io.anju.workforce.turn;

import io.anju.kernel.ProjectId;
import io.anju.workforce.LeaveKind;
import io.anju.workforce.StaffId;
import io.anju.workforce.TeamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads rosters: a project's month, and one person's days. */
@Component
class RosterQueries {

    private final JdbcClient jdbc;

    RosterQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A turn as a roster shows it.
     *
     * @param insteadOf whose turn it was before, null where it was never anybody else's
     */
    record TurnView(
            UUID id,
            ProjectId project,
            StaffId staff,
            UUID shift,
            String shiftName,
            LocalDate day,
            Instant from,
            Instant to,
            boolean onCall,
            @Nullable String insteadOf) {}

    /** Leave, by the days of the project it touches. */
    record LeaveDays(StaffId staff, LeaveKind kind, LocalDate first, LocalDate last) {}

    /** Weekly duty of a day. */
    record WeeklyDay(StaffId staff, LocalDate day, LocalTime from, LocalTime to) {}

    /** Somebody's line of a month. */
    record RosterRow(
            StaffId staff,
            String name,
            @Nullable TeamId team,
            List<String> skills,
            List<TurnView> turns,
            List<LeaveDays> leaves,
            List<WeeklyDay> weekly) {}

    private static final String TURNS = """
            select t.*, s.name as shift_name, was.name as instead_of_name
            from workforce.turn t join workforce.shift s on s.id = t.shift_id
            left join workforce.turn before on before.id = t.instead_of
            left join workforce.staff was on was.id = before.staff_id and was.id <> t.staff_id
            """;

    /** Everybody who works in the project with their days from one to another, by name. */
    List<RosterRow> rows(ProjectId project, LocalDate from, LocalDate to) {
        Map<StaffId, List<TurnView>> turns = byStaff(
                jdbc.sql(TURNS + """
                        where t.project_id = ? and t.ended_at is null and t.on_day between ? and ?
                          and t.starts_at between cast(? as date) - 2 and cast(? as date) + 3 order by t.starts_at""")
                        .params(project.value(), from, to, from, to)
                        .query(RosterQueries::turn)
                        .list(),
                TurnView::staff);
        Map<StaffId, List<LeaveDays>> leaves = byStaff(leaves(project, from, to), LeaveDays::staff);
        Map<StaffId, List<WeeklyDay>> weekly = byStaff(weekly(project, from, to), WeeklyDay::staff);
        return jdbc.sql("""
                        select s.id, s.name, a.team_id,
                            array(select skill from workforce.staff_skill k where k.staff_id = s.id order by skill) as skills
                        from workforce.assignment a join workforce.staff s on s.id = a.staff_id and s.left_at is null
                        where a.project_id = ? order by s.name, s.id limit 500""")
                .param(project.value())
                .query((row, number) -> {
                    var staff = new StaffId(row.getObject("id", UUID.class));
                    var team = row.getObject("team_id", UUID.class);
                    return new RosterRow(
                            staff,
                            row.getString("name"),
                            team == null ? null : new TeamId(team),
                            List.of((String[]) row.getArray("skills").getArray()),
                            turns.getOrDefault(staff, List.of()),
                            leaves.getOrDefault(staff, List.of()),
                            weekly.getOrDefault(staff, List.of()));
                })
                .list();
    }

    /** The turns of one person, in every project. */
    List<TurnView> of(StaffId staff, LocalDate from, LocalDate to) {
        return jdbc.sql(TURNS + """
                        where t.staff_id = ? and t.ended_at is null and t.on_day between ? and ? order by t.starts_at""")
                .params(staff.value(), from, to)
                .query(RosterQueries::turn)
                .list();
    }

    private List<LeaveDays> leaves(ProjectId project, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select l.staff_id, l.kind, (l.from_at at time zone p.zone)::date as first,
                            ((l.to_at - interval '1 second') at time zone p.zone)::date as last
                        from workforce.leave l
                        join workforce.assignment a on a.staff_id = l.staff_id and a.project_id = :project
                        join estate.v_project p on p.id = a.project_id
                        where l.cancelled_at is null and l.from_at < cast(:to as date) + 2
                          and l.to_at > cast(:from as date) - 1""")
                .param("project", project.value())
                .param("from", from)
                .param("to", to)
                .query((row, number) -> new LeaveDays(
                        new StaffId(row.getObject("staff_id", UUID.class)),
                        LeaveKind.valueOf(row.getString("kind")),
                        row.getObject("first", LocalDate.class),
                        row.getObject("last", LocalDate.class)))
                .list();
    }

    private List<WeeklyDay> weekly(ProjectId project, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select d.staff_id, day.began::date as on_day, d.from_time, d.to_time
                        from workforce.duty d
                        cross join lateral generate_series(
                            greatest(d.valid_from, cast(:from as date)),
                            least(coalesce(d.valid_to, 'infinity'), cast(:to as date)), interval '1 day') as day (began)
                        where d.project_id = :project
                          and (d.weekdays >> (extract(isodow from day.began)::int - 1)) & 1 = 1
                        order by on_day""")
                .param("project", project.value())
                .param("from", from)
                .param("to", to)
                .query((row, number) -> new WeeklyDay(
                        new StaffId(row.getObject("staff_id", UUID.class)),
                        row.getObject("on_day", LocalDate.class),
                        row.getObject("from_time", LocalTime.class),
                        row.getObject("to_time", LocalTime.class)))
                .list();
    }

    /** The file that belongs to a login, if it is open. */
    Optional<StaffId> ofAccount(UUID account) {
        return jdbc.sql("select id from workforce.staff where account_id = ? and left_at is null")
                .param(account)
                .query(UUID.class)
                .optional()
                .map(StaffId::new);
    }

    private static <T> Map<StaffId, List<T>> byStaff(List<T> all, Function<T, StaffId> of) {
        Map<StaffId, List<T>> by = new HashMap<>();
        all.forEach(each ->
                by.computeIfAbsent(of.apply(each), staff -> new ArrayList<>()).add(each));
        return by;
    }

    private static TurnView turn(ResultSet row, int number) throws SQLException {
        return new TurnView(
                row.getObject("id", UUID.class),
                new ProjectId(row.getObject("project_id", UUID.class)),
                new StaffId(row.getObject("staff_id", UUID.class)),
                row.getObject("shift_id", UUID.class),
                row.getString("shift_name"),
                row.getObject("on_day", LocalDate.class),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("on_call"),
                row.getString("instead_of_name"));
    }
}
