package io.anju.estate.place;

import io.anju.database.OncePerTransaction;
import io.anju.estate.LiabilityHint;
import io.anju.estate.PlaceId;
import io.anju.estate.PlaceKind;
import io.anju.estate.PlaceSearch;
import io.anju.estate.PlaceSummary;
import io.anju.estate.Position;
import io.anju.kernel.ProjectId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Places as other modules and lists see them. */
@Component
public class PlaceQueries {

    /** Every reading of summaries begins so; what follows is a where clause over {@code p}. */
    static final String SUMMARY = """
            select p.id, p.project_id, p.parent_id, p.kind, p.code, p.name, p.floor_no, p.common, p.liability,
                   p.sort_key, p.gross_area, p.area_source,
                   (select count(*) from estate.place c
                    where c.project_id = p.project_id and c.parent_id = p.id) as inside,
                   b.warranty_until, p.retired_at is null and j.retired_at is null as active,
                   coalesce(p.latitude, b.latitude, j.latitude) as latitude,
                   coalesce(p.longitude, b.longitude, j.longitude) as longitude,
                   array(select a.name from estate.place a
                         where a.id = any(string_to_array(substr(p.parent_path, 2), '/')::uuid[])
                         order by length(a.path)) as within
            from estate.place p
            join estate.project j on j.id = p.project_id
            left join estate.place b on b.id = p.building_id
            """;

    private static final int MOST_FOUND = 20;

    private final JdbcClient jdbc;
    private final OncePerTransaction<PlaceId, Optional<PlaceSummary>> known = new OncePerTransaction<>(this::read);

    PlaceQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One place, read once in a transaction. */
    public Optional<PlaceSummary> find(PlaceId id) {
        return known.get(id);
    }

    // by = and not by any(…), for whose plan the server would think anew each time
    private Optional<PlaceSummary> read(PlaceId id) {
        return jdbc.sql(SUMMARY + "where p.id = ?")
                .param(id.value())
                .query(PlaceQueries::read)
                .optional();
    }

    /** To be called after a change, for the rest of the transaction. */
    public void changed() {
        known.forget();
    }

    /** Those of the places that exist, in no order. */
    public List<PlaceSummary> find(Collection<PlaceId> ids) {
        return jdbc.sql(SUMMARY + "where p.id = any(?)")
                .param(ids.stream().map(PlaceId::value).distinct().toArray(UUID[]::new))
                .query(PlaceQueries::read)
                .list();
    }

    /** The place whose label carries this code; empty once the label was revoked. */
    public Optional<PlaceSummary> byLabel(String code) {
        return jdbc.sql(SUMMARY + """
                        where p.id = (select l.place_id from estate.place_label l
                                      where l.code = ? and l.revoked_at is null)""").param(code).query(PlaceQueries::read).optional();
    }

    /** The place with exactly this code, retired ones included. */
    public Optional<PlaceSummary> byCode(ProjectId project, String code) {
        return jdbc.sql(SUMMARY + "where p.project_id = ? and p.code = ?")
                .params(project.value(), code)
                .query(PlaceQueries::read)
                .optional();
    }

    /** Which of these codes the project already has. */
    public List<String> taken(ProjectId project, Collection<String> codes) {
        return jdbc.sql("select code from estate.place where project_id = ? and code = any(?) order by sort_key")
                .params(project.value(), codes.toArray(String[]::new))
                .query((row, number) -> row.getString("code"))
                .list();
    }

    /** Active places that have every word, in the order of their codes. */
    public List<PlaceSummary> search(ProjectId project, PlaceSearch words) {
        return jdbc.sql(SUMMARY + """
                        where p.project_id = :project and p.retired_at is null
                        """ + PlaceSearch.CONDITION + """
                        order by p.sort_key, p.id limit :limit""")
                .param("project", project.value())
                .params(words.params())
                .param("limit", MOST_FOUND)
                .query(PlaceQueries::read)
                .list();
    }

    /** The places around this one, the building first. */
    public List<PlaceSummary> ancestors(PlaceId id) {
        return jdbc.sql(SUMMARY + """
                        where p.id = any(select unnest(string_to_array(substr(c.parent_path, 2), '/')::uuid[])
                                         from estate.place c where c.id = ?)
                        order by length(p.path)""")
                .param(id.value())
                .query(PlaceQueries::read)
                .list();
    }

    static PlaceSummary read(ResultSet row, int number) throws SQLException {
        var common = row.getBoolean("common");
        var liability = row.getString("liability");
        var usual = common ? LiabilityHint.COMMON_PART : LiabilityHint.OWN_PART;
        var parent = row.getObject("parent_id", UUID.class);
        return new PlaceSummary(
                new PlaceId(row.getObject("id", UUID.class)),
                new ProjectId(row.getObject("project_id", UUID.class)),
                parent == null ? null : new PlaceId(parent),
                PlaceKind.valueOf(row.getString("kind")),
                row.getString("code"),
                row.getString("name"),
                Arrays.asList((String[]) row.getArray("within").getArray()),
                row.getObject("floor_no", Integer.class),
                common,
                liability == null ? usual : LiabilityHint.valueOf(liability),
                row.getObject("warranty_until", LocalDate.class),
                position(row, "latitude", "longitude"),
                row.getBoolean("active"));
    }

    /** Reads a position from two columns, which are both there or both null. */
    public static @Nullable Position position(ResultSet row, String latitude, String longitude) throws SQLException {
        BigDecimal north = row.getBigDecimal(latitude);
        return north == null ? null : new Position(north, row.getBigDecimal(longitude));
    }
}
