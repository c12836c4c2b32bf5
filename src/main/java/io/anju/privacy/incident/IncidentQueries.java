package io.anju.privacy.incident;

import io.anju.database.Conditions;
import io.anju.database.ListRead;
import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Cursor;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists incidents of the actor's projects, the last discovered first. */
@Component
class IncidentQueries {

    private final JdbcClient jdbc;

    IncidentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is asked for; null for everything. */
    record Filter(@Nullable UUID project, @Nullable Boolean closed) {}

    /**
     * A line of the list.
     *
     * @param people null while nobody knows how many
     */
    record IncidentRow(
            UUID id,
            String number,
            UUID project,
            String title,
            Instant discoveredAt,
            @Nullable Integer people,
            @Nullable Instant authorityToldAt,
            @Nullable Instant closedAt) {}

    @ListRead
    public Page<IncidentRow> list(Actor actor, Filter filter, ListQuery query) {
        var down = query.sortOr("-discoveredAt", Set.of("discoveredAt", "-discoveredAt"))
                .startsWith("-");
        var conditions = new Conditions()
                .andWithin(actor.scope(Permission.PERSONAL_DATA), "i.project_id")
                .and("project", filter.project(), "i.project_id = :project")
                .and("closed", filter.closed(), "(i.closed_at is not null) = :closed");
        var after = query.after(2);
        if (!after.isEmpty()) {
            var next = "(i.discovered_at, i.id) %s (:afterAt, :afterId)".formatted(down ? "<" : ">");
            conditions
                    .and("afterId", Cursor.id(after.getLast()), next)
                    .with("afterAt", Cursor.instant(after.getFirst()).atOffset(ZoneOffset.UTC));
        }
        var order = down ? "i.discovered_at desc, i.id desc" : "i.discovered_at, i.id";
        var rows = jdbc.sql("select i.* from privacy.incident i " + conditions.sql() + " order by " + order
                        + " limit :limit")
                .params(conditions.params())
                .param("limit", query.limit() + 1)
                .query(IncidentQueries::row)
                .list();
        return Page.of(rows, query.limit(), row -> Cursor.of(row.discoveredAt(), row.id()));
    }

    private static IncidentRow row(ResultSet row, int number) throws SQLException {
        return new IncidentRow(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("project_id", UUID.class),
                row.getString("title"),
                row.getTimestamp("discovered_at").toInstant(),
                row.getObject("people", Integer.class),
                instant(row, "authority_told_at"),
                instant(row, "closed_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
