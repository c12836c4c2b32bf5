package io.anju.people.register;

import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.kernel.SubjectRef;
import io.anju.people.PersonKind;
import io.anju.people.Relation;
import io.anju.people.person.PeopleFilter;
import io.anju.people.person.PeopleQueries;
import io.anju.people.person.PersonAccess;
import io.anju.people.person.PersonRow;
import io.anju.sheets.Column;
import io.anju.sheets.SheetFile;
import io.anju.sheets.SheetLayout;
import io.anju.sheets.SheetWords;
import io.anju.trail.TakenFiles;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
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

/** The register as a file, as the screen shows it: masked, unless whoever may look says why (Y-08). */
@RestController
class PeopleExportController {

    private static final String NAME = "people-list";
    static final SheetLayout LAYOUT = new SheetLayout(
            NAME,
            List.of(
                    Column.text("name", 100),
                    Column.choice("kind", SheetWords.choices("people", "kind", EnumSet.allOf(PersonKind.class))),
                    Column.text("phone", 40),
                    Column.text("email", 254),
                    Column.text("contact", 100),
                    Column.text("units", 1000)));

    private final PeopleQueries queries;
    private final TakenFiles taken;

    PeopleExportController(PeopleQueries queries, TakenFiles taken) {
        this.queries = queries;
        this.taken = taken;
    }

    @GetMapping("/api/people/export.xlsx")
    @Allowed(Permission.EXPORT)
    ResponseEntity<Resource> export(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID project,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable Relation relation,
            @RequestParam(required = false) @Nullable String reason,
            ListQuery query,
            Locale locale) {
        var why = reason == null || reason.isBlank() || !actor.may(Permission.PEOPLE_REVEAL) ? null : reason;
        var permission = why == null ? Permission.PEOPLE_READ : Permission.PEOPLE_REVEAL;
        var filter = new PeopleFilter(actor.scope(permission), project, unit, relation);
        var shown = new ArrayList<SubjectRef>();
        var file = SheetFile.of(LAYOUT, locale, query, next -> queries.list(filter, next), row -> {
            shown.add(PersonAccess.subject(row.id()));
            return cells(why == null ? row.masked() : row);
        });
        if (why == null) {
            taken.recordMasked(actor, "people-exported", file.rows());
        } else {
            taken.recordRevealed(actor, "people-exported", why, shown);
        }
        return file.answer("people.xlsx");
    }

    private static Map<String, String> cells(PersonRow row) {
        var cells = new HashMap<String, String>();
        cells.put("name", row.name());
        cells.put("kind", row.kind().name());
        cells.put("phone", row.phone() == null ? "" : row.phone());
        cells.put("email", row.email() == null ? "" : row.email());
        cells.put("contact", row.contact() == null ? "" : row.contact());
        cells.put("units", String.join("、", row.units()));
        return cells;
    }
}
