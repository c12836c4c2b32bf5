package io.anju.workforce.turn;

import io.anju.kernel.ProjectId;
import io.anju.workforce.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what fills the time of some people: turns, leave, weekly duty, and the certificates they hold. */
@Component
public class PersonTimesQueries {

    private final JdbcClient jdbc;

    PersonTimesQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Everything between two instants; leave and turns in whatever project.
     *
     * @param weeklyOf the project whose weekly duty counts, null where none does: somebody may have weekly duty in several
     *     projects at once, which only says where they can be sent
     * @param leastRest between two turns
     */
    public Map<StaffId, PersonTimes> of(
            Collection<StaffId> people, Instant from, Instant to, @Nullable ProjectId weeklyOf, Duration leastRest) {
        var times = new HashMap<StaffId, PersonTimes>();
        people.forEach(person -> times.put(
                person,
                new PersonTimes(
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new HashMap<>(),
                        leastRest)));
        var ids = people.stream().map(StaffId::value).toArray(UUID[]::new);
        turns(ids, from, to, times);
        leaves(ids, from, to, times);
        if (weeklyOf != null) {
            weekly(ids, from, to, weeklyOf, times);
        }
        certificates(ids, times);
        return times;
    }

    private void turns(UUID[] ids, Instant from, Instant to, Map<StaffId, PersonTimes> times) {
        jdbc.sql("""
                        select staff_id, starts_at, ends_at, on_call from workforce.turn
                        where staff_id = any(?) and ended_at is null and starts_at < ? and ends_at > ?""")
                .params(ids, to.atOffset(ZoneOffset.UTC), from.atOffset(ZoneOffset.UTC))
                .query((RowCallbackHandler) row -> {
                    var person = of(row, times);
                    (row.getBoolean("on_call") ? person.calls() : person.turns())
                            .add(new Slot(at(row, "starts_at"), at(row, "ends_at")));
                });
    }

    private void leaves(UUID[] ids, Instant from, Instant to, Map<StaffId, PersonTimes> times) {
        jdbc.sql("""
                        select staff_id, from_at, to_at from workforce.leave
                        where staff_id = any(?) and cancelled_at is null and from_at < ? and to_at > ?""")
                .params(ids, to.atOffset(ZoneOffset.UTC), from.atOffset(ZoneOffset.UTC))
                .query((RowCallbackHandler)
                        row -> of(row, times).leaves().add(new Slot(at(row, "from_at"), at(row, "to_at"))));
    }

    private void weekly(UUID[] ids, Instant from, Instant to, ProjectId project, Map<StaffId, PersonTimes> times) {
        jdbc.sql("""
                        select d.staff_id, span.starts, span.ends
                        from workforce.duty d
                        join estate.v_project p on p.id = d.project_id
                        cross join lateral generate_series(
                            greatest(d.valid_from, cast(:from as date) - 1),
                            least(coalesce(d.valid_to, 'infinity'), cast(:to as date) + 1),
                            interval '1 day') as day (began)
                        cross join lateral (select
                            (day.began::date + d.from_time) at time zone p.zone as starts,
                            (day.began::date + d.to_time
                                + case when d.to_time <= d.from_time then interval '1 day' else interval '0' end)
                                at time zone p.zone as ends) as span
                        where d.staff_id = any(:staff) and d.project_id = :project
                          and (d.weekdays >> (extract(isodow from day.began)::int - 1)) & 1 = 1""")
                .param("staff", ids)
                .param("from", from.atOffset(ZoneOffset.UTC).toLocalDate())
                .param("to", to.atOffset(ZoneOffset.UTC).toLocalDate())
                .param("project", project.value())
                .query((RowCallbackHandler)
                        row -> of(row, times).weekly().add(new Slot(at(row, "starts"), at(row, "ends"))));
    }

    private void certificates(UUID[] ids, Map<StaffId, PersonTimes> times) {
        jdbc.sql("""
                        select staff_id, kind, max(coalesce(expires_on, '9999-12-31')) as until from workforce.certificate
                        where staff_id = any(?) and withdrawn_at is null group by staff_id, kind""").params((Object) ids).query((RowCallbackHandler) row ->
                of(row, times).certificates().put(row.getString("kind"), row.getObject("until", LocalDate.class)));
    }

    private static PersonTimes of(ResultSet row, Map<StaffId, PersonTimes> times) throws SQLException {
        return times.getOrDefault(new StaffId(row.getObject("staff_id", UUID.class)), PersonTimes.empty(Duration.ZERO));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
