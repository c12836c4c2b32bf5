package io.anju.requests.queue;

import io.anju.deadlines.PauseReason;
import io.anju.deadlines.Priority;
import io.anju.deadlines.Target;
import io.anju.deadlines.WhoseTime;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.SearchTokens;
import io.anju.requests.OutageKind;
import io.anju.requests.ReportChannel;
import io.anju.requests.RequestKind;
import io.anju.requests.RequestState;
import io.anju.workorders.WorkOrderState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The live queue in one statement. */
@Component
class QueueQueries {

    private static final int MOST = 300;
    private static final Duration SOON = Duration.ofMinutes(30);
    private static final String ITEMS = """
            select r.id, r.number, r.project_id, r.kind, r.category, r.channel, r.priority, r.title, r.state,
                p.code, p.building_id, p.floor_no, j.zone, r.reported_at, r.handler_name, r.work_order_id,
                w.state as work_state, w.held_until is not null as work_held, w.assignee_name, g.kind as outage,
                r.off_hours and r.state = 'CONFIRMED' and (r.process is null or r.result is null) as record_missing,
                c.target, c.starts_at, c.due_at, c.warn_at, c.missed_at, c.warned_at, c.paused_at, c.pause_reason, c.whose
            from requests.request r
            left join lateral (
                select * from deadlines.v_clock k
                where k.subject_type = 'request' and k.subject_id = r.id
                    and k.stopped_at is null and k.cancelled_at is null
                order by k.paused_at is not null, k.due_at nulls last limit 1) c on true
            left join workorders.v_work_order w on w.id = r.work_order_id
            left join requests.outage g on g.id = r.outage_id
            left join estate.v_place p on p.id = r.place_id
            left join estate.v_project j on j.id = r.project_id
            where r.state in ('REGISTERED', 'VERIFIED', 'QUOTED', 'IN_WORK', 'FINISHED', 'CONFIRMED', 'REOPENED')
                and (:all or r.project_id = any(:projects))
                and (cast(:project as uuid) is null or r.project_id = :project)
                and (cast(:kind as text) is null or r.kind = :kind)
                and (cast(:priority as text) is null or r.priority = :priority)
                and (not :mine or r.handler_account = :me or r.entered_account = :me)
                and (not :unassigned or w.assignee is null and r.handler_account is null)
                and not (r.kind = 'COMPLAINT' and r.about_account is not distinct from cast(:me as uuid)
                    and r.about_account is not null)
                and (select count(*) from unnest(:tokens) t where exists (
                    select 1 from requests.word x where x.company_id = r.company_id and x.request_id = r.id
                        and x.token >= t collate "C" and x.token < (t || chr(1114111)) collate "C"))
                    = cardinality(:tokens)
            order by c.paused_at is not null, c.due_at nulls last, r.id
            limit :most""";

    private final JdbcClient jdbc;

    QueueQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What to show; null or false leaves a filter out. */
    record Filter(
            @Nullable UUID project,
            boolean mine,
            boolean unassigned,
            @Nullable RequestKind kind,
            @Nullable Priority priority,
            @Nullable String q) {}

    @Transactional(readOnly = true)
    public List<QueueItem> items(Actor actor, Filter filter, Instant now) {
        var scope = actor.scope(Permission.REQUEST_READ);
        var kind = filter.kind();
        var priority = filter.priority();
        var q = filter.q();
        var account = actor.account();
        return jdbc
                .sql(ITEMS)
                .param("all", scope.all())
                .param("projects", scope.array())
                .param("project", filter.project())
                .param("kind", kind == null ? null : kind.name())
                .param("priority", priority == null ? null : priority.name())
                .param("mine", filter.mine())
                .param("unassigned", filter.unassigned())
                .param("me", account == null ? null : account.value())
                .param(
                        "tokens",
                        q == null ? new String[0] : SearchTokens.query(q).toArray(String[]::new))
                .param("most", MOST)
                .query((row, number) -> item(row, now))
                .list()
                .stream()
                .sorted(Comparator.comparing(QueueItem::group))
                .toList();
    }

    private static QueueItem item(ResultSet row, Instant now) throws SQLException {
        var clock = clock(row);
        var priority = row.getString("priority");
        var work = row.getString("work_state");
        var outage = row.getString("outage");
        return new QueueItem(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("project_id", UUID.class),
                RequestKind.valueOf(row.getString("kind")),
                row.getString("category"),
                ReportChannel.valueOf(row.getString("channel")),
                priority == null ? null : Priority.valueOf(priority),
                row.getString("title"),
                RequestState.valueOf(row.getString("state")),
                row.getString("code"),
                row.getObject("building_id", UUID.class),
                (Integer) row.getObject("floor_no"),
                row.getTimestamp("reported_at").toInstant(),
                row.getString("handler_name"),
                row.getObject("work_order_id", UUID.class),
                work == null ? null : WorkOrderState.valueOf(work),
                row.getBoolean("work_held"),
                row.getString("assignee_name"),
                group(clock, now, ZoneId.of(row.getString("zone"))),
                clock,
                outage == null ? null : OutageKind.valueOf(outage),
                row.getBoolean("record_missing"));
    }

    static QueueItem.Group group(QueueItem.@Nullable Clock clock, Instant now, ZoneId zone) {
        if (clock == null) {
            return QueueItem.Group.NONE;
        }
        var due = clock.dueAt();
        if (clock.missedAt() != null || due != null && !due.isAfter(now) && clock.pausedAt() == null) {
            return QueueItem.Group.MISSED;
        }
        if (clock.pausedAt() != null || due == null) {
            return QueueItem.Group.PAUSED;
        }
        if (!due.isAfter(now.plus(SOON))) {
            return QueueItem.Group.SOON;
        }
        return LocalDate.ofInstant(due, zone).isAfter(LocalDate.ofInstant(now, zone))
                ? QueueItem.Group.LATER
                : QueueItem.Group.TODAY;
    }

    private static QueueItem.@Nullable Clock clock(ResultSet row) throws SQLException {
        var target = row.getString("target");
        if (target == null) {
            return null;
        }
        var reason = row.getString("pause_reason");
        var whose = row.getString("whose");
        return new QueueItem.Clock(
                Target.valueOf(target),
                row.getTimestamp("starts_at").toInstant(),
                instant(row, "due_at"),
                instant(row, "warn_at"),
                instant(row, "missed_at"),
                instant(row, "warned_at"),
                instant(row, "paused_at"),
                reason == null ? null : PauseReason.valueOf(reason),
                whose == null ? null : WhoseTime.valueOf(whose));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
