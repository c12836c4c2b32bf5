package io.anju.insight;

import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How good the service was (M4), in all and told apart. */
@RestController
@RequestMapping("/api/figures")
class ServiceFigureController {

    private final ServiceFigures figures;
    private final ServiceMinutes minutes;

    ServiceFigureController(ServiceFigures figures, ServiceMinutes minutes) {
        this.figures = figures;
        this.minutes = minutes;
    }

    @GetMapping("/service")
    @Allowed(Permission.FIGURES_READ)
    ServiceView page(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID project,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        return figures.page(actor, FigureController.question(project, from, to));
    }

    /** By project, category, team or person; a span of at most a quarter. */
    @GetMapping("/service/parts")
    @Allowed(Permission.FIGURES_READ)
    BreakdownView parts(
            Actor actor,
            @RequestParam FigureDimension by,
            @RequestParam(required = false) @Nullable UUID project,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        return figures.parts(actor, by, FigureController.question(project, from, to));
    }

    /** Whose minutes the promises took, missed and kept ones apart (S-01). */
    @GetMapping("/service/minutes")
    @Allowed(Permission.FIGURES_READ)
    ServiceMinutesView minutes(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID project,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        return minutes.page(actor, FigureController.question(project, from, to));
    }
}
