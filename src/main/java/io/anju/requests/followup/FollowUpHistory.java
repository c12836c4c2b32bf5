package io.anju.requests.followup;

import io.anju.requests.RequestId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The call-backs of one request with every try, one call-back per round of work. */
@Component
public class FollowUpHistory {

    private final JdbcClient jdbc;

    FollowUpHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A call-back with its tries, the first try first. */
    public record FollowUpView(
            UUID id,
            FollowUpRule.Cause cause,
            Instant plannedAt,
            Instant dueAt,
            @Nullable Instant doneAt,
            @Nullable String doneBy,
            FollowUps.@Nullable Outcome result,
            List<FollowUpQueries.AttemptRow> attempts) {}

    /** By round, the first round first; empty where nothing was ever due. */
    public List<FollowUpView> of(RequestId request) {
        return jdbc.sql("select * from requests.follow_up where request_id = ? order by round")
                .param(request.value())
                .query((row, number) -> view(row))
                .list();
    }

    /** The same without what was said in the calls. */
    public List<FollowUpView> withoutWords(RequestId request) {
        return of(request).stream().map(FollowUpHistory::silent).toList();
    }

    private FollowUpView view(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var done = row.getTimestamp("done_at");
        var result = row.getString("result");
        return new FollowUpView(
                id,
                FollowUpRule.Cause.valueOf(row.getString("cause")),
                row.getTimestamp("planned_at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                done == null ? null : done.toInstant(),
                row.getString("done_by"),
                result == null ? null : FollowUps.Outcome.valueOf(result),
                attempts(id));
    }

    private List<FollowUpQueries.AttemptRow> attempts(UUID followUp) {
        return jdbc.sql("select * from requests.follow_up_attempt where follow_up_id = ? order by id")
                .param(followUp)
                .query((row, number) -> FollowUpQueries.AttemptRow.read(row))
                .list();
    }

    private static FollowUpView silent(FollowUpView view) {
        return new FollowUpView(
                view.id(),
                view.cause(),
                view.plannedAt(),
                view.dueAt(),
                view.doneAt(),
                view.doneBy(),
                view.result(),
                view.attempts().stream()
                        .map(each -> new FollowUpQueries.AttemptRow(
                                each.at(), each.author(), each.method(), each.outcome(), null))
                        .toList());
    }
}
