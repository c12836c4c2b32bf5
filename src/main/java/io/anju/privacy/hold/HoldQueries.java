package io.anju.privacy.hold;

import io.anju.database.Conditions;
import io.anju.database.ListRead;
import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Cursor;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists holds of the actor's projects, the latest first. */
@Component
class HoldQueries {

    private final JdbcClient jdbc;

    HoldQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is asked for; null and false for everything. */
    record Filter(@Nullable UUID person, @Nullable UUID request, boolean holding) {}

    @ListRead
    public Page<HoldView> list(Actor actor, Filter filter, ListQuery query) {
        query.sortOr("-setAt", Set.of("-setAt"));
        var conditions = new Conditions()
                .andWithin(actor.scope(Permission.PERSONAL_DATA), "h.project_id")
                .and("person", filter.person(), "h.kind = 'PERSON' and h.subject_id = :person")
                .and("request", filter.request(), "h.kind = 'REQUEST' and h.subject_id = :request");
        if (filter.holding()) {
            conditions.and("h.lifted_at is null");
        }
        var after = query.after(2);
        if (!after.isEmpty()) {
            conditions
                    .and("afterId", Cursor.id(after.getLast()), "(h.set_at, h.id) < (:afterAt, :afterId)")
                    .with("afterAt", Cursor.instant(after.getFirst()).atOffset(ZoneOffset.UTC));
        }
        var rows = jdbc.sql("""
                        select h.*, p.name, q.number from privacy.hold h
                        left join people.v_person p on h.kind = 'PERSON' and p.id = h.subject_id
                        left join requests.v_request q on h.kind = 'REQUEST' and q.id = h.subject_id\s""" + conditions.sql() + " order by h.set_at desc, h.id desc limit :limit")
                .params(conditions.params())
                .param("limit", query.limit() + 1)
                .query((row, number) -> HoldView.read(row))
                .list();
        return Page.of(rows, query.limit(), row -> Cursor.of(row.setAt(), row.id()));
    }
}
