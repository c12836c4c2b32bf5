package io.anju.workforce.swap;

import io.anju.database.Conditions;
import io.anju.database.ListRead;
import io.anju.http.ListQuery;
import io.anju.kernel.Cursor;
import io.anju.kernel.Page;
import io.anju.kernel.ProjectId;
import io.anju.workforce.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads exchanges with their turns and steps. */
@Component
public class SwapQueries {

    private static final String FROM = """
            select s.*, asker.name as asker_name, other.name as other_name,
                t.on_day, t.starts_at as t_from, t.ends_at as t_to, ts.name as shift_name,
                o.on_day as o_day, o.starts_at as o_from, o.ends_at as o_to, os.name as o_shift
            from workforce.swap s
            join workforce.staff asker on asker.id = s.asker_id
            left join workforce.staff other on other.id = s.other_id
            join workforce.turn t on t.id = s.turn_id
            join workforce.shift ts on ts.id = t.shift_id
            left join workforce.turn o on o.id = s.other_turn_id
            left join workforce.shift os on os.id = o.shift_id
            """;

    private static final String OPEN = "s.state in ('ASKED', 'AGREED')";

    private final JdbcClient jdbc;

    SwapQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One of the turns of an exchange. */
    record SwapTurn(UUID id, LocalDate day, String shiftName, Instant from, Instant to) {}

    /**
     * An exchange as it is read.
     *
     * @param theirs what the colleague gives for it; null for a substitute
     */
    record SwapRow(
            Swap swap,
            String asker,
            @Nullable String other,
            SwapTurn turn,
            @Nullable SwapTurn theirs) {}

    /** Those of a project: the open ones, or the settled ones; what begins last comes first among the settled. */
    @ListRead
    public Page<SwapRow> list(ProjectId project, boolean open, ListQuery query) {
        query.sortOr("startsAt", Set.of("startsAt"));
        var conditions = new Conditions()
                .and("project", project.value(), "s.project_id = :project")
                .and(open ? OPEN : "not " + OPEN);
        var after = query.after(2);
        if (!after.isEmpty()) {
            conditions
                    .and(
                            "afterId",
                            Cursor.id(after.getLast()),
                            open
                                    ? "(s.starts_at, s.id) > (:afterAt, :afterId)"
                                    : "(s.starts_at, s.id) < (:afterAt, :afterId)")
                    .with("afterAt", Cursor.instant(after.getFirst()).atOffset(ZoneOffset.UTC));
        }
        var order = open ? " order by s.starts_at, s.id" : " order by s.starts_at desc, s.id desc";
        var rows = jdbc.sql(FROM + conditions.sql() + order + " limit :limit")
                .params(conditions.params())
                .param("limit", query.limit() + 1)
                .query(SwapQueries::row)
                .list();
        return Page.of(
                rows,
                query.limit(),
                row -> Cursor.of(row.swap().startsAt(), row.swap().id()));
    }

    /** What somebody asked, was asked or might come forward for: everything open, and what was settled since an instant. */
    List<SwapRow> of(StaffId staff, Instant since) {
        return jdbc.sql(FROM + """
                        where (s.state in ('ASKED', 'AGREED') or s.starts_at >= :since)
                          and (s.asker_id = :staff or s.other_id = :staff
                            or (s.other_id is null and s.state = 'ASKED' and exists (select 1 from workforce.assignment a
                                where a.staff_id = :staff and a.project_id = s.project_id)))
                        order by s.starts_at, s.id limit 200""")
                .param("staff", staff.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(SwapQueries::row)
                .list();
    }

    /** The steps of some, in order. */
    Map<UUID, List<SwapStep>> steps(List<SwapRow> rows) {
        record Of(UUID swap, SwapStep step) {}
        return jdbc
                .sql("select * from workforce.swap_step where swap_id = any(?) order by swap_id, position")
                .param((Object) rows.stream().map(row -> row.swap().id()).toArray(UUID[]::new))
                .query((row, number) -> new Of(
                        row.getObject("swap_id", UUID.class),
                        new SwapStep(
                                SwapStep.Kind.valueOf(row.getString("step")),
                                row.getString("words"),
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                row.getString("by"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Of::swap, Collectors.mapping(Of::step, Collectors.toList())));
    }

    /** Turns of somebody in a project that begin between two instants. */
    List<SwapTurn> turns(ProjectId project, StaffId staff, Instant after, Instant before) {
        return jdbc.sql("""
                        select t.id, t.on_day, s.name as shift_name, t.starts_at, t.ends_at
                        from workforce.turn t join workforce.shift s on s.id = t.shift_id
                        where t.staff_id = ? and t.project_id = ? and t.ended_at is null
                          and t.starts_at > ? and t.starts_at < ? order by t.starts_at limit 100""")
                .params(staff.value(), project.value(), after.atOffset(ZoneOffset.UTC), before.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new SwapTurn(
                        row.getObject("id", UUID.class),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("shift_name"),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getObject("ends_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static SwapRow row(ResultSet row, int number) throws SQLException {
        var swap = SwapStore.swap(row, number);
        var theirs = swap.otherTurn();
        return new SwapRow(
                swap,
                row.getString("asker_name"),
                row.getString("other_name"),
                turn(row, swap.turn(), "on_day", "shift_name", "t_from", "t_to"),
                theirs == null ? null : turn(row, theirs, "o_day", "o_shift", "o_from", "o_to"));
    }

    private static SwapTurn turn(ResultSet row, UUID id, String day, String shift, String from, String to)
            throws SQLException {
        return new SwapTurn(
                id,
                row.getObject(day, LocalDate.class),
                row.getString(shift),
                row.getObject(from, OffsetDateTime.class).toInstant(),
                row.getObject(to, OffsetDateTime.class).toInstant());
    }
}
