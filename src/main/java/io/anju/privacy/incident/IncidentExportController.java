package io.anju.privacy.incident;

import io.anju.calendar.ServiceCalendar;
import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.privacy.incident.IncidentQueries.IncidentRow;
import io.anju.sheets.Column;
import io.anju.sheets.SheetFile;
import io.anju.sheets.SheetLayout;
import io.anju.trail.TakenFiles;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The log as a file, as the screen shows it. */
@RestController
class IncidentExportController {

    private static final SheetLayout LAYOUT = new SheetLayout(
            "incident-list",
            List.of(
                    Column.text("number", 40),
                    Column.text("title", 100),
                    Column.of("discovered", Column.Kind.DATE),
                    Column.text("people", 12),
                    Column.of("authorityTold", Column.Kind.DATE),
                    Column.of("closed", Column.Kind.DATE)));

    private final IncidentQueries queries;
    private final TakenFiles taken;

    IncidentExportController(IncidentQueries queries, TakenFiles taken) {
        this.queries = queries;
        this.taken = taken;
    }

    @GetMapping("/api/data-incidents/export.xlsx")
    @Allowed(Permission.PERSONAL_DATA)
    ResponseEntity<Resource> export(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID project,
            @RequestParam(required = false) @Nullable Boolean closed,
            ListQuery query,
            Locale locale) {
        var filter = new IncidentQueries.Filter(project, closed);
        var file = SheetFile.of(
                LAYOUT, locale, query, next -> queries.list(actor, filter, next), IncidentExportController::cells);
        taken.record(actor, "data-incidents-exported", file.rows());
        return file.answer("data-incidents.xlsx");
    }

    private static Map<String, String> cells(IncidentRow row) {
        return Map.of(
                "number", row.number(),
                "title", row.title(),
                "discovered", day(row.discoveredAt()),
                "people", row.people() == null ? "" : String.valueOf(row.people()),
                "authorityTold", day(row.authorityToldAt()),
                "closed", day(row.closedAt()));
    }

    private static String day(@Nullable Instant at) {
        return at == null ? "" : LocalDate.ofInstant(at, ServiceCalendar.CHINA).toString();
    }
}
