package io.anju.workorders.desk;

import io.anju.estate.Projects;
import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.sheets.SheetLayout;
import io.anju.sheets.SheetResponses;
import io.anju.trail.Trail;
import io.anju.workorders.WorkOrderState;
import io.anju.workorders.journal.WorkOrderFilter;
import io.anju.workorders.journal.WorkOrderLine;
import io.anju.workorders.journal.WorkOrderQueries;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The orders as a file, as the screen lists them, in the local time of their projects. */
@RestController
class WorkOrderExportController {

    private final WorkOrderQueries queries;
    private final Projects projects;
    private final Trail trail;

    WorkOrderExportController(WorkOrderQueries queries, Projects projects, Trail trail) {
        this.queries = queries;
        this.projects = projects;
        this.trail = trail;
    }

    @GetMapping("/api/work-orders/export.xlsx")
    @Allowed(Permission.EXPORT)
    @Transactional
    public ResponseEntity<byte[]> export(
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
        var all = new ListQuery(query.q(), query.sort(), null, SheetLayout.LARGEST);
        var rows = queries.list(actor, filter, all).items();
        trail.exported(actor, "work-orders", rows.size(), Map.of());
        var zones = new HashMap<ProjectId, ZoneId>();
        var lines =
                rows.stream().map(row -> WorkOrderLine.cells(row, zones.computeIfAbsent(row.project(), this::zone)));
        return SheetResponses.of("work-orders.xlsx", WorkOrderLine.LAYOUT.write(locale, lines));
    }

    private ZoneId zone(ProjectId project) {
        return projects.get(project).zone();
    }
}
