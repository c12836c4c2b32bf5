package io.anju.workforce.duty;

import io.anju.kernel.ProjectId;
import io.anju.workforce.Presence;
import io.anju.workforce.Presence.Span;
import io.anju.workforce.StaffId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Computes the duty of a stretch of time, as {@link DutyRoster} does for an instant. */
@Component
public class DutySpans {

    private final JdbcClient jdbc;

    DutySpans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the project who have duty or leave between the two, which are cut off there. */
    public List<Presence> of(ProjectId project, Instant from, Instant to) {
        var duty = new TreeMap<UUID, List<Span>>();
        var leave = new TreeMap<UUID, List<Span>>();
        jdbc.sql("""
                        with crew as (
                            select s.id as staff_id from workforce.assignment a
                            join workforce.staff s on s.id = a.staff_id and s.left_at is null
                            where a.project_id = :project),
                        stood as (
                            select staff_id, tstzrange(starts_at, ends_at) as span from workforce.turn
                            where project_id = :project and ended_at is null and not on_call
                              and starts_at < :to and starts_at > cast(:from as timestamptz) - interval '2 days'
                              and ends_at > :from
                            union all
                            select d.staff_id, tstzrange((day.began::date + d.from_time) at time zone p.zone,
                                (day.began::date + d.to_time
                                    + case when d.to_time <= d.from_time then interval '1 day' else interval '0' end)
                                    at time zone p.zone)
                            from workforce.duty d
                            join estate.v_project p on p.id = d.project_id
                            cross join lateral generate_series(
                                greatest(d.valid_from, (:from at time zone p.zone)::date - 1),
                                least(coalesce(d.valid_to, 'infinity'), (:to at time zone p.zone)::date),
                                interval '1 day') as day (began)
                            where d.project_id = :project
                              and (d.weekdays >> (extract(isodow from day.began)::int - 1)) & 1 = 1),
                        away as (
                            select staff_id, substitute_id, tstzrange(from_at, to_at) as span from workforce.leave
                            where cancelled_at is null and from_at < :to and to_at > :from),
                        duty as (
                            select staff_id, span from stood
                            union all
                            select a.substitute_id, a.span * s.span from stood s join away a using (staff_id)
                            where a.substitute_id is not null and a.span && s.span),
                        away_of as (select staff_id, range_agg(span) as spans from away group by staff_id),
                        duty_of as (select staff_id, range_agg(span) as spans from duty group by staff_id),
                        both_of as (
                            select staff_id, true as on_duty, coalesce(a.spans, '{}') as away, d.spans
                            from duty_of d left join away_of a using (staff_id)
                            union all
                            select staff_id, false, '{}', spans from away_of)
                        select staff_id, on_duty, lower(span) as starts, upper(span) as ends
                        from both_of join crew using (staff_id),
                            unnest(spans * tstzmultirange(tstzrange(:from, :to)) - away) as span
                        order by staff_id, starts""")
                .param("project", project.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .query((RowCallbackHandler) row -> {
                    var staff = row.getObject("staff_id", UUID.class);
                    duty.computeIfAbsent(staff, one -> new ArrayList<>());
                    leave.computeIfAbsent(staff, one -> new ArrayList<>());
                    (row.getBoolean("on_duty") ? duty : leave)
                            .getOrDefault(staff, List.of())
                            .add(new Span(
                                    row.getObject("starts", OffsetDateTime.class)
                                            .toInstant(),
                                    row.getObject("ends", OffsetDateTime.class).toInstant()));
                });
        return duty.entrySet().stream()
                .map(one -> new Presence(
                        new StaffId(one.getKey()), one.getValue(), leave.getOrDefault(one.getKey(), List.of())))
                .toList();
    }
}
