package io.anju.requests.followup;

import io.anju.deadlines.Priority;
import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Cursor;
import io.anju.kernel.Mask;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.requests.RequestKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The call-backs of the projects a reader works for, the earliest due first. */
@Component
public class FollowUpQueries {

    private static final String VISIBLE = """
            (:all or f.project_id = any(:projects))
                and not (r.kind = 'COMPLAINT' and r.about_account is not null
                    and r.about_account is not distinct from cast(:me as uuid))""";

    private final JdbcClient jdbc;

    FollowUpQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A call-back; the phone is masked, and of complaints the reporter is only named to those who may know. */
    public record FollowUpRow(
            UUID id,
            UUID request,
            String number,
            UUID project,
            String title,
            RequestKind kind,
            @Nullable Priority priority,
            FollowUpRule.Cause cause,
            Instant plannedAt,
            Instant dueAt,
            @Nullable Instant doneAt,
            FollowUps.@Nullable Outcome result,
            int attempts,
            @Nullable String reporter,
            @Nullable String phone,
            boolean offHoursRecordMissing) {}

    /** A try. */
    public record AttemptRow(
            Instant at,
            String author,
            FollowUps.Method method,
            FollowUps.Outcome outcome,
            @Nullable String note) {

        static AttemptRow read(ResultSet row) throws SQLException {
            return new AttemptRow(
                    row.getTimestamp("at").toInstant(),
                    row.getString("author"),
                    FollowUps.Method.valueOf(row.getString("method")),
                    FollowUps.Outcome.valueOf(row.getString("outcome")),
                    row.getString("note"));
        }
    }

    /** What is to be done, the earliest due first; what was done, the latest first. */
    @Transactional(readOnly = true)
    public Page<FollowUpRow> list(Actor actor, @Nullable UUID project, boolean done, ListQuery query) {
        query.sortOr("dueAt", Set.of("dueAt"));
        var scope = actor.scope(Permission.FOLLOW_UP);
        var account = actor.account();
        var after = query.after(2);
        var rows = jdbc.sql("""
                        select f.*, r.number, r.title, r.kind, r.priority, r.reporter_name, r.reporter_phone,
                            r.off_hours and (r.process is null or r.result is null) as record_missing,
                            (select count(*) from requests.follow_up_attempt a where a.follow_up_id = f.id) as attempts
                        from requests.follow_up f join requests.request r on r.id = f.request_id
                        where (f.done_at is not null) = :done and (cast(:project as uuid) is null or f.project_id = :project)
                            and """ + VISIBLE + """
                             and (cast(:afterAt as timestamptz) is null or (f.due_at, f.id) """
                        + (done
                                ? "< (:afterAt, :afterId)) order by f.due_at desc, f.id desc"
                                : "> (:afterAt, :afterId)) order by f.due_at, f.id")
                        + " limit :limit")
                .param("done", done)
                .param("project", project)
                .param("all", scope.all())
                .param("projects", scope.array())
                .param("me", account == null ? null : account.value())
                .param(
                        "afterAt",
                        after.isEmpty()
                                ? null
                                : Cursor.instant(after.getFirst()).atOffset(ZoneOffset.UTC))
                .param("afterId", after.isEmpty() ? null : Cursor.id(after.getLast()))
                .param("limit", query.limit() + 1)
                .query((row, number) -> row(row, actor))
                .list();
        return Page.of(rows, query.limit(), row -> Cursor.of(row.dueAt(), row.id()));
    }

    /** The tries of one call-back, the oldest first; empty for a call-back the reader may not see. */
    @Transactional(readOnly = true)
    public List<AttemptRow> attempts(Actor actor, UUID followUp) {
        var scope = actor.scope(Permission.FOLLOW_UP);
        var account = actor.account();
        return jdbc.sql("""
                        select a.* from requests.follow_up_attempt a
                        join requests.follow_up f on f.id = a.follow_up_id
                        join requests.request r on r.id = f.request_id
                        where f.id = :id and """ + VISIBLE + " order by a.id")
                .param("id", followUp)
                .param("all", scope.all())
                .param("projects", scope.array())
                .param("me", account == null ? null : account.value())
                .query((row, number) -> AttemptRow.read(row))
                .list();
    }

    private static FollowUpRow row(ResultSet row, Actor actor) throws SQLException {
        var priority = row.getString("priority");
        var kind = RequestKind.valueOf(row.getString("kind"));
        var project = row.getObject("project_id", UUID.class);
        var known = kind != RequestKind.COMPLAINT || actor.may(Permission.COMPLAINANT_READ, new ProjectId(project));
        var done = row.getTimestamp("done_at");
        var result = row.getString("result");
        var phone = row.getString("reporter_phone");
        return new FollowUpRow(
                row.getObject("id", UUID.class),
                row.getObject("request_id", UUID.class),
                row.getString("number"),
                project,
                row.getString("title"),
                kind,
                priority == null ? null : Priority.valueOf(priority),
                FollowUpRule.Cause.valueOf(row.getString("cause")),
                row.getTimestamp("planned_at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                done == null ? null : done.toInstant(),
                result == null ? null : FollowUps.Outcome.valueOf(result),
                row.getInt("attempts"),
                known ? row.getString("reporter_name") : null,
                known && phone != null ? Mask.phone(phone) : null,
                row.getBoolean("record_missing"));
    }
}
