package io.anju.privacy.hold;

import io.anju.kernel.Mask;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A legal hold as the office sees it.
 *
 * @param subject the person or the request
 * @param label the request's number or the person's name, masked; null where nothing is known of it any more
 * @param liftedAt null while it holds, as are author and reason
 */
record HoldView(
        UUID id,
        HoldKind kind,
        UUID subject,
        @Nullable String label,
        UUID project,
        String reason,
        Instant setAt,
        String setBy,
        @Nullable Instant liftedAt,
        @Nullable String liftedBy,
        @Nullable String liftedFor) {

    static HoldView read(ResultSet row) throws SQLException {
        var name = row.getString("name");
        var lifted = row.getTimestamp("lifted_at");
        return new HoldView(
                row.getObject("id", UUID.class),
                HoldKind.valueOf(row.getString("kind")),
                row.getObject("subject_id", UUID.class),
                name == null ? row.getString("number") : Mask.name(name),
                row.getObject("project_id", UUID.class),
                row.getString("reason"),
                row.getTimestamp("set_at").toInstant(),
                row.getString("set_by"),
                lifted == null ? null : lifted.toInstant(),
                row.getString("lifted_by"),
                row.getString("lifted_for"));
    }
}
