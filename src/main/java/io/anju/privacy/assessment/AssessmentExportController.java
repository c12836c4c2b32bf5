package io.anju.privacy.assessment;

import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.privacy.assessment.AssessmentQueries.AssessmentRow;
import io.anju.sheets.Column;
import io.anju.sheets.SheetFile;
import io.anju.sheets.SheetLayout;
import io.anju.sheets.SheetWords;
import io.anju.trail.TakenFiles;
import java.util.List;
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

/** The register as a file, as the screen shows it; nobody's name is in it. */
@RestController
class AssessmentExportController {

    private static final String LAYOUT = "assessment-list";

    private final AssessmentQueries queries;
    private final TakenFiles taken;

    AssessmentExportController(AssessmentQueries queries, TakenFiles taken) {
        this.queries = queries;
        this.taken = taken;
    }

    @GetMapping("/api/impact-assessments/export.xlsx")
    @Allowed(Permission.PERSONAL_DATA)
    ResponseEntity<Resource> export(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID project,
            @RequestParam(required = false) @Nullable AssessmentState state,
            @RequestParam(required = false) @Nullable AssessmentGround ground,
            ListQuery query,
            Locale locale) {
        var filter = new AssessmentQueries.Filter(project, state, ground);
        var file = SheetFile.of(
                layout(), locale, query, next -> queries.list(actor, filter, next), AssessmentExportController::cells);
        taken.record(actor, "impact-assessments-exported", file.rows());
        return file.answer("impact-assessments.xlsx");
    }

    private static SheetLayout layout() {
        return new SheetLayout(
                LAYOUT,
                List.of(
                        Column.text("number", 40),
                        Column.text("title", 100),
                        Column.choices(
                                "grounds", SheetWords.choices(LAYOUT, "grounds", List.of(AssessmentGround.values()))),
                        Column.choice("state", SheetWords.choices(LAYOUT, "state", List.of(AssessmentState.values()))),
                        Column.of("nextReview", Column.Kind.DATE)));
    }

    private static Map<String, String> cells(AssessmentRow row) {
        return Map.of(
                "number",
                row.number(),
                "title",
                row.title(),
                "grounds",
                row.grounds().stream().map(Enum::name).collect(Collectors.joining(",")),
                "state",
                row.state().name(),
                "nextReview",
                row.nextReview().toString());
    }
}
