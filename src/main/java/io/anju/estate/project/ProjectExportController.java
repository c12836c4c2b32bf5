package io.anju.estate.project;

import io.anju.estate.ProjectKind;
import io.anju.estate.ProjectSummary;
import io.anju.estate.Projects;
import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import io.anju.sheets.Column;
import io.anju.sheets.SheetLayout;
import io.anju.sheets.SheetResponses;
import io.anju.sheets.SheetWords;
import io.anju.trail.Trail;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The projects as a file, as their list shows them. */
@RestController
class ProjectExportController {

    private static final String NAME = "project-list";

    static final SheetLayout LAYOUT = new SheetLayout(
            NAME,
            List.of(
                    Column.text("name", 60),
                    Column.choice("kind", SheetWords.choices(NAME, "kind", EnumSet.allOf(ProjectKind.class))),
                    Column.text("address", 200),
                    Column.text("phone", 30),
                    Column.text("zone", 60),
                    Column.choice("state", SheetWords.choices(NAME, "state", EnumSet.allOf(State.class)))));

    private final Projects projects;
    private final Trail trail;

    ProjectExportController(Projects projects, Trail trail) {
        this.projects = projects;
        this.trail = trail;
    }

    private enum State {
        ACTIVE,
        RETIRED
    }

    @GetMapping("/api/projects/export.xlsx")
    @Allowed(Permission.EXPORT)
    @Transactional
    ResponseEntity<byte[]> export(Actor actor, ListQuery query, Locale locale) {
        if (!actor.may(Permission.ESTATE_READ)) {
            throw Refused.forbidden();
        }
        var rows = projects.list(actor, new ListQuery(query.q(), null, null, SheetLayout.LARGEST))
                .items();
        trail.exported(actor, "projects", rows.size(), Map.of());
        return SheetResponses.of(
                "projects.xlsx", LAYOUT.write(locale, rows.stream().map(ProjectExportController::cells)));
    }

    private static Map<String, String> cells(ProjectSummary project) {
        return Map.of(
                "name", project.name(),
                "kind", project.kind().name(),
                "address", project.address(),
                "phone", Objects.requireNonNullElse(project.phone(), ""),
                "zone", project.zone().getId(),
                "state", (project.active() ? State.ACTIVE : State.RETIRED).name());
    }
}
