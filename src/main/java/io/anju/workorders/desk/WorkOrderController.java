package io.anju.workorders.desk;

import io.anju.estate.PlaceId;
import io.anju.files.FileId;
import io.anju.files.FileResponses;
import io.anju.http.ListQuery;
import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.WorkOrderState;
import io.anju.workorders.journal.WorkOrderFilter;
import io.anju.workorders.journal.WorkOrderQueries;
import io.anju.workorders.reading.WorkOrderReading;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reading orders. */
@RestController
@RequestMapping("/api/work-orders")
class WorkOrderController {

    private final WorkOrderQueries queries;
    private final WorkOrderReading reading;

    WorkOrderController(WorkOrderQueries queries, WorkOrderReading reading) {
        this.queries = queries;
        this.reading = reading;
    }

    @GetMapping
    @Allowed(Permission.WORK_READ)
    Page<WorkOrderQueries.WorkOrderRow> list(
            Actor actor,
            ListQuery query,
            @RequestParam(required = false) @Nullable List<WorkOrderState> state,
            @RequestParam(required = false) @Nullable ProjectId project,
            @RequestParam(required = false) @Nullable AccountId person,
            @RequestParam(required = false) @Nullable PlaceId place,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable String priority,
            @RequestParam(required = false) @Nullable Boolean pooled,
            @RequestParam(required = false) @Nullable Boolean unfiled,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to) {
        var filter = new WorkOrderFilter(state, project, person, place, category, priority, pooled, unfiled, from, to);
        return queries.list(actor, filter, query);
    }

    @GetMapping("/{id}")
    @Allowed({Permission.WORK_READ, Permission.WORK_DO})
    ResponseEntity<WorkOrderReading.WorkOrderDetail> get(@PathVariable WorkOrderId id, Actor actor) {
        var detail = reading.detail(actor, id);
        return ResponseEntity.ok()
                .eTag(String.valueOf(detail.order().version()))
                .body(detail);
    }

    @GetMapping("/{id}/files/{file}")
    @Allowed({Permission.WORK_READ, Permission.WORK_DO})
    ResponseEntity<Resource> file(
            @PathVariable WorkOrderId id,
            @PathVariable FileId file,
            @RequestParam(defaultValue = "false") boolean thumbnail,
            Actor actor) {
        return FileResponses.of(reading.file(actor, id, file, thumbnail));
    }

    @GetMapping("/{id}/plan/picture")
    @Allowed({Permission.WORK_READ, Permission.WORK_DO})
    ResponseEntity<Resource> plan(@PathVariable WorkOrderId id, Actor actor) {
        return FileResponses.of(reading.plan(actor, id));
    }
}
