package io.anju.estate.place;

import io.anju.estate.Area;
import io.anju.estate.AreaSource;
import io.anju.estate.PlaceFilter;
import io.anju.estate.PlaceSearch;
import io.anju.estate.PlaceSummary;
import io.anju.http.ListQuery;
import io.anju.kernel.Cursor;
import io.anju.kernel.Page;
import io.anju.kernel.ProjectScope;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pages of places. */
@Component
public class PlaceList {

    private static final String FILTER = """
            where (:all or p.project_id = any(:projects))
              and (:project::uuid is null or p.project_id = :project)
              and (:parent::uuid is null or p.parent_id = :parent)
              and (not :top or p.parent_id is null)
              and (:kind::text is null or p.kind = :kind)
              and (:common::boolean is null or p.common = :common)
              and (:retired or p.retired_at is null)
            """;

    private final JdbcClient jdbc;

    PlaceList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A line of the list.
     *
     * @param sortKey what the list is ordered by, besides the area
     * @param inside how many places lie directly inside
     */
    public record Row(PlaceSummary place, @Nullable Area area, String sortKey, int inside) {

        BigDecimal squareMetres() {
            return area == null ? BigDecimal.ZERO : area.grossArea();
        }
    }

    /** A page by code or area; a search for words that mean nothing finds nothing. */
    public Page<Row> page(ProjectScope scope, PlaceFilter filter, ListQuery query) {
        var sort = query.sortOr("code", Set.of("code", "-code", "area", "-area"));
        var byArea = sort.endsWith("area");
        var after = byArea ? Keyset.ofNumber(query) : Keyset.of(query);
        var words = query.q() == null ? null : PlaceSearch.of(query.q());
        var rows = jdbc.sql(PlaceQueries.SUMMARY + FILTER + (words == null ? "" : PlaceSearch.CONDITION) + order(sort))
                .param("all", scope.all())
                .param("projects", scope.array())
                .param("project", filter.project())
                .param("parent", filter.parent())
                .param("top", filter.top())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("common", filter.publicSpace())
                .param("retired", filter.retired())
                .params(words == null ? Map.of() : words.params())
                .param("value", after.value())
                .param("id", after.id())
                .param("limit", query.limit() + 1)
                .query(PlaceList::read)
                .list();
        return Page.of(
                rows,
                query.limit(),
                row -> Cursor.of(
                        byArea ? row.squareMetres() : row.sortKey(),
                        row.place().id().value()));
    }

    private static String order(String sort) {
        return switch (sort) {
            case "-code" -> """
                    and (:value::text is null or (p.sort_key, p.id) < (:value, :id::uuid))
                    order by p.sort_key desc, p.id desc limit :limit""";
            case "area" -> """
                    and (:value::numeric is null or (coalesce(p.gross_area, 0), p.id) > (:value::numeric, :id::uuid))
                    order by coalesce(p.gross_area, 0), p.id limit :limit""";
            case "-area" -> """
                    and (:value::numeric is null or (coalesce(p.gross_area, 0), p.id) < (:value::numeric, :id::uuid))
                    order by coalesce(p.gross_area, 0) desc, p.id desc limit :limit""";
            default -> """
                    and (:value::text is null or (p.sort_key, p.id) > (:value, :id::uuid))
                    order by p.sort_key, p.id limit :limit""";
        };
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        var metres = row.getBigDecimal("gross_area");
        return new Row(
                PlaceQueries.read(row, number),
                metres == null ? null : new Area(metres, AreaSource.valueOf(row.getString("area_source"))),
                row.getString("sort_key"),
                row.getInt("inside"));
    }
}
