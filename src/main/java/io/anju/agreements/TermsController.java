package io.anju.agreements;

import io.anju.agreements.TermsViews.TermsVersionView;
import io.anju.agreements.TermsViews.TermsView;
import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The published service terms of the company or, with {@code project}, of one project. */
@RestController
@RequestMapping("/api/service-terms")
class TermsController {

    private final TermsViews views;

    TermsController(TermsViews views) {
        this.views = views;
    }

    @GetMapping
    @Allowed({Permission.SETTINGS_WRITE, Permission.REQUEST_READ, Permission.REQUEST_INTAKE})
    TermsView now(@RequestParam(required = false) @Nullable UUID project, Actor actor) {
        return views.now(actor, id(project));
    }

    @GetMapping("/versions")
    @Allowed({Permission.SETTINGS_WRITE, Permission.REQUEST_READ, Permission.REQUEST_INTAKE})
    Page<TermsVersionView> versions(
            @RequestParam(required = false) @Nullable UUID project, ListQuery query, Actor actor) {
        return views.versions(actor, id(project), query);
    }

    static @Nullable ProjectId id(@Nullable UUID project) {
        return project == null ? null : new ProjectId(project);
    }
}
