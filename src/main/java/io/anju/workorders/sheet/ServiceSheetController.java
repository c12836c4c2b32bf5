package io.anju.workorders.sheet;

import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.workorders.WorkOrderId;
import java.time.Clock;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The service sheet to print. */
@RestController
class ServiceSheetController {

    private final ServiceSheets sheets;
    private final Clock clock;

    ServiceSheetController(ServiceSheets sheets, Clock clock) {
        this.sheets = sheets;
        this.clock = clock;
    }

    /** The sheet; every call counts as a print, so nothing may keep a copy. */
    @GetMapping(path = "/api/work-orders/{id}/sheet.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Allowed({Permission.WORK_READ, Permission.WORK_DO})
    ResponseEntity<byte[]> print(@PathVariable WorkOrderId id, Actor actor) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("sheet.pdf")
                                .build()
                                .toString())
                .body(sheets.print(actor, id, clock.instant()));
    }
}
