package io.anju.privacy.retention;

import io.anju.database.Conditions;
import io.anju.database.ListRead;
import io.anju.http.ListQuery;
import io.anju.kernel.CompanyId;
import io.anju.kernel.Cursor;
import io.anju.kernel.Ids;
import io.anju.kernel.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reports about what was ended (Y-04). They name nobody and are kept. */
@Component
class Purges {

    /** A batch takes seconds; one that says nothing for so long is not at work any more. */
    private static final Duration SILENCE = Duration.ofMinutes(2);

    private final JdbcClient jdbc;
    private final Clock clock;

    Purges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Purge begin(CompanyId company, RetentionPeriod period, Instant boundary, Instant now) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into privacy.purge (company_id, id, kind, months, boundary, started_at, purged)
                        values (?, ?, ?, ?, ?, ?, 0)""")
                .params(
                        company.value(),
                        id,
                        period.kind(),
                        period.months(),
                        Timestamp.from(boundary),
                        Timestamp.from(now))
                .update();
        return new Purge(id, period.kind(), period.months(), boundary, now, null, null, 0, true);
    }

    /** Counts a batch into its report: with it they are committed or not at all. */
    void count(UUID id, int more, Instant now) {
        jdbc.sql("update privacy.purge set purged = purged + ?, counted_at = ? where id = ?")
                .params(more, Timestamp.from(now), id)
                .update();
    }

    void end(UUID id, Instant now) {
        jdbc.sql("update privacy.purge set ended_at = ? where id = ?")
                .params(Timestamp.from(now), id)
                .update();
    }

    /** Of one kind or of all, the latest first. */
    @ListRead
    public Page<Purge> list(@Nullable String kind, ListQuery query) {
        query.sortOr("-startedAt", Set.of("-startedAt"));
        var conditions = new Conditions().and("kind", kind, "p.kind = :kind");
        var after = query.after(2);
        if (!after.isEmpty()) {
            conditions
                    .and("afterId", Cursor.id(after.getLast()), "(p.started_at, p.id) < (:afterAt, :afterId)")
                    .with("afterAt", Cursor.instant(after.getFirst()).atOffset(ZoneOffset.UTC));
        }
        var rows = jdbc.sql("select p.* from privacy.purge p " + conditions.sql()
                        + " order by p.started_at desc, p.id desc limit :limit")
                .params(conditions.params())
                .param("limit", query.limit() + 1)
                .query(this::purge)
                .list();
        return Page.of(rows, query.limit(), row -> Cursor.of(row.startedAt(), row.id()));
    }

    private Purge purge(ResultSet row, int number) throws SQLException {
        var started = row.getTimestamp("started_at").toInstant();
        var counted = row.getTimestamp("counted_at");
        var ended = row.getTimestamp("ended_at");
        var heard = counted == null ? started : counted.toInstant();
        return new Purge(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getInt("months"),
                row.getTimestamp("boundary").toInstant(),
                started,
                counted == null ? null : counted.toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getInt("purged"),
                ended == null && clock.instant().isBefore(heard.plus(SILENCE)));
    }
}
