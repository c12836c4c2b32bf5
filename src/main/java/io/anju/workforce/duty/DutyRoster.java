package io.anju.workforce.duty;

import io.anju.kernel.AccountId;
import io.anju.kernel.ProjectId;
import io.anju.workforce.Candidate;
import io.anju.workforce.ContractorId;
import io.anju.workforce.Employer;
import io.anju.workforce.SkillLevel;
import io.anju.workforce.StaffId;
import io.anju.workforce.TeamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Computes who is on duty, from turns, weekly patterns, leave and substitutes, at any instant. */
@Component
public class DutyRoster {

    private final JdbcClient jdbc;

    DutyRoster(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Everybody who works in the project, with the facts of that instant: one statement that reads each table once, however
     * many people there are. A duty that began yesterday may still run, so both days are tried.
     */
    public List<Candidate> facts(ProjectId project, String skill, Instant at) {
        return jdbc.sql("""
                        with crew as (
                            select s.id, s.account_id, s.name, a.team_id
                            from workforce.assignment a join workforce.staff s on s.id = a.staff_id and s.left_at is null
                            where a.project_id = :project),
                        away as (
                            select staff_id, substitute_id from workforce.leave
                            where cancelled_at is null and from_at <= :at and :at < to_at),
                        shift as (
                            select staff_id, ends_at as until from workforce.turn
                            where project_id = :project and ended_at is null and not on_call
                              and starts_at between cast(:at as timestamptz) - interval '2 days' and :at and :at < ends_at
                            union all
                            select d.staff_id, max(span.ends) as until
                            from workforce.duty d
                            join estate.v_project p on p.id = d.project_id
                            cross join lateral (values
                                ((:at at time zone p.zone)::date), ((:at at time zone p.zone)::date - 1)) as day (began)
                            cross join lateral (select
                                (day.began + d.from_time) at time zone p.zone as starts,
                                (day.began + d.to_time
                                    + case when d.to_time <= d.from_time then interval '1 day' else interval '0' end)
                                    at time zone p.zone as ends) as span
                            where d.project_id = :project
                              and day.began between d.valid_from and coalesce(d.valid_to, 'infinity')
                              and (d.weekdays >> (extract(isodow from day.began)::int - 1)) & 1 = 1
                              and span.starts <= :at and :at < span.ends
                            group by d.staff_id),
                        covered as (
                            select staff_id, max(until) as until
                            from (select staff_id, until from shift
                                  union all
                                  select away.substitute_id, shift.until from shift join away using (staff_id)) either
                            group by staff_id),
                        trade as (
                            select k.staff_id, array_agg(k.skill || '=' || coalesce(l.level, 'SKILLED')) as skills
                            from workforce.staff_skill k join crew on crew.id = k.staff_id
                            left join workforce.skill_level l on l.staff_id = k.staff_id and l.skill = k.skill
                            group by k.staff_id),
                        held as (
                            select c.staff_id,
                                array_agg(c.kind) filter (where coalesce(c.expires_on, 'infinity')
                                    >= (:at at time zone 'Asia/Shanghai')::date) as valid,
                                array_agg(c.kind) filter (where c.expires_on
                                    < (:at at time zone 'Asia/Shanghai')::date) as expired
                            from workforce.certificate c join crew on crew.id = c.staff_id
                            where c.withdrawn_at is null group by c.staff_id),
                        called as (
                            select distinct on (w.staff_id) w.staff_id, w.value as phone
                            from workforce.contact_way w join crew on crew.id = w.staff_id
                            where w.kind in ('MOBILE', 'LANDLINE') order by w.staff_id, w.position)
                        select crew.id, account_id, crew.name, team_id, coalesce(skills, '{}') as skills, phone,
                            coalesce(valid, '{}') as valid, coalesce(expired, '{}') as expired,
                            away.staff_id is not null as on_leave, until,
                            f.id as contractor, f.name as contractor_name,
                            case when f.suspended then 'SUSPENDED'
                                when (:at at time zone 'Asia/Shanghai')::date
                                    between f.from_on and coalesce(f.to_on, 'infinity') then 'WORKING'
                                else 'OUT_OF_TERM' end as standing
                        from crew
                        left join trade on trade.staff_id = crew.id
                        left join held on held.staff_id = crew.id
                        left join called on called.staff_id = crew.id
                        left join away on away.staff_id = crew.id
                        left join covered on covered.staff_id = crew.id
                        left join workforce.career e on e.staff_id = crew.id
                        left join workforce.contractor f on f.company_id = e.company_id and f.id = e.contractor_id
                        order by crew.name, crew.id""")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("project", project.value())
                .query((row, number) -> candidate(row, skill))
                .list();
    }

    private static Candidate candidate(ResultSet row, String skill) throws SQLException {
        var account = row.getObject("account_id", UUID.class);
        var team = row.getObject("team_id", UUID.class);
        var levels = new HashMap<String, SkillLevel>();
        for (var pair : texts(row, "skills")) {
            var at = pair.lastIndexOf('=');
            levels.put(pair.substring(0, at), SkillLevel.valueOf(pair.substring(at + 1)));
        }
        var onLeave = row.getBoolean("on_leave");
        var until = onLeave ? null : row.getObject("until", OffsetDateTime.class);
        return new Candidate(
                new StaffId(row.getObject("id", UUID.class)),
                account == null ? null : new AccountId(account),
                row.getString("name"),
                levels,
                new HashSet<>(texts(row, "valid")),
                new HashSet<>(texts(row, "expired")),
                levels.containsKey(skill),
                team == null ? null : new TeamId(team),
                until != null,
                onLeave,
                instant(until),
                row.getString("phone"),
                employer(row));
    }

    private static @Nullable Employer employer(ResultSet row) throws SQLException {
        var contractor = row.getObject("contractor", UUID.class);
        return contractor == null
                ? null
                : new Employer(
                        new ContractorId(contractor),
                        row.getString("contractor_name"),
                        Employer.Standing.valueOf(row.getString("standing")));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
