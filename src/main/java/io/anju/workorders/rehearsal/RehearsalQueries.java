package io.anju.workorders.rehearsal;

import io.anju.deadlines.Priority;
import io.anju.http.ListQuery;
import io.anju.kernel.Cursor;
import io.anju.kernel.Page;
import io.anju.workforce.StaffId;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.dispatch.Preset;
import io.anju.workorders.rehearsal.RehearsalStore.Kept;
import io.anju.workorders.rehearsal.RehearsalView.RehearsalSums;
import io.anju.workorders.rehearsal.RehearsalView.RehearsedPerson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sums a rehearsal up from its orders, and opens them. */
@Component
class RehearsalQueries {

    private static final String SUMS = """
            select count(*) as orders, count(*) filter (where r.differs) as changed, count(r.arrive_by) as due,
                count(*) filter (where w.arrived_at <= r.arrive_by) as measured_in_time,
                count(*) filter (where r.was_there <= r.arrive_by) as was_in_time,
                count(*) filter (where r.would_there <= r.arrive_by) as would_in_time,
                coalesce(sum(extract(epoch from w.arrived_at - r.at)), 0)::bigint / 60 as measured_minutes,
                coalesce(sum(extract(epoch from r.was_there - r.at)), 0)::bigint / 60 as was_minutes,
                coalesce(sum(extract(epoch from r.would_there - r.at)), 0)::bigint / 60 as would_minutes,
                coalesce(sum(r.was_way), 0) as was_way, coalesce(sum(r.would_way), 0) as would_way
            from workorders.rehearsed_order r
            join workorders.work_order w on w.company_id = r.company_id and w.id = r.work_order_id
            where r.rehearsal_id = ?""";
    private static final String PEOPLE = """
            select x.staff, s.name, sum(x.was) as was, sum(x.would) as would from (
                select was_staff as staff, count(*) as was, 0 as would from workorders.rehearsed_order
                where rehearsal_id = :id group by was_staff
                union all
                select would_staff, 0, count(*) from workorders.rehearsed_order where rehearsal_id = :id group by would_staff) x
            left join workforce.v_staff s on s.id = x.staff
            group by x.staff, s.name order by was desc, would desc, x.staff""";
    private static final String ORDERS = """
            select r.*, w.number, w.title, w.priority, w.arrived_at, a.name as was_name, b.name as would_name
            from workorders.rehearsed_order r
            join workorders.work_order w on w.company_id = r.company_id and w.id = r.work_order_id
            left join workforce.v_staff a on a.id = r.was_staff
            left join workforce.v_staff b on b.id = r.would_staff
            where r.rehearsal_id = :id and (r.differs or :all)
                and (cast(:afterAt as timestamptz) is null or (r.at, r.work_order_id) < (:afterAt, :afterId))
            order by r.at desc, r.work_order_id desc limit :limit""";

    private final JdbcClient jdbc;

    RehearsalQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    RehearsalView view(Kept kept) {
        var people = people(kept.id());
        return jdbc.sql(SUMS)
                .param(kept.id())
                .query((row, number) -> view(kept, people, row))
                .single();
    }

    /** Its orders, the latest first; those alone that somebody else would have got, or all. */
    Page<RehearsedRow> orders(UUID id, boolean all, ListQuery query) {
        query.sortOr("-at", Set.of("-at"));
        var after = query.after(2);
        var rows = jdbc.sql(ORDERS)
                .param("id", id)
                .param("all", all)
                .param(
                        "afterAt",
                        after.isEmpty()
                                ? null
                                : Cursor.instant(after.getFirst()).atOffset(ZoneOffset.UTC))
                .param("afterId", after.isEmpty() ? null : Cursor.id(after.getLast()))
                .param("limit", query.limit() + 1)
                .query((row, number) -> row(row))
                .list();
        return Page.of(
                rows, query.limit(), row -> Cursor.of(row.at(), row.order().value()));
    }

    private List<RehearsedPerson> people(UUID id) {
        return jdbc.sql(PEOPLE)
                .param("id", id)
                .query((row, number) -> new RehearsedPerson(
                        new StaffId(row.getObject("staff", UUID.class)),
                        row.getString("name"),
                        row.getInt("was"),
                        row.getInt("would")))
                .list();
    }

    private static RehearsalView view(Kept kept, List<RehearsedPerson> people, ResultSet row) throws SQLException {
        var due = row.getInt("due");
        return new RehearsalView(
                kept.id(),
                kept.project(),
                kept.from(),
                kept.to(),
                new EnumMap<>(kept.weights().percent()),
                Arrays.stream(Preset.values())
                        .filter(preset -> preset.weights().equals(kept.weights()))
                        .findFirst()
                        .orElse(null),
                kept.state(),
                kept.share(),
                kept.askedAt(),
                kept.askedBy(),
                row.getInt("orders"),
                row.getInt("changed"),
                kept.leftOut(),
                new RehearsalSums(due, row.getInt("measured_in_time"), row.getLong("measured_minutes"), null, null),
                new RehearsalSums(
                        due,
                        row.getInt("was_in_time"),
                        row.getLong("was_minutes"),
                        row.getInt("was_way"),
                        spread(people, RehearsedPerson::was)),
                new RehearsalSums(
                        due,
                        row.getInt("would_in_time"),
                        row.getLong("would_minutes"),
                        row.getInt("would_way"),
                        spread(people, RehearsedPerson::would)),
                people);
    }

    /** By how much people are off the mean on average, in tenths of a job; null where there is nobody. */
    private static @Nullable Integer spread(List<RehearsedPerson> people, ToIntFunction<RehearsedPerson> jobs) {
        var mean = people.stream().mapToInt(jobs).average();
        return mean.isEmpty()
                ? null
                : (int) Math.round(10
                        * people.stream()
                                .mapToDouble(each -> Math.abs(jobs.applyAsInt(each) - mean.getAsDouble()))
                                .average()
                                .orElse(0));
    }

    private static RehearsedRow row(ResultSet row) throws SQLException {
        var at = row.getTimestamp("at").toInstant();
        return new RehearsedRow(
                new WorkOrderId(row.getObject("work_order_id", UUID.class)),
                row.getString("number"),
                row.getString("title"),
                Priority.valueOf(row.getString("priority")),
                at,
                row.getTimestamp("arrive_by") == null ? null : minutes(row, "arrive_by"),
                minutes(row, "arrived_at"),
                row.getString("was_name"),
                minutes(row, "was_there"),
                row.getInt("was_way"),
                row.getString("would_name"),
                minutes(row, "would_there"),
                row.getInt("would_way"),
                row.getBoolean("differs"));
    }

    private static int minutes(ResultSet row, String column) throws SQLException {
        var from = row.getTimestamp("at").toInstant();
        return (int)
                Duration.between(from, row.getTimestamp(column).toInstant()).toMinutes();
    }
}
