package io.anju.people.person;

import io.anju.estate.Projects;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import io.anju.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Decides whose file somebody may open: those kept in one's projects, and those of people who belong to a unit there. An
 * erased one is opened by nobody.
 */
@Component
public class PersonAccess {

    static final String VISIBLE = """
            p.erased_at is null and (:all or p.project_id = any(:projects)
             or exists (select 1 from people.occupancy s where s.person_id = p.id and s.project_id = any(:projects)))""";

    private final PersonStore store;
    private final JdbcClient jdbc;
    private final Projects projects;

    PersonAccess(PersonStore store, JdbcClient jdbc, Projects projects) {
        this.store = store;
        this.jdbc = jdbc;
        this.projects = projects;
    }

    /** How the trail and other modules refer to a person. */
    public static SubjectRef subject(PersonId person) {
        return SubjectRef.of("person", person);
    }

    /** Refuses ({@code project-missing}) a project that does not exist or in which the actor may not write. */
    public void requireWritable(Actor actor, ProjectId project) {
        actor.require(Permission.PEOPLE_WRITE, project, "project");
        projects.get(project);
    }

    /** The file; refuses ({@code person-missing}) what does not exist and what is none of the actor's business alike. */
    public Person require(Actor actor, PersonId id, Permission permission) {
        var person = store.findById(id).orElseThrow(() -> Refused.missing("person"));
        var scope = actor.scope(permission);
        var visible = jdbc.sql("select count(*) from people.person p where p.id = :id and " + VISIBLE)
                .param("id", id.value())
                .param("all", scope.all())
                .param("projects", scope.array())
                .query(Integer.class)
                .single();
        if (visible == 0) {
            throw Refused.missing("person");
        }
        return person;
    }
}
