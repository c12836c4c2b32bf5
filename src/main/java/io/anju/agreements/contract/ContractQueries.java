package io.anju.agreements.contract;

import io.anju.database.Conditions;
import io.anju.database.ListRead;
import io.anju.deadlines.ContractId;
import io.anju.estate.PlaceId;
import io.anju.http.ListQuery;
import io.anju.kernel.Cursor;
import io.anju.kernel.Page;
import io.anju.kernel.ProjectScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads contracts; a contract's days are those of its project. */
@Component
class ContractQueries {

    private static final String ROWS = """
            select * from (
                select k.*, least(k.to_on, k.ended_on) as until_on,
                    case when k.signed_at is null then 'DRAFT' when least(k.to_on, k.ended_on) < d.today then 'ENDED'
                        when k.from_on > d.today then 'UPCOMING' else 'IN_FORCE' end as state,
                    (select count(c.place_id) from agreements.contract_cover c
                     where c.company_id = k.company_id and c.contract_id = k.id) as places,
                    exists (select 1 from agreements.terms_proposal t where t.company_id = k.company_id
                        and t.contract_id = k.id and t.state = 'PUBLISHED') as own_terms
                from agreements.contract k
                join estate.v_project p on p.id = k.project_id
                cross join lateral (select (:now at time zone p.zone)::date as today) d) k\s""";

    private static final String END = "coalesce(k.until_on::text, '9999-12-31') collate \"C\"";

    private final JdbcClient jdbc;
    private final Clock clock;

    ContractQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By number, or by the end; a search finds a part of the number, the name or the client. */
    @ListRead
    public Page<ContractRow> list(
            ProjectScope scope, @Nullable UUID project, @Nullable ContractState state, ListQuery query) {
        var byEnd = query.sortOr("number", Set.of("number", "until")).equals("until");
        var key = byEnd ? END : "k.number collate \"C\"";
        var after = query.after(2);
        var conditions = new Conditions()
                .andWithin(scope, "k.project_id")
                .and("project", project, "k.project_id = :project")
                .and("state", state == null ? null : state.name(), "k.state = :state")
                .and("q", query.q(), "strpos(lower(k.number || ' ' || k.name || ' ' || k.client), lower(:q)) > 0");
        if (!after.isEmpty()) {
            conditions
                    .and("afterId", Cursor.id(after.getLast()), "(" + key + ", k.id) > (:afterKey, :afterId)")
                    .with("afterKey", after.getFirst());
        }
        var rows = jdbc.sql(ROWS + conditions.sql() + " order by " + key + ", k.id limit :limit")
                .params(conditions.params())
                .param("now", now())
                .param("limit", query.limit() + 1)
                .query(ContractQueries::row)
                .list();
        return Page.of(
                rows,
                query.limit(),
                row -> Cursor.of(
                        byEnd ? row.until() == null ? "9999-12-31" : row.until() : row.number(),
                        row.id().value()));
    }

    @Transactional(readOnly = true)
    public Optional<ContractRow> find(ContractId id) {
        return jdbc.sql(ROWS + "where k.id = :id")
                .param("now", now())
                .param("id", id.value())
                .query(ContractQueries::row)
                .optional();
    }

    /** The places it covers; none for the whole project. */
    @Transactional(readOnly = true)
    public List<PlaceId> places(ContractId id) {
        return jdbc.sql("""
                        select place_id from agreements.contract_cover
                        where contract_id = ? and place_id is not null order by place_id""")
                .param(id.value())
                .query((row, number) -> new PlaceId(row.getObject("place_id", UUID.class)))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static ContractRow row(ResultSet row, int number) throws SQLException {
        return new ContractRow(
                new ContractId(row.getObject("id", UUID.class)),
                row.getObject("project_id", UUID.class),
                row.getString("number"),
                row.getString("name"),
                row.getString("client"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class),
                ContractState.valueOf(row.getString("state")),
                row.getInt("places"),
                row.getBoolean("own_terms"),
                instant(row, "signed_at"),
                row.getString("signed_by"),
                instant(row, "ended_at"),
                row.getString("ended_by"),
                row.getString("end_reason"),
                row.getInt("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
