package io.anju.insight;

import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The projects whose records count: one, or all in which the reader may read figures. */
record FigureScope(boolean all, UUID[] projects) {

    /** For {@code where}; {@code m} is the member. */
    static final String CONDITION = " (:all or m.project_id = any(:projects)) ";

    /** All of the company in scope, for what is counted for everybody. */
    static final FigureScope EVERYTHING = new FigureScope(true, new UUID[0]);

    /** Refuses ({@code project-missing}) a project in which the reader may not read figures. */
    static FigureScope of(Actor actor, @Nullable ProjectId project) {
        return of(actor, Permission.FIGURES_READ, project);
    }

    /** Where the reader also judges the work of others: who does not sees nobody's figures in particular. */
    static FigureScope ofPeople(Actor actor, @Nullable ProjectId project) {
        if (!actor.may(Permission.WORK_ACCEPT)) {
            throw Refused.forbidden();
        }
        return of(actor, Permission.WORK_ACCEPT, project);
    }

    private static FigureScope of(Actor actor, Permission permission, @Nullable ProjectId project) {
        if (project == null) {
            var scope = actor.scope(permission);
            return new FigureScope(scope.all(), scope.array());
        }
        actor.require(permission, project, "project");
        return new FigureScope(false, new UUID[] {project.value()});
    }

    StatementSpec in(StatementSpec statement) {
        return statement.param("all", all).param("projects", projects);
    }
}
