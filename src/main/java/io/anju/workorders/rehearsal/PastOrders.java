package io.anju.workorders.rehearsal;

import io.anju.deadlines.Priority;
import io.anju.kernel.ProjectId;
import io.anju.workforce.StaffId;
import io.anju.workorders.dispatch.Remembered;
import io.anju.workorders.offer.CandidateView;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads what was decided and done: one statement for the orders that were opened in a day. */
@Component
class PastOrders {

    /** Longer work is no work of a day. */
    private static final int LONGEST = 480;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ORDERS = """
            select w.id, w.priority, w.window_from, w.accepted_at, w.arrived_at, w.finished_at, w.assignee_staff,
                d.at, d.candidates::text as candidates,
                (select c.due_at from deadlines.v_clock c where c.subject_type = w.origin_type and c.subject_id = w.origin_id
                    and c.target = 'ARRIVE' and c.cancelled_at is null) as arrive_by,
                (select array_agg(distinct o.staff_id) from workorders.offer o
                 where o.work_order_id = w.id and o.answer in ('DECLINED', 'EXPIRED')) as refused,
                (select coalesce(sum(extract(epoch from (select min(n.at) from workorders.step n
                        where n.work_order_id = w.id and n.id > s.id) - s.at)), 0) / 60
                 from workorders.step s where s.work_order_id = w.id and s.to_state = 'PAUSED') as paused
            from workorders.work_order w
            join lateral (select * from workorders.decision d
                where d.work_order_id = w.id and d.weights is not null and d.outcome <> 'HELD' order by d.id limit 1) d on true
            where w.project_id = :project and w.opened_at >= :from and w.opened_at < :to
                and w.arrived_at is not null and w.finished_at >= w.arrived_at and w.assignee_staff is not null
                and not w.recorded
            order by d.at, w.id""";

    private final JdbcClient jdbc;

    PastOrders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that can be lived again, in the order in which they were decided. */
    List<PastOrder> of(ProjectId project, Instant from, Instant to) {
        return jdbc
                .sql(ORDERS)
                .param("project", project.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .query((row, number) -> order(row))
                .list()
                .stream()
                .filter(order -> !order.fit().isEmpty())
                .toList();
    }

    /** All that were opened then. */
    int opened(ProjectId project, Instant from, Instant to) {
        return jdbc.sql("""
                        select count(*) from workorders.work_order
                        where project_id = ? and opened_at >= ? and opened_at < ?""")
                .params(project.value(), from.atOffset(ZoneOffset.UTC), to.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    private static PastOrder order(ResultSet row) throws SQLException {
        var at = Objects.requireNonNull(instant(row, "at"));
        var arrived = Objects.requireNonNull(instant(row, "arrived_at"));
        var finished = Objects.requireNonNull(instant(row, "finished_at"));
        var accepted = instant(row, "accepted_at");
        var work = Duration.between(arrived, finished).toMinutes() - row.getLong("paused");
        var compared = List.of(JSON.readValue(row.getString("candidates"), CandidateView[].class));
        return new PastOrder(
                row.getObject("id", UUID.class),
                Priority.valueOf(row.getString("priority")),
                at,
                instant(row, "arrive_by"),
                instant(row, "window_from"),
                accepted == null
                        ? 0
                        : (int) Math.max(0, Duration.between(at, accepted).toMinutes()),
                (int) Math.clamp(work, 1, LONGEST),
                new StaffId(row.getObject("assignee_staff", UUID.class)),
                finished,
                staff(row.getArray("refused")),
                compared.stream().anyMatch(each -> each.busy() != null),
                compared.stream()
                        .map(PastOrders::remembered)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static @Nullable Remembered remembered(CandidateView candidate) {
        var costs = candidate.costs();
        return candidate.obstacles().isEmpty() && costs != null
                ? new Remembered(candidate.staff(), costs, candidate.openJobs())
                : null;
    }

    private static Set<StaffId> staff(@Nullable Array refused) throws SQLException {
        return refused == null
                ? Set.of()
                : Arrays.stream((UUID[]) refused.getArray()).map(StaffId::new).collect(Collectors.toSet());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
