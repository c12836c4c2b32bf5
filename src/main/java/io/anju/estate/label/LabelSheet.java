package io.anju.estate.label;

import io.anju.estate.PlaceId;
import io.anju.estate.PlaceKind;
import io.anju.estate.place.Keyset;
import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Cursor;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The labels of a project's places in the order in which one walks along and sticks them on. */
@Component
class LabelSheet {

    private final JdbcClient jdbc;

    LabelSheet(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Which labels.
     *
     * @param inside only of this place and everything in it; null for the whole project
     * @param kind only of such places; null for all
     */
    record Choice(
            ProjectId project,
            @Nullable PlaceId inside,
            @Nullable PlaceKind kind) {}

    /**
     * A label to be printed.
     *
     * @param within names of the places around it, the building first
     * @param code what the QR code says at the end of its link
     */
    record Label(PlaceId place, String placeCode, String name, List<String> within, String code, String sortKey) {}

    /** A page of labels of places in use; refuses {@code project-missing} to whoever may not read its places. */
    @Transactional(readOnly = true)
    public Page<Label> page(Actor actor, Choice choice, ListQuery query) {
        if (!actor.may(Permission.ESTATE_WRITE, choice.project())) {
            actor.require(Permission.ESTATE_READ, choice.project(), "project");
        }
        var after = Keyset.of(query);
        var rows = jdbc.sql("""
                        select p.id, p.code, p.name, p.sort_key, l.code as label,
                            array(select a.name from estate.place a
                                  where a.id = any(string_to_array(substr(p.parent_path, 2), '/')::uuid[])
                                  order by length(a.path)) as within
                        from estate.place p
                        join estate.place_label l on l.place_id = p.id and l.revoked_at is null
                        left join estate.place i on i.id = :inside
                        where p.project_id = :project and p.retired_at is null
                          and (:kind::text is null or p.kind = :kind)
                          and (:inside::uuid is null or p.id = :inside
                               or p.path >= i.path || '/' and p.path < i.path || '0')
                          and (:value::text is null or (p.sort_key, p.id) > (:value, :id::uuid))
                        order by p.sort_key, p.id limit :limit""")
                .param("project", choice.project().value())
                .param(
                        "inside",
                        choice.inside() == null ? null : choice.inside().value())
                .param("kind", choice.kind() == null ? null : choice.kind().name())
                .param("value", after.value())
                .param("id", after.id())
                .param("limit", query.limit() + 1)
                .query(LabelSheet::read)
                .list();
        return Page.of(
                rows, query.limit(), row -> Cursor.of(row.sortKey(), row.place().value()));
    }

    private static Label read(ResultSet row, int number) throws SQLException {
        return new Label(
                new PlaceId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                Arrays.asList((String[]) row.getArray("within").getArray()),
                row.getString("label"),
                row.getString("sort_key"));
    }
}
