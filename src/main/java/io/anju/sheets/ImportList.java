package io.anju.sheets;

import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Cursor;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was brought into the registers of a project, by whomever, the latest first. */
@Component
class ImportList {

    private final JdbcClient jdbc;

    ImportList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Files that were taken, also those that were taken back. */
    @Transactional(readOnly = true)
    public Page<ImportView> of(Actor actor, ProjectId project, ListQuery query) {
        actor.require(Permission.IMPORT, project, "project");
        query.sortOr("-at", Set.of("-at"));
        var after = query.after(2);
        var rows = jdbc.sql("""
                        select i.*, (select count(*) from sheets.import_line l where l.import_id = i.id and not l.sound) as faulty
                        from sheets.import i
                        where i.project_id = :project and i.taken is not null
                          and (:first or (i.opened_at, i.id) < (:at, :id))
                        order by i.opened_at desc, i.id desc limit :limit""")
                .param("project", project.value())
                .param("first", after.isEmpty())
                .param("at", Timestamp.from(after.isEmpty() ? Instant.EPOCH : Cursor.instant(after.getFirst())))
                .param("id", after.isEmpty() ? project.value() : Cursor.id(after.getLast()))
                .param("limit", query.limit() + 1)
                .query(ImportRows::view)
                .list();
        return Page.of(
                rows, query.limit(), view -> Cursor.of(view.at(), view.id().value()));
    }
}
