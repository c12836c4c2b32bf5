package io.anju.calendar;

import io.anju.database.CompanyScope;
import io.anju.kernel.Ids;
import io.anju.kernel.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The dates on which a company, or one of its projects, keeps other hours. */
@Component
class ExceptionalDays {

    private final JdbcClient jdbc;

    ExceptionalDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A date with hours of its own.
     *
     * @param wholeCompany whether it holds in every project of the company
     * @param hours null for closed
     */
    record ExceptionalDay(
            LocalDate day,
            String name,
            boolean wholeCompany,
            @Nullable OpeningHours hours) {}

    /** The dates of a project and, with {@code null}, those of the whole company only; by date. */
    List<ExceptionalDay> between(@Nullable ProjectId project, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select day, name, project_id is null as whole_company, opens, closes
                        from calendar.exceptional_day
                        where (project_id is null or project_id = :project) and day between :from and :to
                        order by day, project_id nulls first""")
                .param("project", project == null ? null : project.value(), Types.OTHER)
                .param("from", from)
                .param("to", to)
                .query(ExceptionalDays::read)
                .list();
    }

    void put(@Nullable ProjectId project, LocalDate day, String name, @Nullable OpeningHours hours) {
        jdbc.sql("""
                        insert into calendar.exceptional_day (company_id, id, project_id, day, name, opens, closes)
                        values (:company, :id, :project, :day, :name, :opens, :closes)
                        on conflict (company_id, project_id, day) do update
                        set name = excluded.name, opens = excluded.opens, closes = excluded.closes""")
                .param("company", CompanyScope.requireCompany().value())
                .param("id", Ids.next())
                .param("project", project == null ? null : project.value(), Types.OTHER)
                .param("day", day)
                .param("name", name)
                .param("opens", hours == null ? null : hours.opens(), Types.TIME)
                .param("closes", hours == null ? null : hours.closes(), Types.TIME)
                .update();
    }

    boolean remove(@Nullable ProjectId project, LocalDate day) {
        return jdbc.sql("""
                        delete from calendar.exceptional_day
                        where project_id is not distinct from :project and day = :day""")
                        .param("project", project == null ? null : project.value(), Types.OTHER)
                        .param("day", day)
                        .update()
                == 1;
    }

    private static ExceptionalDay read(ResultSet row, int number) throws SQLException {
        var opens = row.getObject("opens", LocalTime.class);
        return new ExceptionalDay(
                row.getObject("day", LocalDate.class),
                row.getString("name"),
                row.getBoolean("whole_company"),
                opens == null ? null : new OpeningHours(opens, row.getObject("closes", LocalTime.class)));
    }
}
