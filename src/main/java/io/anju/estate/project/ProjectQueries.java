package io.anju.estate.project;

import io.anju.estate.ProjectKind;
import io.anju.estate.ProjectSummary;
import io.anju.estate.place.Keyset;
import io.anju.estate.place.PlaceQueries;
import io.anju.http.ListQuery;
import io.anju.kernel.Cursor;
import io.anju.kernel.Page;
import io.anju.kernel.ProjectId;
import io.anju.kernel.ProjectScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Projects for lists and for other modules. */
@Component
public class ProjectQueries {

    private final JdbcClient jdbc;

    ProjectQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty where the company has no such project; retired ones are found. */
    public Optional<ProjectSummary> find(ProjectId id) {
        return jdbc.sql("select * from estate.project where id = ?")
                .param(id.value())
                .query(ProjectQueries::read)
                .optional();
    }

    /** The projects of the scope that are still managed, by name. */
    public List<ProjectSummary> active(ProjectScope scope) {
        return jdbc.sql("""
                        select * from estate.project
                        where retired_at is null and (:all or id = any(:projects)) order by name""")
                .param("all", scope.all())
                .param("projects", scope.array())
                .query(ProjectQueries::read)
                .list();
    }

    /** A company has few projects, so the words are looked for in the names themselves. */
    public Page<ProjectSummary> list(ProjectScope scope, ListQuery query) {
        var after = Keyset.of(query);
        var rows = jdbc.sql("""
                        select * from estate.project
                        where (:all or id = any(:projects))
                          and (:q::text is null or position(:q in lower(name)) > 0)
                          and (:name::text is null or (name, id) > (:name, :id::uuid))
                        order by name, id limit :limit""")
                .param("all", scope.all())
                .param("projects", scope.array())
                .param("q", query.q() == null ? null : query.q().toLowerCase(Locale.ROOT))
                .param("name", after.value())
                .param("id", after.id())
                .param("limit", query.limit() + 1)
                .query(ProjectQueries::read)
                .list();
        return Page.of(
                rows, query.limit(), row -> Cursor.of(row.name(), row.id().value()));
    }

    private static ProjectSummary read(ResultSet row, int number) throws SQLException {
        return new ProjectSummary(
                new ProjectId(row.getObject("id", UUID.class)),
                row.getString("name"),
                ProjectKind.valueOf(row.getString("kind")),
                ZoneId.of(row.getString("zone")),
                row.getString("phone"),
                row.getString("address"),
                PlaceQueries.position(row, "latitude", "longitude"),
                row.getObject("retired_at") == null);
    }
}
