package io.anju.workorders.desk;

import io.anju.estate.Projects;
import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.sheets.SheetFile;
import io.anju.trail.TakenFiles;
import io.anju.workorders.WorkOrderState;
import io.anju.workorders.journal.WorkOrderFilter;
import io.anju.workorders.journal.WorkOrderLine;
import io.anju.workorders.journal.WorkOrderQueries;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The orders as a file, as the screen lists them, in the local time of their projects. */
@RestController
class WorkOrderExportController {

    private final WorkOrderQueries queries;
    private final Projects projects;
    private final TakenFiles taken;

    WorkOrderExportController(WorkOrderQueries queries, Projects projects, TakenFiles taken) {
        this.queries = queries;
        this.projects = projects;
        this.taken = taken;
    }

    @GetMapping("/api/work-orders/export.xlsx")
    @Allowed(Permission.EXPORT)
    public ResponseEntity<Resource> export(
            Actor actor,
            ListQuery query,
            @RequestParam(required = false) @Nullable List<WorkOrderState> state,
            @RequestParam(required = false) @Nullable ProjectId project,
            @RequestParam(required = false) @Nullable String priority,
            Locale locale) {
        if (!actor.may(Permission.WORK_READ)) {
            throw Refused.forbidden();
        }
        var filter = new WorkOrderFilter(state, project, null, null, null, priority, null, null, null, null);
        var zones = new HashMap<ProjectId, ZoneId>();
        var file = SheetFile.of(
                WorkOrderLine.LAYOUT,
                locale,
                query,
                next -> queries.list(actor, filter, next),
                row -> WorkOrderLine.cells(row, zones.computeIfAbsent(row.project(), this::zone)));
        taken.record(actor, "work-orders-exported", file.rows());
        return file.answer("work-orders.xlsx");
    }

    private ZoneId zone(ProjectId project) {
        return projects.get(project).zone();
    }
}
