package io.anju.insight;

import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures and the records that they count. */
@RestController
@RequestMapping("/api/figures")
class FigureController {

    private final Figures figures;

    FigureController(Figures figures) {
        this.figures = figures;
    }

    @GetMapping
    @Allowed(Permission.FIGURES_READ)
    FiguresView page(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID project,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        return figures.page(actor, question(project, from, to));
    }

    @GetMapping("/{key}/records")
    @Allowed(Permission.FIGURES_READ)
    Page<FigureRecord> records(
            Actor actor,
            @PathVariable FigureKey key,
            @RequestParam(required = false) @Nullable UUID project,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(defaultValue = "ALL") FigureRecordQueries.Outcome outcome,
            ListQuery query) {
        return figures.records(actor, key, question(project, from, to), outcome, query);
    }

    private static Figures.Question question(@Nullable UUID project, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Figures.Question(project == null ? null : new ProjectId(project), from, to);
    }
}
