package io.anju.insight;

import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import io.anju.requests.RequestKind;
import io.anju.requests.RequestNames;
import io.anju.sheets.SheetFile;
import io.anju.sheets.SheetWords;
import io.anju.trail.TakenFiles;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The page of service quality as a file (M4), as the screen tells it. */
@RestController
class ServiceExportController {

    private final ServiceFigures figures;
    private final ServiceMinutes minutes;
    private final RequestNames words;
    private final TakenFiles taken;

    ServiceExportController(ServiceFigures figures, ServiceMinutes minutes, RequestNames words, TakenFiles taken) {
        this.figures = figures;
        this.minutes = minutes;
        this.words = words;
        this.taken = taken;
    }

    /**
     * The whole, and its parts where one says by what.
     *
     * @param by null for the whole alone, as of a span that is too long for parts
     */
    @GetMapping("/api/figures/service/export.xlsx")
    @Allowed(Permission.EXPORT)
    ResponseEntity<Resource> export(
            Actor actor,
            @RequestParam(required = false) @Nullable FigureDimension by,
            @RequestParam(required = false) @Nullable UUID project,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            Locale locale) {
        requireFigures(actor);
        var question = FigureController.question(project, from, to);
        var service = figures.page(actor, question);
        var parts = by == null ? null : figures.parts(actor, by, question);
        var lines = ServiceSheet.lines(service, parts, names(by, locale), locale);
        var file = SheetFile.of(
                ServiceSheet.LAYOUT, locale, ListQuery.first(), next -> new Page<>(lines, null), line -> line);
        taken.recordMasked(actor, "service-figures-exported", file.rows());
        return file.answer("service-quality.xlsx");
    }

    /** Whose minutes the promises took, line by line as the screen tells it. */
    @GetMapping("/api/figures/service/minutes/export.xlsx")
    @Allowed(Permission.EXPORT)
    ResponseEntity<Resource> exportMinutes(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID project,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            Locale locale) {
        requireFigures(actor);
        var promises = minutes.page(actor, FigureController.question(project, from, to))
                .promises();
        var file = SheetFile.of(
                MinuteSheet.LAYOUT, locale, ListQuery.first(), next -> new Page<>(promises, null), MinuteSheet::line);
        taken.recordMasked(actor, "service-figures-exported", file.rows());
        return file.answer("service-minutes.xlsx");
    }

    private static void requireFigures(Actor actor) {
        if (!actor.may(Permission.FIGURES_READ)) {
            throw Refused.forbidden();
        }
    }

    private Map<String, String> names(@Nullable FigureDimension by, Locale locale) {
        if (by == FigureDimension.CATEGORY) {
            return words.categories(locale.getLanguage().equals("en"));
        }
        return by == FigureDimension.KIND
                ? Arrays.stream(RequestKind.values())
                        .collect(Collectors.toMap(
                                RequestKind::name, kind -> SheetWords.word(ServiceSheet.NAME, "kind." + kind, locale)))
                : Map.of();
    }
}
