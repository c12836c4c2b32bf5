package io.anju.insight;

import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.requests.ReportChannel;
import io.anju.requests.RequestKind;
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
    private final FigureCharts charts;

    FigureController(Figures figures, FigureCharts charts) {
        this.figures = figures;
        this.charts = charts;
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

    /** What the page draws: the last days one by one, and what was reported by category and by channel. */
    @GetMapping("/charts")
    @Allowed(Permission.FIGURES_READ)
    FigureChartsView charts(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID project,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        return charts.of(actor, question(project, from, to));
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
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable ReportChannel channel,
            @RequestParam(required = false) @Nullable RequestKind kind,
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(required = false) @Nullable UUID team,
            @RequestParam(required = false) @Nullable UUID contractor,
            ListQuery query) {
        var wanted = new FigureRecordQueries.Wanted(outcome, category, channel, kind, person, team, contractor);
        return figures.records(actor, key, question(project, from, to), wanted, query);
    }

    static Figures.Question question(@Nullable UUID project, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Figures.Question(project == null ? null : new ProjectId(project), from, to);
    }
}
