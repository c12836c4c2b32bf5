package io.anju.workforce.duty;

import io.anju.kernel.AccountId;
import io.anju.kernel.ProjectId;
import io.anju.workforce.Candidate;
import io.anju.workforce.StaffId;
import io.anju.workforce.TeamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Computes who is on duty, from patterns, leave and substitutes, at any instant. */
@Component
public class DutyRoster {

    private final JdbcClient jdbc;

    DutyRoster(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Everybody who works in the project, with the facts of that instant: one statement. A duty that began yesterday may
     * still run, so both days are tried.
     */
    public List<Candidate> facts(ProjectId project, String skill, Instant at) {
        return jdbc.sql("""
                        select s.id, s.account_id, s.name, a.team_id,
                            array(select k.skill from workforce.staff_skill k where k.staff_id = s.id) as skills,
                            (select w.value from workforce.contact_way w
                             where w.staff_id = s.id and w.kind in ('MOBILE', 'LANDLINE')
                             order by w.position limit 1) as phone,
                            exists (select 1 from workforce.leave l
                                where l.staff_id = s.id and l.cancelled_at is null
                                  and l.from_at <= :at and :at < l.to_at) as on_leave,
                            duty.until
                        from workforce.assignment a
                        join workforce.staff s on s.id = a.staff_id and s.left_at is null
                        join estate.v_project p on p.id = a.project_id
                        left join lateral (
                            select max(span.ends) as until
                            from workforce.duty d
                            cross join lateral (values
                                ((:at at time zone p.zone)::date), ((:at at time zone p.zone)::date - 1)) as day (began)
                            cross join lateral (select
                                (day.began + d.from_time) at time zone p.zone as starts,
                                (day.began + d.to_time
                                    + case when d.to_time <= d.from_time then interval '1 day' else interval '0' end)
                                    at time zone p.zone as ends) as span
                            where d.project_id = a.project_id
                              and (d.staff_id = s.id or exists (select 1 from workforce.leave l
                                  where l.staff_id = d.staff_id and l.substitute_id = s.id and l.cancelled_at is null
                                    and l.from_at <= :at and :at < l.to_at))
                              and day.began between d.valid_from and coalesce(d.valid_to, 'infinity')
                              and (d.weekdays >> (extract(isodow from day.began)::int - 1)) & 1 = 1
                              and span.starts <= :at and :at < span.ends) duty on true
                        where a.project_id = :project
                        order by s.name, s.id""")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("project", project.value())
                .query((row, number) -> candidate(row, skill))
                .list();
    }

    private static Candidate candidate(ResultSet row, String skill) throws SQLException {
        var account = row.getObject("account_id", UUID.class);
        var team = row.getObject("team_id", UUID.class);
        var skills = Set.of((String[]) row.getArray("skills").getArray());
        var onLeave = row.getBoolean("on_leave");
        var until = onLeave ? null : row.getObject("until", OffsetDateTime.class);
        return new Candidate(
                new StaffId(row.getObject("id", UUID.class)),
                account == null ? null : new AccountId(account),
                row.getString("name"),
                skills,
                skills.contains(skill),
                team == null ? null : new TeamId(team),
                until != null,
                onLeave,
                instant(until),
                row.getString("phone"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
