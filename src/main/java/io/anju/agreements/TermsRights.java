package io.anju.agreements;

import io.anju.estate.Projects;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may read and change whose terms. */
@Component
class TermsRights {

    /** Promises are no secret to whoever makes them. */
    private static final List<Permission> READERS =
            List.of(Permission.SETTINGS_WRITE, Permission.REQUEST_READ, Permission.REQUEST_INTAKE);

    private final Projects projects;

    TermsRights(Projects projects) {
        this.projects = projects;
    }

    /** Refuses {@code project-missing} to whoever may not know the project. */
    void toRead(Actor actor, @Nullable ProjectId project) {
        if (project != null) {
            projects.get(project);
            if (READERS.stream().noneMatch(permission -> actor.may(permission, project))) {
                throw Refused.missing("project");
            }
        }
    }

    void toChange(Actor actor, @Nullable ProjectId project) {
        if (project != null) {
            projects.get(project);
        }
        toChange(actor, project, "project");
    }

    /** The company's terms take the permission for the whole company; a stranger to a project learns of no {@code noun}. */
    void toChange(Actor actor, @Nullable ProjectId project, String noun) {
        if (project != null) {
            actor.require(Permission.SETTINGS_WRITE, project, noun);
        } else if (!actor.scope(Permission.SETTINGS_WRITE).all()) {
            throw Refused.forbidden();
        }
    }

    boolean mayChange(Actor actor, @Nullable ProjectId project) {
        return project == null
                ? actor.scope(Permission.SETTINGS_WRITE).all()
                : actor.may(Permission.SETTINGS_WRITE, project);
    }
}
