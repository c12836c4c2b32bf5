package io.anju.workforce.cover;

import io.anju.kernel.ProjectId;
import io.anju.workforce.StaffId;
import io.anju.workforce.turn.Slot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads who is at work in a project over some days: turns and weekly duty, less leave, with whoever stands in. It says of every
 * instant what {@link io.anju.workforce.Workforce#onDuty} says of it.
 */
@Component
public class Presences {

    private final JdbcClient jdbc;

    Presences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Planned(StaffId staff, Slot slot) {}

    private record Absence(
            StaffId staff, Slot slot, @Nullable StaffId substitute) {}

    /** Everybody's time at work between two instants; being on call is none. */
    public List<Presence> of(ProjectId project, Instant from, Instant to) {
        var planned = planned(project, from, to);
        var leaves = leaves(project, from, to);
        var skills = skills(project);
        var present = new ArrayList<Presence>();
        for (var each : planned) {
            add(present, each.staff(), less(List.of(each.slot()), each.staff(), leaves), skills);
            for (var leave : leaves) {
                var substitute = leave.substitute();
                if (substitute != null && leave.staff().equals(each.staff())) {
                    var stoodIn = Spans.common(List.of(each.slot()), List.of(leave.slot()));
                    add(present, substitute, less(stoodIn, substitute, leaves), skills);
                }
            }
        }
        return present;
    }

    private static List<Slot> less(List<Slot> slots, StaffId staff, List<Absence> leaves) {
        var away = leaves.stream()
                .filter(leave -> leave.staff().equals(staff))
                .map(Absence::slot)
                .toList();
        return Spans.without(slots, away);
    }

    private static void add(List<Presence> present, StaffId staff, List<Slot> slots, Map<StaffId, Set<String>> skills) {
        var trades = skills.get(staff);
        if (trades != null) {
            slots.forEach(slot -> present.add(new Presence(staff, slot, trades)));
        }
    }

    private List<Planned> planned(ProjectId project, Instant from, Instant to) {
        return jdbc.sql("""
                        select staff_id, starts_at as starts, ends_at as ends from workforce.turn
                        where project_id = :project and ended_at is null and not on_call
                          and starts_at between cast(:from as timestamptz) - interval '2 days' and :to and ends_at > :from
                        union all
                        select d.staff_id, span.starts, span.ends
                        from workforce.duty d
                        join estate.v_project p on p.id = d.project_id
                        cross join lateral generate_series(
                            greatest(d.valid_from, cast(:first as date) - 2),
                            least(coalesce(d.valid_to, 'infinity'), cast(:last as date) + 1),
                            interval '1 day') as day (began)
                        cross join lateral (select
                            (day.began::date + d.from_time) at time zone p.zone as starts,
                            (day.began::date + d.to_time
                                + case when d.to_time <= d.from_time then interval '1 day' else interval '0' end)
                                at time zone p.zone as ends) as span
                        where d.project_id = :project
                          and (d.weekdays >> (extract(isodow from day.began)::int - 1)) & 1 = 1
                          and span.starts < :to and span.ends > :from""")
                .param("project", project.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .param("first", from.atOffset(ZoneOffset.UTC).toLocalDate())
                .param("last", to.atOffset(ZoneOffset.UTC).toLocalDate())
                .query((row, number) -> new Planned(staff(row, "staff_id"), slot(row, "starts", "ends")))
                .list();
    }

    private List<Absence> leaves(ProjectId project, Instant from, Instant to) {
        return jdbc.sql("""
                        select l.staff_id, l.substitute_id, l.from_at, l.to_at from workforce.leave l
                        join workforce.assignment a on a.staff_id = l.staff_id and a.project_id = :project
                        where l.cancelled_at is null and l.from_at < :to and l.to_at > :from""")
                .param("project", project.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Absence(
                        staff(row, "staff_id"),
                        slot(row, "from_at", "to_at"),
                        row.getObject("substitute_id") == null ? null : staff(row, "substitute_id")))
                .list();
    }

    /** The trades of everybody who works in the project and has not left. */
    private Map<StaffId, Set<String>> skills(ProjectId project) {
        var skills = new HashMap<StaffId, Set<String>>();
        jdbc.sql("""
                        select s.id, array(select skill from workforce.staff_skill k where k.staff_id = s.id) as skills
                        from workforce.assignment a join workforce.staff s on s.id = a.staff_id and s.left_at is null
                        where a.project_id = ?""")
                .param(project.value())
                .query((row, number) -> skills.put(staff(row, "id"), Set.of((String[])
                        row.getArray("skills").getArray())))
                .list();
        return skills;
    }

    private static StaffId staff(ResultSet row, String column) throws SQLException {
        return new StaffId(row.getObject(column, UUID.class));
    }

    private static Slot slot(ResultSet row, String from, String to) throws SQLException {
        return new Slot(
                row.getObject(from, OffsetDateTime.class).toInstant(),
                row.getObject(to, OffsetDateTime.class).toInstant());
    }
}
