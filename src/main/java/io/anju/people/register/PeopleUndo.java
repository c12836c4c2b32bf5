package io.anju.people.register;

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

/** Takes people and relations out of the register again that an import brought in by mistake. */
@Component
class PeopleUndo {

    /** The word for a relation among the things that an import made. */
    static final String RELATION = "occupancy";

    private static final String MADE = """
            select 'person' as type, p.id, p.name,
                case when p.account_id is not null then 'has-account'
                    when p.version > 0
                        or exists (select 1 from people.care c where c.person_id = p.id) then 'changed-since'
                    when exists (select 1 from people.occupancy o where o.person_id = p.id and o.id <> all(:ids))
                        or exists (select 1 from people.representative r where r.person_id = p.id) then 'has-relation'
                    when exists (select 1 from people.registration r where r.person_id = p.id)
                        or exists (select 1 from people.invite_code c where c.used_by = p.id) then 'has-registration'
                    end as kept,
                array(select o.id from people.occupancy o where o.person_id = p.id) as needs
            from people.person p where p.id = any(:ids)
            union all
            select 'occupancy', o.id, p.name || ' ' || pl.code,
                case when o.ended_at is not null then 'changed-since' end, array[o.person_id]
            from people.occupancy o
            join people.person p on p.id = o.person_id
            join estate.v_place pl on pl.id = o.unit_id
            where o.id = any(:ids)""";

    private final JdbcClient jdbc;
    private final Trail trail;

    PeopleUndo(JdbcClient jdbc, Trail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    List<ImportedRecord> made(Collection<UUID> made) {
        return jdbc.sql(MADE)
                .param("ids", made.toArray(UUID[]::new))
                .query(ImportedRecord::read)
                .list();
    }

    void remove(Actor actor, ProjectId project, List<ImportedRecord> records) {
        var ids = records.stream().map(each -> each.subject().id()).toArray(UUID[]::new);
        jdbc.sql("delete from people.occupancy where id = any(:ids)")
                .param("ids", ids)
                .update();
        jdbc.sql("delete from people.person where id = any(:ids)")
                .param("ids", ids)
                .update();
        records.stream()
                .filter(each -> !each.subject().type().equals(RELATION))
                .forEach(each -> trail.record(actor, each.subject(), "import-undone", Map.of()));
        trail.record(actor, SubjectRef.of("project", project), "import-undone", Map.of("lines", records.size()));
    }
}
