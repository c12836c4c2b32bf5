package io.anju.workforce.register;

import io.anju.kernel.Actor;
import io.anju.kernel.ProjectId;
import io.anju.kernel.SubjectRef;
import io.anju.sheets.ImportedRecord;
import io.anju.trail.Trail;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes staff and teams out of the register again that an import brought in by mistake. */
@Component
class StaffUndo {

    private static final String MADE = """
            select 'staff' as type, s.id, s.name,
                case when s.account_id is not null then 'has-account'
                    when s.version > 0 then 'changed-since'
                    when exists (select 1 from workforce.duty d where d.staff_id = s.id) then 'has-duty'
                    when exists (select 1 from workforce.turn d where d.staff_id = s.id) then 'has-duty'
                    when exists (select 1 from workforce.leave l where s.id in (l.staff_id, l.substitute_id))
                        then 'has-leave'
                    when exists (select 1 from workforce.team t where t.lead_id = s.id) then 'leads-team'
                    end as kept,
                array(select a.team_id from workforce.assignment a where a.staff_id = s.id and a.team_id is not null) as needs
            from workforce.staff s where s.id = any(:ids)
            union all
            select 'team', t.id, t.name,
                case when t.version > 0 then 'changed-since'
                    when exists (select 1 from workforce.assignment a
                        where a.team_id = t.id and a.staff_id <> all(:ids)) then 'has-members' end,
                '{}'
            from workforce.team t where t.id = any(:ids)""";

    private final JdbcClient jdbc;
    private final Trail trail;

    StaffUndo(JdbcClient jdbc, Trail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** The teams that the project has. */
    Set<UUID> teams(ProjectId project) {
        return jdbc.sql("select id from workforce.team where project_id = ?")
                .param(project.value())
                .query((row, number) -> Objects.requireNonNull(row.getObject("id", UUID.class)))
                .set();
    }

    void brought(Actor actor, ProjectId project, int lines) {
        trail.record(actor, SubjectRef.of("project", project), "staff-imported", Map.of("lines", lines));
    }

    List<ImportedRecord> made(Collection<UUID> made) {
        return jdbc.sql(MADE)
                .param("ids", made.toArray(UUID[]::new))
                .query(ImportedRecord::read)
                .list();
    }

    void remove(Actor actor, ProjectId project, List<ImportedRecord> records) {
        var ids = records.stream().map(each -> each.subject().id()).toArray(UUID[]::new);
        jdbc.sql("delete from workforce.staff where id = any(:ids)")
                .param("ids", ids)
                .update();
        jdbc.sql("delete from workforce.team where id = any(:ids)")
                .param("ids", ids)
                .update();
        records.forEach(each -> trail.record(actor, each.subject(), "import-undone", Map.of()));
        trail.record(actor, SubjectRef.of("project", project), "import-undone", Map.of("lines", records.size()));
    }
}
