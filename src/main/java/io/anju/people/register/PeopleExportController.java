package io.anju.people.register;

import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.people.PersonKind;
import io.anju.people.Relation;
import io.anju.people.person.PeopleFilter;
import io.anju.people.person.PeopleQueries;
import io.anju.people.person.PersonRow;
import io.anju.sheets.Column;
import io.anju.sheets.SheetLayout;
import io.anju.sheets.SheetResponses;
import io.anju.sheets.SheetWords;
import io.anju.trail.Trail;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
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
    private final Trail trail;

    PeopleExportController(PeopleQueries queries, Trail trail) {
        this.queries = queries;
        this.trail = trail;
    }

    @GetMapping("/api/people/export.xlsx")
    @Allowed(Permission.EXPORT)
    @Transactional
    ResponseEntity<byte[]> export(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID project,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable Relation relation,
            @RequestParam(required = false) @Nullable String reason,
            ListQuery query,
            Locale locale) {
        var revealed = reason != null && !reason.isBlank() && actor.may(Permission.PEOPLE_REVEAL);
        var permission = revealed ? Permission.PEOPLE_REVEAL : Permission.PEOPLE_READ;
        var filter = new PeopleFilter(actor.scope(permission), project, unit, relation);
        var rows = queries.all(filter, query, SheetLayout.LARGEST);
        trail.exported(
                actor, "people", rows.size(), Map.of("revealed", revealed, "reason", reason == null ? "" : reason));
        return SheetResponses.of(
                "people.xlsx", LAYOUT.write(locale, rows.stream().map(row -> cells(revealed ? row : row.masked()))));
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
