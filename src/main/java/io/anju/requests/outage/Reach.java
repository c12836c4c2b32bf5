package io.anju.requests.outage;

import io.anju.estate.PlaceId;
import io.anju.kernel.ProjectId;
import io.anju.requests.OutageKind;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What lies within the places of an outage. */
@Component
class Reach {

    /** Whether the part {@code s} of {@link #parts} covers the place {@code p} of the same project. */
    static final String COVERS = """
            (s.place_id is null or (
                (p.path = s.path or p.path >= s.path || '/' and p.path < s.path || '0'
                 or p.path >= s.served || '/' and p.path < s.served || '0' and not (p.kind = 'SPACE' and p.common))
                and (s.floor_from is null or p.floor_no between s.floor_from and s.floor_to)
                and (s.riser is null or p.kind = 'UNIT' and right(p.code, length(s.riser)) = s.riser
                    or exists (select 1 from estate.v_place u where u.path = left(p.path, -37) and u.kind = 'UNIT'
                               and u.project_id = p.project_id and right(u.code, length(s.riser)) = s.riser))))
            """;

    private static final String HERE = "with s as (%s) "
            .formatted(parts(
                    "unnest(cast(:places as uuid[]), cast(:from as int[]), cast(:to as int[]), cast(:risers as text[]))"
                            + " as s (place_id, floor_from, floor_to, riser)",
                    ":lift"));
    static final String WITHIN = " exists (select 1 from s where " + COVERS + ") ";

    private final JdbcClient jdbc;

    Reach(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The parts of an outage with the path of their place and, for a common space, of what it serves: what it lies in, of a
     * lift the whole entrance or building.
     *
     * @param source rows of {@code requests.outage_place} or like them, named {@code s}
     * @param lift a condition that says whether it is a lift
     */
    static String parts(String source, String lift) {
        return """
                select s.place_id, s.floor_from, s.floor_to, s.riser, sp.path, sv.path as served
                from %s left join estate.v_place sp on sp.id = s.place_id
                left join lateral (
                    select q.path from estate.v_place q
                    where sp.kind = 'SPACE' and sp.common and q.id <> sp.id
                        and q.id = any(cast(string_to_array(substr(sp.path, 2), '/') as uuid[]))
                        and (not %s or q.kind in ('BUILDING', 'SECTION'))
                    order by length(q.path) desc limit 1) sv on true
                """.formatted(source, lift);
    }

    /** The homes of these parts in the order of the register. */
    List<PlaceId> homes(ProjectId project, OutageKind kind, List<OutageScope> scopes) {
        return here("""
                        select p.id from estate.v_place p
                        where p.project_id = :project and p.kind = 'UNIT' and p.active and""" + WITHIN + "order by p.sort_key, p.id", project, kind, scopes)
                .query((row, number) -> new PlaceId(row.getObject(1, UUID.class)))
                .list();
    }

    /** A statement that may ask for {@link #WITHIN} of these parts. */
    JdbcClient.StatementSpec here(String sql, ProjectId project, OutageKind kind, List<OutageScope> scopes) {
        return jdbc.sql(HERE + sql)
                .param("project", project.value())
                .param("lift", kind == OutageKind.LIFT)
                .param("places", array(scopes, OutageScope::place, UUID[]::new))
                .param("from", array(scopes, OutageScope::floorFrom, Integer[]::new))
                .param("to", array(scopes, OutageScope::floorTo, Integer[]::new))
                .param("risers", array(scopes, OutageScope::riser, String[]::new));
    }

    private static <T> Object array(
            List<OutageScope> scopes, Function<OutageScope, @Nullable T> part, IntFunction<@Nullable T[]> make) {
        return scopes.stream().map(part).toArray(make);
    }
}
