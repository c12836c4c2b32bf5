package io.anju.insight;

import io.anju.deadlines.PauseReason;
import io.anju.deadlines.Priority;
import io.anju.deadlines.Target;
import io.anju.insight.FigureException.Act;
import io.anju.insight.FigureException.Cause;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.requests.RequestKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What needs somebody now, the most pressing promise of each request, in one statement. */
@Component
class FigureExceptionQueries {

    static final int MOST = 12;
    static final Duration STANDING_STILL = Duration.ofHours(12);

    private static final String EXCEPTIONS = """
            select x.*, count(*) over () as all_of_them from (
                select distinct on (r.id) r.id, r.number, r.title, r.project_id, r.kind, r.category, r.priority,
                    p.code, r.work_order_id, w.assignee, w.assignee_name, m.target, m.pause_reason,
                    case when m.due_at <= :now then 'OVERDUE' when m.paused_at is null then 'SOON'
                        else 'STANDING_STILL' end as cause,
                    case when m.due_at <= :now or m.paused_at is null then m.due_at else m.paused_at end as since
                from (select c.*, coalesce(f.request_id, c.subject_id) as request_id
                      from deadlines.v_clock c
                      left join requests.v_follow_up f on c.subject_type = 'follow-up' and f.id = c.subject_id
                      where c.subject_type in ('request', 'follow-up') and c.stopped_at is null
                          and c.cancelled_at is null and (c.due_at <= :now
                              or c.paused_at is null and c.warn_at <= :now or c.paused_at <= :still)
                      offset 0) m
                join requests.v_request r on r.id = m.request_id
                left join workorders.v_work_order w on w.id = r.work_order_id
                left join estate.v_place p on p.id = r.place_id
                where
            """ + FigureScope.CONDITION + """
                    and not (r.kind = 'COMPLAINT' and r.about_account is not null
                        and r.about_account is not distinct from cast(:me as uuid))
                order by r.id, (m.due_at <= :now) is true desc, m.paused_at is not null, m.due_at) x
            order by x.cause <> 'OVERDUE', x.cause <> 'SOON', x.priority nulls last, x.since, x.id limit :most""";

    private final JdbcClient jdbc;

    FigureExceptionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The most pressing ones.
     *
     * @param all how many there are in all
     */
    record Exceptions(long all, List<FigureException> first) {}

    private record Row(long all, FigureException exception) {}

    Exceptions now(Actor actor, FigureScope scope, Instant now) {
        var account = actor.account();
        var rows = scope.in(jdbc.sql(EXCEPTIONS))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("still", now.minus(STANDING_STILL).atOffset(ZoneOffset.UTC))
                .param("me", account == null ? null : account.value())
                .param("most", MOST)
                .query((row, number) -> new Row(row.getLong("all_of_them"), read(row, actor)))
                .list();
        return new Exceptions(
                rows.isEmpty() ? 0 : rows.getFirst().all(),
                rows.stream().map(Row::exception).toList());
    }

    private static FigureException read(ResultSet row, Actor actor) throws SQLException {
        var project = new ProjectId(row.getObject("project_id", UUID.class));
        var kind = RequestKind.valueOf(row.getString("kind"));
        var priority = row.getString("priority");
        var reason = row.getString("pause_reason");
        var target = Target.valueOf(row.getString("target"));
        var cause = Cause.valueOf(row.getString("cause"));
        var assigned = row.getObject("assignee") != null;
        return new FigureException(
                row.getObject("id", UUID.class),
                row.getString("number"),
                FigureRecordQueries.mayReadTitle(actor, project, kind) ? row.getString("title") : null,
                project.value(),
                kind,
                row.getString("category"),
                priority == null ? null : Priority.valueOf(priority),
                row.getString("code"),
                row.getObject("work_order_id", UUID.class),
                actor.may(Permission.WORK_READ, project) ? row.getString("assignee_name") : null,
                target,
                cause,
                row.getTimestamp("since").toInstant(),
                reason == null ? null : PauseReason.valueOf(reason),
                act(actor, project, target, cause, assigned));
    }

    static @Nullable Act act(Actor actor, ProjectId project, Target target, Cause cause, boolean assigned) {
        return switch (target) {
            case HANDLE, REPLY -> actor.may(Permission.REQUEST_HANDLE, project) ? Act.REPLY : null;
            case FOLLOW_UP -> actor.may(Permission.FOLLOW_UP, project) ? Act.FOLLOW_UP : null;
            case ACCEPT, DISPATCH, ARRIVE, TEMPORARY_FIX, RESTORE, APPOINT -> {
                if (!actor.may(Permission.WORK_DISPATCH, project)) {
                    yield null;
                }
                yield cause == Cause.STANDING_STILL ? Act.CHASE : assigned ? Act.REASSIGN : Act.ASSIGN;
            }
        };
    }
}
