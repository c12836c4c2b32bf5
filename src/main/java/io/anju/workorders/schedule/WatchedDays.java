package io.anju.workorders.schedule;

import io.anju.kernel.CompanyId;
import io.anju.kernel.ProjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Published days, and whether they are still what was published. */
@Component
class WatchedDays {

    /** Who is so many minutes late for a job has changed the day. */
    private static final int LATE = 10;

    private final JdbcClient jdbc;

    WatchedDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A day of a project. */
    record WatchedDay(CompanyId company, ProjectId project, LocalDate day) {}

    /** From now on the day is looked at; what happened before is known. */
    void watch(CompanyId company, ProjectId project, LocalDate day, Instant now) {
        jdbc.sql("""
                        insert into workorders.watched_day (company_id, project_id, day, looked_at) values (?, ?, ?, ?)
                        on conflict (company_id, project_id, day) do update set looked_at = excluded.looked_at""")
                .params(company.value(), project.value(), day, now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void forget(ProjectId project, LocalDate day) {
        jdbc.sql("delete from workorders.watched_day where project_id = ? and day = ?")
                .params(project.value(), day)
                .update();
    }

    /** All of them; asked as the system. */
    List<WatchedDay> all() {
        return jdbc.sql("select company_id, project_id, day from workorders.watched_day order by company_id, day")
                .query((row, number) -> new WatchedDay(
                        new CompanyId(row.getObject("company_id", UUID.class)),
                        new ProjectId(row.getObject("project_id", UUID.class)),
                        row.getObject("day", LocalDate.class)))
                .list();
    }

    /**
     * Whether since the last look something was opened or given back that stands in nobody's day, something that stands in it was
     * called off, or somebody is late for it.
     */
    boolean hasChanged(ProjectId project, LocalDate day, Instant now) {
        return jdbc.sql("""
                        select exists (
                            select 1 from workorders.work_order o
                            where o.project_id = :project and o.state in ('OPEN', 'ACCEPTED')
                              and o.last_step_at > w.looked_at
                              and not exists (select 1 from workorders.visit v
                                  where v.work_order_id = o.id and v.account_id = o.assignee))
                            or exists (
                            select 1 from workorders.visit v join workorders.work_order o on o.id = v.work_order_id
                            where v.project_id = :project and v.day = :day
                              and (o.state = 'CANCELLED' and o.last_step_at > w.looked_at
                                or o.state in ('OPEN', 'ACCEPTED')
                                  and v.starts_at + make_interval(mins => :late) between w.looked_at and :now))
                        from workorders.watched_day w where w.project_id = :project and w.day = :day""")
                .param("project", project.value())
                .param("day", day)
                .param("late", LATE)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}
