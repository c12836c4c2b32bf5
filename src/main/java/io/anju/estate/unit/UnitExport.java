package io.anju.estate.unit;

import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The units of a project as the sheet that {@link UnitImport} reads, so that they can be changed there and come back. */
@Component
class UnitExport {

    private final JdbcClient jdbc;

    UnitExport(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A spreadsheet of all units in use; refuses {@code project-missing} to whoever may not take them away. */
    @Transactional(readOnly = true)
    public byte[] of(Actor actor, ProjectId project, Locale locale) {
        actor.require(Permission.EXPORT, project, "project");
        actor.require(Permission.ESTATE_READ, project, "project");
        return UnitLine.layout().write(locale, rows(project).stream());
    }

    private List<Map<String, String>> rows(ProjectId project) {
        return jdbc.sql("""
                        select p.id, p.version, p.code, p.name, p.floor_no, p.gross_area, p.area_source,
                            b.code as building,
                            (select s.code from estate.place s
                             where s.kind = 'SECTION'
                               and s.id = any(string_to_array(substr(p.parent_path, 2), '/')::uuid[])) as section
                        from estate.place p
                        join estate.place b on b.id = p.building_id
                        where p.project_id = ? and p.kind = 'UNIT' and p.retired_at is null
                        order by p.sort_key, p.id""").param(project.value()).query(UnitExport::read).list();
    }

    private static Map<String, String> read(ResultSet row, int number) throws SQLException {
        var cells = new HashMap<String, String>();
        for (var column : List.of("building", "section", "code", "name", "id", "version")) {
            put(cells, column, row.getString(column));
        }
        put(cells, "floor", row.getString("floor_no"));
        put(cells, "area", row.getString("gross_area"));
        put(cells, "areaSource", row.getString("area_source"));
        return cells;
    }

    private static void put(Map<String, String> cells, String column, @Nullable String text) {
        if (text != null) {
            cells.put(column, text);
        }
    }
}
