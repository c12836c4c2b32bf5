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
import io.anju.sheets.SheetFile;
import io.anju.sheets.SheetLayout;
import io.anju.sheets.SheetWords;
import io.anju.trail.TakenFiles;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
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
    private final TakenFiles taken;

    ProjectExportController(Projects projects, TakenFiles taken) {
        this.projects = projects;
        this.taken = taken;
    }

    private enum State {
        ACTIVE,
        RETIRED
    }

    @GetMapping("/api/projects/export.xlsx")
    @Allowed(Permission.EXPORT)
    ResponseEntity<Resource> export(Actor actor, ListQuery query, Locale locale) {
        if (!actor.may(Permission.ESTATE_READ)) {
            throw Refused.forbidden();
        }
        var file =
                SheetFile.of(LAYOUT, locale, query, next -> projects.list(actor, next), ProjectExportController::cells);
        taken.record(actor, "projects-exported", file.rows());
        return file.answer("projects.xlsx");
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
