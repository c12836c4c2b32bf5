package io.anju.privacy.rights;

import io.anju.database.Conditions;
import io.anju.database.ListRead;
import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Cursor;
import io.anju.kernel.Mask;
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

/** Lists what was asked for, the most pressing first, with names masked (Y-08). */
@Component
class RightsQueries {

    private final JdbcClient jdbc;

    RightsQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is asked for of the list; null for everything, {@code pending} for what somebody still waits for. */
    record Filter(
            @Nullable UUID project,
            @Nullable RightsState state,
            @Nullable RightsKind kind,
            boolean pending) {}

    /**
     * A line of the list.
     *
     * @param name masked unless it is an organisation's; null for somebody of whom none is known
     */
    record RightsRow(
            RightsRequestId id,
            String number,
            @Nullable UUID project,
            RightsKind kind,
            RightsChannel channel,
            @Nullable UUID person,
            @Nullable String name,
            Instant askedAt,
            Instant dueAt,
            RightsState state) {}

    @ListRead
    public Page<RightsRow> list(Actor actor, Filter filter, ListQuery query) {
        var sort = query.sortOr("dueAt", Set.of("dueAt", "-dueAt", "askedAt", "-askedAt"));
        var column = sort.endsWith("dueAt") ? "r.due_at" : "r.asked_at";
        var down = sort.startsWith("-");
        var conditions = conditions(actor, filter);
        var after = query.after(2);
        if (!after.isEmpty()) {
            conditions
                    .and(
                            "afterId",
                            Cursor.id(after.getLast()),
                            "(%s, r.id) %s (:afterAt, :afterId)".formatted(column, down ? "<" : ">"))
                    .with("afterAt", Cursor.instant(after.getFirst()).atOffset(ZoneOffset.UTC));
        }
        var order = down ? "%s desc, r.id desc" : "%s, r.id";
        var rows = jdbc.sql("""
                        select r.*, coalesce(p.name, r.name) as shown,
                            coalesce(p.kind = 'ORGANISATION', false) as organisation from privacy.rights_request r
                        left join people.v_person p on p.id = r.person_id\s""" + conditions.sql() + " order by " + order.formatted(column) + " limit :limit")
                .params(conditions.params())
                .param("limit", query.limit() + 1)
                .query(RightsQueries::row)
                .list();
        return Page.of(
                rows,
                query.limit(),
                row -> Cursor.of(
                        sort.endsWith("dueAt") ? row.dueAt() : row.askedAt(),
                        row.id().value()));
    }

    private static Conditions conditions(Actor actor, Filter filter) {
        var conditions = new Conditions()
                .andWithin(actor.scope(Permission.PERSONAL_DATA), "r.project_id")
                .and("project", filter.project, "r.project_id = :project")
                .and("state", filter.state == null ? null : filter.state.name(), "r.state = :state")
                .and("kind", filter.kind == null ? null : filter.kind.name(), "r.kind = :kind");
        return filter.pending ? conditions.and("r.state in ('OPEN', 'ACCEPTED')") : conditions;
    }

    private static RightsRow row(ResultSet row, int number) throws SQLException {
        var name = row.getString("shown");
        return new RightsRow(
                new RightsRequestId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getObject("project_id", UUID.class),
                RightsKind.valueOf(row.getString("kind")),
                RightsChannel.valueOf(row.getString("channel")),
                row.getObject("person_id", UUID.class),
                name == null || row.getBoolean("organisation") ? name : Mask.name(name),
                row.getTimestamp("asked_at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                RightsState.valueOf(row.getString("state")));
    }
}
