package io.anju.workforce.register;

import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.sheets.SheetLayout;
import io.anju.sheets.SheetResponses;
import io.anju.trail.Trail;
import io.anju.workforce.staff.StaffFilter;
import io.anju.workforce.staff.StaffQueries;
import io.anju.workforce.staff.StaffRow;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The staff list as a file, as the screen shows it: masked, unless whoever may look says why (Y-08). */
@RestController
class StaffExportController {

    private final StaffQueries queries;
    private final StaffSheets sheets;
    private final Trail trail;

    StaffExportController(StaffQueries queries, StaffSheets sheets, Trail trail) {
        this.queries = queries;
        this.sheets = sheets;
        this.trail = trail;
    }

    @GetMapping("/api/staff/export.xlsx")
    @Allowed(Permission.EXPORT)
    @Transactional
    ResponseEntity<byte[]> export(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID project,
            @RequestParam(required = false) @Nullable UUID team,
            @RequestParam(required = false) @Nullable String skill,
            @RequestParam(defaultValue = "false") boolean left,
            @RequestParam(required = false) @Nullable String reason,
            ListQuery query,
            Locale locale) {
        var revealed = reason != null && !reason.isBlank() && actor.may(Permission.PEOPLE_REVEAL);
        var filter = new StaffFilter(actor.scope(Permission.STAFF_READ), project, team, skill, left);
        var rows = queries.all(filter, query, SheetLayout.LARGEST);
        trail.exported(
                actor, "staff", rows.size(), Map.of("revealed", revealed, "reason", reason == null ? "" : reason));
        return SheetResponses.of(
                "staff.xlsx",
                sheets.list().write(locale, rows.stream().map(row -> cells(revealed ? row : row.masked()))));
    }

    private static Map<String, String> cells(StaffRow row) {
        var cells = new HashMap<String, String>();
        cells.put("name", row.name());
        cells.put("number", row.number() == null ? "" : row.number());
        cells.put("phone", row.phone() == null ? "" : row.phone());
        cells.put("posts", String.join(",", row.posts()));
        cells.put("skills", String.join(",", row.skills()));
        cells.put("teams", String.join("、", row.teams()));
        return cells;
    }
}
