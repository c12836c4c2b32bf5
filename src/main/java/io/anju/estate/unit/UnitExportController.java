package io.anju.estate.unit;

import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.sheets.SheetResponses;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class UnitExportController {

    private final UnitExport units;

    UnitExportController(UnitExport units) {
        this.units = units;
    }

    @Allowed(Permission.EXPORT)
    @GetMapping("/api/places/export.xlsx")
    ResponseEntity<byte[]> export(Actor actor, @RequestParam UUID project, Locale locale) {
        return SheetResponses.of("units.xlsx", units.of(actor, new ProjectId(project), locale));
    }
}
