package io.anju.requests.desk;

import io.anju.estate.Projects;
import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.requests.ReportChannel;
import io.anju.requests.RequestKind;
import io.anju.requests.RequestState;
import io.anju.requests.category.Catalogue;
import io.anju.requests.journal.Hinted;
import io.anju.requests.journal.RequestQueries;
import io.anju.requests.journal.RequestRow;
import io.anju.requests.reading.Suggested;
import io.anju.sheets.Column;
import io.anju.sheets.SheetFile;
import io.anju.sheets.SheetLayout;
import io.anju.sheets.SheetWords;
import io.anju.trail.TakenFiles;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
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

/** The archive as a file, as the screen shows it: masked, and of complaints without who complained. */
@RestController
class RequestExportController {

    private static final String NAME = "request-list";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    static final SheetLayout LAYOUT = new SheetLayout(
            NAME,
            List.of(
                    Column.text("number", 40),
                    Column.text("reportedAt", 20),
                    Column.choice("kind", SheetWords.choices(NAME, "kind", EnumSet.allOf(RequestKind.class))),
                    Column.text("category", 100),
                    Column.text("title", 200),
                    Column.text("place", 60),
                    Column.text("reporter", 100),
                    Column.choice("channel", SheetWords.choices(NAME, "channel", EnumSet.allOf(ReportChannel.class))),
                    Column.text("priority", 2),
                    Column.choice("state", SheetWords.choices(NAME, "state", EnumSet.allOf(RequestState.class))),
                    Column.text("handler", 100),
                    Column.text("score", 1)));

    private final RequestQueries queries;
    private final Catalogue catalogue;
    private final Projects projects;
    private final TakenFiles taken;

    RequestExportController(RequestQueries queries, Catalogue catalogue, Projects projects, TakenFiles taken) {
        this.queries = queries;
        this.catalogue = catalogue;
        this.projects = projects;
        this.taken = taken;
    }

    @GetMapping("/api/requests/export.xlsx")
    @Allowed(Permission.EXPORT)
    ResponseEntity<Resource> export(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID project,
            @RequestParam(required = false) @Nullable RequestKind kind,
            @RequestParam(required = false) @Nullable RequestState state,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) Hinted.@Nullable Hint hint,
            @RequestParam(required = false) @Nullable String hinted,
            @RequestParam(required = false) Suggested.@Nullable Source hintSource,
            ListQuery query,
            Locale locale) {
        if (!actor.may(Permission.REQUEST_READ)) {
            throw Refused.forbidden();
        }
        var only = RequestController.hinted(hint, hinted, hintSource);
        var filter = new RequestQueries.Filter(project, null, null, kind, state, category, from, to, false, only);
        var zones = new HashMap<UUID, ZoneId>();
        var file = SheetFile.of(
                LAYOUT,
                locale,
                query,
                next -> queries.list(actor, filter, next),
                row -> cells(row, locale, zones.computeIfAbsent(row.project(), this::zone)));
        taken.record(actor, "requests-exported", file.rows());
        return file.answer("requests.xlsx");
    }

    private ZoneId zone(UUID project) {
        return projects.get(new ProjectId(project)).zone();
    }

    private Map<String, String> cells(RequestRow row, Locale locale, ZoneId zone) {
        var cells = new HashMap<String, String>();
        cells.put("number", row.number());
        cells.put("reportedAt", TIME.format(row.reportedAt().atZone(zone)));
        cells.put("kind", row.kind().name());
        cells.put("category", categoryName(row.category(), locale));
        cells.put("title", row.title());
        cells.put("place", said(row.placeCode()));
        cells.put("reporter", said(row.reporter()));
        cells.put("channel", row.channel().name());
        cells.put("priority", said(row.priority()));
        cells.put("state", row.state().name());
        cells.put("handler", said(row.handler()));
        cells.put("score", said(row.score()));
        return cells;
    }

    private String categoryName(String code, Locale locale) {
        var category = catalogue.get(code);
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? category.en() : category.zh();
    }

    private static String said(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
