package io.anju.estate.unit;

import io.anju.estate.place.PlaceQueries;
import io.anju.kernel.Actor;
import io.anju.kernel.ProjectId;
import io.anju.kernel.SubjectRef;
import io.anju.sheets.ImportedRecord;
import io.anju.trail.Trail;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes places out of the tree again that an import brought in by mistake. */
@Component
class UnitUndo {

    private static final String MADE = """
            select 'place' as type, p.id, p.code as name, array_remove(array[p.parent_id], null) as needs,
                case when p.version > 0 then 'changed-since'
                    when exists (select 1 from estate.place c where c.parent_id = p.id and c.id <> all(:ids))
                        then 'has-inside'
                    when exists (select 1 from estate.plan l where l.place_id = p.id)
                        or exists (select 1 from estate.plan_pin n where n.place_id = p.id) then 'is-on-plan'
                    end as kept
            from estate.place p where p.id = any(:ids) order by p.sort_key, p.id""";

    private final JdbcClient jdbc;
    private final PlaceQueries queries;
    private final Trail trail;

    UnitUndo(JdbcClient jdbc, PlaceQueries queries, Trail trail) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.trail = trail;
    }

    List<ImportedRecord> made(Collection<UUID> made) {
        return jdbc.sql(MADE)
                .param("ids", made.toArray(UUID[]::new))
                .query(ImportedRecord::read)
                .list();
    }

    /** With their labels: a scan of one finds nothing any more. */
    void remove(Actor actor, ProjectId project, List<ImportedRecord> records) {
        var ids = records.stream().map(each -> each.subject().id()).toArray(UUID[]::new);
        jdbc.sql("delete from estate.place_label where place_id = any(:ids)")
                .param("ids", ids)
                .update();
        jdbc.sql("delete from estate.place where id = any(:ids)")
                .param("ids", ids)
                .update();
        queries.changed();
        records.forEach(each -> trail.record(actor, each.subject(), "import-undone", Map.of()));
        trail.record(actor, SubjectRef.of("project", project), "import-undone", Map.of("lines", records.size()));
    }
}
