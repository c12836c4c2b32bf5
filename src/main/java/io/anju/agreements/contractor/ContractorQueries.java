package io.anju.agreements.contractor;

import io.anju.database.Conditions;
import io.anju.database.ListRead;
import io.anju.http.ListQuery;
import io.anju.kernel.Cursor;
import io.anju.kernel.Page;
import io.anju.workforce.ContractorId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the register of contractors. Rows carry contacts in full: whoever shows them masks them. */
@Component
class ContractorQueries {

    /** Contracts with Chinese companies end with a day there. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final String ROWS = """
            select k.*, case when k.suspended_at is not null then 'SUSPENDED' when k.to_on < :today then 'EXPIRED'
                    when k.from_on > :today then 'UPCOMING' else 'ACTIVE' end as state,
                (select count(*) from workforce.v_staff s
                 where s.company_id = k.company_id and s.contractor_id = k.id and s.active) as people
            from agreements.contractor k\s""";

    private static final String END = "coalesce(k.to_on::text, '9999-12-31') collate \"C\"";

    private final JdbcClient jdbc;
    private final Clock clock;

    ContractorQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By name, or by the end of its contract; a search finds a part of the name and a whole credit code. */
    @ListRead
    public Page<ContractorRow> list(@Nullable ContractorState state, @Nullable String trade, ListQuery query) {
        var byEnd = query.sortOr("name", Set.of("name", "to")).equals("to");
        var key = byEnd ? END : "k.name collate \"C\"";
        var after = query.after(2);
        var conditions = new Conditions()
                .and("trade", trade, ":trade = any(k.trades)")
                .and("q", query.q(), "strpos(lower(k.name), lower(:q)) > 0 or k.credit_code = upper(:q)");
        if (state != null) {
            conditions.and(
                    switch (state) {
                        case SUSPENDED -> "k.suspended_at is not null";
                        case EXPIRED -> "k.suspended_at is null and k.to_on < :today";
                        case UPCOMING -> "k.suspended_at is null and k.from_on > :today";
                        case ACTIVE ->
                            "k.suspended_at is null and k.from_on <= :today and (k.to_on is null or k.to_on >= :today)";
                    });
        }
        if (!after.isEmpty()) {
            conditions
                    .and("afterId", Cursor.id(after.getLast()), "(" + key + ", k.id) > (:afterKey, :afterId)")
                    .with("afterKey", after.getFirst());
        }
        var rows = jdbc.sql(ROWS + conditions.sql() + " order by " + key + ", k.id limit :limit")
                .params(conditions.params())
                .param("today", today())
                .param("limit", query.limit() + 1)
                .query(ContractorQueries::row)
                .list();
        return Page.of(
                rows,
                query.limit(),
                row -> Cursor.of(
                        byEnd ? row.to() == null ? "9999-12-31" : row.to() : row.name(),
                        row.id().value()));
    }

    @Transactional(readOnly = true)
    public Optional<ContractorRow> find(ContractorId id) {
        return jdbc.sql(ROWS + "where k.id = :id")
                .param("today", today())
                .param("id", id.value())
                .query(ContractorQueries::row)
                .optional();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    private static ContractorRow row(ResultSet row, int number) throws SQLException {
        var suspended = row.getObject("suspended_at", OffsetDateTime.class);
        return new ContractorRow(
                new ContractorId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("credit_code"),
                row.getString("contact"),
                row.getString("phone"),
                List.of((String[]) row.getArray("trades").getArray()),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                ContractorState.valueOf(row.getString("state")),
                suspended == null ? null : suspended.toInstant(),
                row.getString("suspended_by"),
                row.getString("suspended_reason"),
                row.getInt("people"),
                row.getInt("version"));
    }
}
