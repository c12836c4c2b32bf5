package io.anju.privacy.assessment;

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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists assessments of the actor's projects, whatever has to be looked at again soonest first. */
@Component
class AssessmentQueries {

    /** Days that a cursor may name, either side of 1970: no server knows days beyond. */
    private static final int MOST_DAYS = 1_000_000;

    private final JdbcClient jdbc;

    AssessmentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is asked for; null for everything. */
    record Filter(
            @Nullable UUID project,
            @Nullable AssessmentState state,
            @Nullable AssessmentGround ground) {}

    /** A line of the list, as its last version says. */
    record AssessmentRow(
            UUID id,
            String number,
            UUID project,
            String title,
            List<AssessmentGround> grounds,
            AssessmentState state,
            LocalDate nextReview,
            Instant assessedAt) {}

    @ListRead
    public Page<AssessmentRow> list(Actor actor, Filter filter, ListQuery query) {
        var sort = query.sortOr("nextReview", Set.of("nextReview", "-nextReview", "assessedAt", "-assessedAt"));
        var byReview = sort.endsWith("nextReview");
        var down = sort.startsWith("-");
        var column = byReview ? "a.next_review" : "a.assessed_at";
        var conditions = new Conditions()
                .andWithin(actor.scope(Permission.PERSONAL_DATA), "a.project_id")
                .and("project", filter.project(), "a.project_id = :project")
                .and("state", filter.state() == null ? null : filter.state().name(), "a.state = :state")
                .and("ground", filter.ground() == null ? null : filter.ground().name(), ":ground = any(a.grounds)");
        var after = query.after(2);
        if (!after.isEmpty()) {
            conditions
                    .and(
                            "afterId",
                            Cursor.id(after.getLast()),
                            "(%s, a.id) %s (:after, :afterId)".formatted(column, down ? "<" : ">"))
                    .with("after", byReview ? day(after.getFirst()) : at(after.getFirst()));
        }
        var order = down ? "%s desc, a.id desc" : "%s, a.id";
        var rows = jdbc.sql("select a.* from privacy.assessment a " + conditions.sql() + " order by "
                        + order.formatted(column) + " limit :limit")
                .params(conditions.params())
                .param("limit", query.limit() + 1)
                .query(AssessmentQueries::row)
                .list();
        return Page.of(
                rows,
                query.limit(),
                row -> Cursor.of(byReview ? row.nextReview().toEpochDay() : row.assessedAt(), row.id()));
    }

    private static LocalDate day(String value) {
        return LocalDate.ofEpochDay(Math.clamp(Cursor.number(value), -MOST_DAYS, MOST_DAYS));
    }

    private static Object at(String value) {
        return Cursor.instant(value).atOffset(ZoneOffset.UTC);
    }

    private static AssessmentRow row(ResultSet row, int number) throws SQLException {
        return new AssessmentRow(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("project_id", UUID.class),
                row.getString("title"),
                AssessmentVersion.grounds(row),
                AssessmentState.valueOf(row.getString("state")),
                row.getObject("next_review", LocalDate.class),
                row.getTimestamp("assessed_at").toInstant());
    }
}
