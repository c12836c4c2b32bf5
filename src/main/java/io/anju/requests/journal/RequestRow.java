package io.anju.requests.journal;

import io.anju.deadlines.Priority;
import io.anju.kernel.Mask;
import io.anju.requests.ReportChannel;
import io.anju.requests.RequestKind;
import io.anju.requests.RequestState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the archive; who reported is masked, and of complaints left out. */
public record RequestRow(
        UUID id,
        String number,
        UUID project,
        RequestKind kind,
        String category,
        ReportChannel channel,
        @Nullable Priority priority,
        String title,
        RequestState state,
        @Nullable String placeCode,
        @Nullable String reporter,
        Instant reportedAt,
        boolean offHours,
        @Nullable String handler,
        @Nullable Integer score) {

    public static RequestRow read(ResultSet row) throws SQLException {
        var priority = row.getString("priority");
        var kind = RequestKind.valueOf(row.getString("kind"));
        var name = row.getString("reporter_name");
        return new RequestRow(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("project_id", UUID.class),
                kind,
                row.getString("category"),
                ReportChannel.valueOf(row.getString("channel")),
                priority == null ? null : Priority.valueOf(priority),
                row.getString("title"),
                RequestState.valueOf(row.getString("state")),
                row.getString("place_code"),
                name == null || kind == RequestKind.COMPLAINT ? null : Mask.name(name),
                row.getTimestamp("reported_at").toInstant(),
                row.getBoolean("off_hours"),
                row.getString("handler_name"),
                (Integer) row.getObject("score"));
    }
}
