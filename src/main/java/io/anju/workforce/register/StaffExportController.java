package io.anju.workforce.register;

import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.kernel.SubjectRef;
import io.anju.sheets.SheetFile;
import io.anju.trail.TakenFiles;
import io.anju.workforce.staff.StaffFilter;
import io.anju.workforce.staff.StaffQueries;
import io.anju.workforce.staff.StaffRow;
import io.anju.workforce.staff.StaffRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The staff list as a file, as the screen shows it: masked, unless whoever may look says why (Y-08). */
@RestController
class StaffExportController {

    private final StaffQueries queries;
    private final StaffSheets sheets;
    private final TakenFiles taken;

    StaffExportController(StaffQueries queries, StaffSheets sheets, TakenFiles taken) {
        this.queries = queries;
        this.sheets = sheets;
        this.taken = taken;
    }

    @GetMapping("/api/staff/export.xlsx")
    @Allowed(Permission.EXPORT)
    ResponseEntity<Resource> export(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID project,
            @RequestParam(required = false) @Nullable UUID team,
            @RequestParam(required = false) @Nullable String skill,
            @RequestParam(required = false) @Nullable UUID contractor,
            @RequestParam(defaultValue = "false") boolean left,
            @RequestParam(required = false) @Nullable String reason,
            ListQuery query,
            Locale locale) {
        var why = reason == null || reason.isBlank() || !actor.may(Permission.PEOPLE_REVEAL) ? null : reason;
        var filter = new StaffFilter(actor.scope(Permission.STAFF_READ), project, team, skill, contractor, left);
        var shown = new ArrayList<SubjectRef>();
        var file = SheetFile.of(sheets.list(), locale, query, next -> queries.list(filter, next), row -> {
            shown.add(StaffRules.subject(row.id()));
            return cells(why == null ? row.masked() : row);
        });
        if (why == null) {
            taken.recordMasked(actor, "staff-exported", file.rows());
        } else {
            taken.recordRevealed(actor, "staff-exported", why, shown);
        }
        return file.answer("staff.xlsx");
    }

    private static Map<String, String> cells(StaffRow row) {
        var cells = new HashMap<String, String>();
        cells.put("name", row.name());
        cells.put("number", row.number() == null ? "" : row.number());
        cells.put("phone", row.phone() == null ? "" : row.phone());
        cells.put("posts", String.join(",", row.posts()));
        cells.put("skills", String.join(",", row.skills()));
        cells.put("contractor", row.contractor() == null ? "" : row.contractor());
        cells.put("teams", String.join("、", row.teams()));
        return cells;
    }
}
