package io.anju.workforce.certificate;

import io.anju.database.Conditions;
import io.anju.database.ListRead;
import io.anju.http.ListQuery;
import io.anju.kernel.Cursor;
import io.anju.kernel.Page;
import io.anju.kernel.ProjectScope;
import io.anju.workforce.StaffId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads certificates: of one person, and of everybody by their end. */
@Component
class CertificateQueries {

    /** Certificates are issued by Chinese authorities and end with a day there. */
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final String FROM = """
            select c.*, s.name from workforce.certificate c
            join workforce.staff s on s.id = c.staff_id\s""";

    /** The end as a word that sorts; none comes last. */
    private static final String END = "coalesce(c.expires_on::text, '9999-12-31') collate \"C\"";

    private final JdbcClient jdbc;
    private final Clock clock;

    CertificateQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is asked for; null for everything. */
    record Filter(
            ProjectScope scope,
            @Nullable UUID project,
            @Nullable String kind,
            @Nullable CertificateState state) {}

    /** The certificates of one person, the one that ends first at the top, at most a hundred. */
    List<CertificateView> of(StaffId staff) {
        return jdbc.sql(FROM + """
                        where c.staff_id = ? and c.withdrawn_at is null
                        order by c.expires_on nulls last, c.id limit 100""")
                .param(staff.value())
                .query((row, number) -> CertificateView.read(row, today()))
                .list();
    }

    /** Those of everybody who still works here, the one that ends first at the top. */
    @ListRead
    public Page<CertificateView> list(Filter filter, ListQuery query) {
        query.sortOr("expiresOn", Set.of("expiresOn"));
        var conditions = conditions(filter);
        var after = query.after(2);
        if (!after.isEmpty()) {
            conditions
                    .and("afterId", Cursor.id(after.getLast()), "(" + END + ", c.id) > (:afterEnd, :afterId)")
                    .with("afterEnd", after.getFirst());
        }
        var rows = jdbc.sql(FROM + conditions.sql() + " order by " + END + ", c.id limit :limit")
                .params(conditions.params())
                .param("limit", query.limit() + 1)
                .query((row, number) -> CertificateView.read(row, today()))
                .list();
        return Page.of(
                rows,
                query.limit(),
                row -> Cursor.of(row.expiresOn() == null ? "9999-12-31" : row.expiresOn(), row.id()));
    }

    private Conditions conditions(Filter filter) {
        var today = today();
        var warned = today.plusDays(CertificateState.FIRST_WARNING);
        var conditions = new Conditions()
                .and("c.withdrawn_at is null and s.left_at is null")
                .and("kind", filter.kind(), "c.kind = :kind")
                .and("project", filter.project(), worksIn("a.project_id = :project"));
        if (!filter.scope().all()) {
            conditions.and("projects", filter.scope().array(), worksIn("a.project_id = any(:projects)"));
        }
        if (filter.state() != null) {
            switch (filter.state()) {
                case EXPIRED -> conditions.and("today", today, "c.expires_on < :today");
                case EXPIRING ->
                    conditions
                            .and("today", today, "c.expires_on between :today and :warned")
                            .with("warned", warned);
                case VALID -> conditions.and("warned", warned, "c.expires_on is null or c.expires_on > :warned");
            }
        }
        return conditions;
    }

    private static String worksIn(String where) {
        return "exists (select 1 from workforce.assignment a where a.staff_id = c.staff_id and " + where + ")";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
