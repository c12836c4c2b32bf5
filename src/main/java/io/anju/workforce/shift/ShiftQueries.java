package io.anju.workforce.shift;

import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the shifts and patterns of projects. */
@Component
public class ShiftQueries {

    private final JdbcClient jdbc;

    ShiftQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All shifts the project ever had, those in use first, by when they begin. */
    public List<Shift> shifts(ProjectId project) {
        return jdbc.sql("""
                        select * from workforce.shift where project_id = ?
                        order by retired_at is not null, on_call, from_time, name limit 200""").param(project.value()).query(ShiftQueries::shift).list();
    }

    /** The patterns in use, by name. */
    public List<ShiftPattern> patterns(ProjectId project) {
        return jdbc.sql("""
                        select p.id, p.project_id, p.name,
                            (select array_agg(shift_id order by position) from workforce.shift_pattern_step
                             where pattern_id = p.id) as steps
                        from workforce.shift_pattern p
                        where p.project_id = ? and p.retired_at is null order by p.name limit 100""")
                .param(project.value())
                .query((row, number) -> new ShiftPattern(
                        row.getObject("id", UUID.class),
                        new ProjectId(row.getObject("project_id", UUID.class)),
                        row.getString("name"),
                        Arrays.stream((UUID[]) row.getArray("steps").getArray())
                                .map(PatternDay::new)
                                .toList()))
                .list();
    }

    /** A shift in use; refuses {@code shift-missing}. */
    public Shift shift(UUID id) {
        return jdbc.sql("select * from workforce.shift where id = ? and retired_at is null")
                .param(id)
                .query(ShiftQueries::shift)
                .optional()
                .orElseThrow(() -> Refused.missing("shift"));
    }

    /** A shift, also one that is retired; refuses {@code shift-missing}. */
    public Shift any(UUID id) {
        return jdbc.sql("select * from workforce.shift where id = ?")
                .param(id)
                .query(ShiftQueries::shift)
                .optional()
                .orElseThrow(() -> Refused.missing("shift"));
    }

    /** The project of a pattern in use; refuses {@code shift-pattern-missing}. */
    ProjectId projectOfPattern(UUID id) {
        return jdbc.sql("select project_id from workforce.shift_pattern where id = ? and retired_at is null")
                .param(id)
                .query(UUID.class)
                .optional()
                .map(ProjectId::new)
                .orElseThrow(() -> Refused.missing("shift-pattern"));
    }

    private static Shift shift(ResultSet row, int number) throws SQLException {
        return new Shift(
                row.getObject("id", UUID.class),
                new ProjectId(row.getObject("project_id", UUID.class)),
                row.getString("name"),
                row.getObject("from_time", LocalTime.class),
                row.getObject("to_time", LocalTime.class),
                row.getBoolean("on_call"),
                row.getString("certificate"),
                row.getObject("retired_at") != null);
    }
}
