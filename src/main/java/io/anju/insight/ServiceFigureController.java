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

    ServiceFigureController(ServiceFigures figures) {
        this.figures = figures;
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
}
