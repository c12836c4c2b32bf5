package io.anju.requests.reading;

import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import io.anju.requests.category.Catalogue;
import io.anju.requests.reading.HintRecords.HintRecord;
import io.anju.requests.reading.HintRecords.Wanted;
import io.anju.requests.reading.Suggested.Source;
import io.anju.sheets.Column;
import io.anju.sheets.SheetFile;
import io.anju.sheets.SheetLayout;
import io.anju.trail.TakenFiles;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The record of the category hints by category, to read and as a file. */
@RestController
@RequestMapping("/api/request-reading/record")
class HintRecordController {

    private static final SheetLayout LAYOUT = new SheetLayout(
            "hint-record",
            List.of(
                    Column.text("category", 100),
                    Column.text("suggested", 10),
                    Column.text("taken", 10),
                    Column.text("agreed", 10),
                    Column.text("other", 10),
                    Column.text("changed", 10),
                    Column.text("right", 10),
                    Column.text("silent", 10)));

    private final HintRecords records;
    private final Catalogue catalogue;
    private final TakenFiles taken;

    HintRecordController(HintRecords records, Catalogue catalogue, TakenFiles taken) {
        this.records = records;
        this.catalogue = catalogue;
        this.taken = taken;
    }

    @GetMapping
    @Allowed(Permission.REQUEST_READ)
    List<HintRecord> of(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID project,
            @RequestParam(required = false) @Nullable Source source,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to) {
        return records.of(actor, new Wanted(project, source, from, to));
    }

    @GetMapping("/export.xlsx")
    @Allowed(Permission.EXPORT)
    ResponseEntity<Resource> export(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID project,
            @RequestParam(required = false) @Nullable Source source,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            Locale locale) {
        if (!actor.may(Permission.REQUEST_READ)) {
            throw Refused.forbidden();
        }
        var all = records.of(actor, new Wanted(project, source, from, to));
        var file = SheetFile.of(
                LAYOUT, locale, ListQuery.first(), next -> new Page<>(all, null), one -> cells(one, locale));
        taken.recordMasked(actor, "hint-record-exported", file.rows());
        return file.answer("category-hints.xlsx");
    }

    private Map<String, String> cells(HintRecord one, Locale locale) {
        var category = catalogue.get(one.category());
        return Map.of(
                "category", Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? category.en() : category.zh(),
                "suggested", String.valueOf(one.suggested()),
                "taken", String.valueOf(one.taken()),
                "agreed", String.valueOf(one.agreed()),
                "other", String.valueOf(one.other()),
                "changed", String.valueOf(one.changed()),
                "right", String.valueOf(one.right()),
                "silent", String.valueOf(one.silent()));
    }
}
