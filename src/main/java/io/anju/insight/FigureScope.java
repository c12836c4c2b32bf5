package io.anju.insight;

import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The projects whose records count: one, or all in which the reader may read figures. */
record FigureScope(boolean all, UUID[] projects) {

    /** For {@code where}; {@code m} is the member. */
    static final String CONDITION = " (:all or m.project_id = any(:projects)) ";

    /** Refuses ({@code project-missing}) a project in which the reader may not read figures. */
    static FigureScope of(Actor actor, @Nullable ProjectId project) {
        if (project == null) {
            var scope = actor.scope(Permission.FIGURES_READ);
            return new FigureScope(scope.all(), scope.array());
        }
        actor.require(Permission.FIGURES_READ, project, "project");
        return new FigureScope(false, new UUID[] {project.value()});
    }

    StatementSpec in(StatementSpec statement) {
        return statement.param("all", all).param("projects", projects);
    }
}
