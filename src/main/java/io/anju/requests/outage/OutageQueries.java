package io.anju.requests.outage;

import io.anju.database.Conditions;
import io.anju.database.ListRead;
import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Cursor;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import io.anju.requests.OutageId;
import io.anju.requests.OutageKind;
import io.anju.requests.journal.RequestRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists outages, their requests, and the requests that they could explain. */
@Component
class OutageQueries {

    /** Reports from so long before the time that was noted may be of it: nobody notes the minute at which water went. */
    static final Duration BEFORE = Duration.ofHours(24);

    private static final String REQUESTS = """
            select r.*, p.code as place_code
            from requests.request r left join estate.v_place p on p.id = r.place_id
            """;

    private final JdbcClient jdbc;
    private final Reach reach;

    OutageQueries(JdbcClient jdbc, Reach reach) {
        this.jdbc = jdbc;
        this.reach = reach;
    }

    /** What is asked for; null for everything. */
    record Filter(
            @Nullable UUID project,
            Outage.@Nullable OutageState state,
            @Nullable OutageKind kind) {}

    /**
     * A line of the list.
     *
     * @param open and {@code requests}: how many of its requests are not settled, and how many there are
     */
    record OutageRow(
            UUID id,
            String number,
            UUID project,
            OutageKind kind,
            Outage.OutageState state,
            boolean planned,
            boolean overdue,
            @Nullable String reason,
            String where,
            Instant startsAt,
            @Nullable Instant expectedAt,
            @Nullable Instant endedAt,
            int homes,
            int open,
            int requests) {}

    record RequestCounts(int open, int all) {}

    /** Outages of the actor's projects, the last begun first. */
    @ListRead
    public Page<OutageRow> list(Actor actor, Filter filter, Instant now, ListQuery query) {
        query.sortOr("-startsAt", Set.of("-startsAt"));
        var state = filter.state();
        var kind = filter.kind();
        var conditions = new Conditions()
                .andWithin(actor.scope(Permission.REQUEST_READ), "o.project_id")
                .and("project", filter.project(), "o.project_id = :project")
                .and("kind", kind == null ? null : kind.name(), "o.kind = :kind");
        if (state != null) {
            conditions
                    .and(
                            switch (state) {
                                case PLANNED -> "o.ended_at is null and o.starts_at > :now";
                                case ONGOING -> "o.ended_at is null and o.starts_at <= :now";
                                case RESTORED -> "o.ending = 'RESTORED'";
                                case CANCELLED -> "o.ending = 'CANCELLED'";
                            })
                    .with("now", now.atOffset(ZoneOffset.UTC));
        }
        var after = query.after(2);
        if (!after.isEmpty()) {
            conditions
                    .and("afterId", Cursor.id(after.getLast()), "(o.starts_at, o.id) < (:afterAt, :afterId)")
                    .with("afterAt", Cursor.instant(after.getFirst()).atOffset(ZoneOffset.UTC));
        }
        var rows = jdbc.sql("""
                        select o.*, c.open, c.requests,
                            (select string_agg(coalesce(p.name, j.name)
                                    || case when s.floor_from is null then '' else ' ' || s.floor_from || '–' || s.floor_to || 'F' end
                                    || case when s.riser is null then '' else ' *' || s.riser end, '、' order by s.position)
                             from requests.outage_place s left join estate.v_place p on p.id = s.place_id
                             where s.outage_id = o.id and s.position < 5) as places
                        from requests.outage o
                        join estate.v_project j on j.id = o.project_id
                        cross join lateral (
                            select count(*) as requests, count(*) filter (where r.state in
                                ('REGISTERED', 'VERIFIED', 'QUOTED', 'IN_WORK', 'REOPENED')) as open
                            from requests.request r where r.outage_id = o.id) c\s""" + conditions.sql() + " order by o.starts_at desc, o.id desc limit :limit")
                .params(conditions.params())
                .param("limit", query.limit() + 1)
                .query((row, number) -> row(row, now))
                .list();
        return Page.of(rows, query.limit(), row -> Cursor.of(row.startsAt(), row.id()));
    }

    /** The requests that are part of it, the last reported first, at most 200. */
    @Transactional(readOnly = true)
    public List<RequestRow> requests(OutageId id) {
        return jdbc.sql(REQUESTS + "where r.outage_id = ? order by r.reported_at desc, r.id desc limit 200")
                .param(id.value())
                .query((row, number) -> RequestRow.read(row))
                .list();
    }

    RequestCounts counts(OutageId id) {
        return jdbc.sql("""
                        select count(*) as requests, count(*) filter (where r.state in
                            ('REGISTERED', 'VERIFIED', 'QUOTED', 'IN_WORK', 'REOPENED')) as open
                        from requests.request r where r.outage_id = ?""")
                .param(id.value())
                .query((row, number) -> new RequestCounts(row.getInt("open"), row.getInt("requests")))
                .single();
    }

    /** Open requests of these places that an outage since then would explain, the last reported first, at most 100. */
    @Transactional(readOnly = true)
    public List<RequestRow> explained(Outage outage, List<OutageScope> scopes) {
        return reach.here(REQUESTS + """
                        where r.project_id = :project and r.kind = 'REPAIR' and r.category = any(:categories)
                            and r.priority <> 'P1' and r.outage_id is null and r.external_source is null
                            and r.state in ('REGISTERED', 'VERIFIED', 'QUOTED', 'IN_WORK', 'REOPENED')
                            and r.reported_at >= :since and p.project_id = r.project_id and""" + Reach.WITHIN + """
                        order by r.reported_at desc, r.id desc limit 100""", outage.project(), outage.kind(), scopes)
                .param("categories", outage.categories().toArray(String[]::new))
                .param("since", Timestamp.from(outage.startsAt().minus(BEFORE)))
                .query((row, number) -> RequestRow.read(row))
                .list();
    }

    private static OutageRow row(ResultSet row, Instant now) throws SQLException {
        var outage = OutageStore.outage(row, 0);
        return new OutageRow(
                outage.id().value(),
                outage.number(),
                outage.project().value(),
                outage.kind(),
                outage.state(now),
                outage.planned(),
                outage.overdue(now),
                outage.reason(),
                row.getString("places"),
                outage.startsAt(),
                outage.expectedAt(),
                outage.endedAt(),
                outage.homes(),
                row.getInt("open"),
                row.getInt("requests"));
    }
}
