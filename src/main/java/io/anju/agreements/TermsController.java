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

/** The published service terms of the company or, with {@code project} or {@code contract}, of one of these. */
@RestController
@RequestMapping("/api/service-terms")
class TermsController {

    private final TermsViews views;
    private final Contracts contracts;

    TermsController(TermsViews views, Contracts contracts) {
        this.views = views;
        this.contracts = contracts;
    }

    @GetMapping
    @Allowed({Permission.SETTINGS_WRITE, Permission.REQUEST_READ, Permission.REQUEST_INTAKE})
    TermsView now(
            @RequestParam(required = false) @Nullable UUID project,
            @RequestParam(required = false) @Nullable UUID contract,
            Actor actor) {
        return views.now(actor, contracts.scope(project, contract));
    }

    @GetMapping("/versions")
    @Allowed({Permission.SETTINGS_WRITE, Permission.REQUEST_READ, Permission.REQUEST_INTAKE})
    Page<TermsVersionView> versions(
            @RequestParam(required = false) @Nullable UUID project,
            @RequestParam(required = false) @Nullable UUID contract,
            ListQuery query,
            Actor actor) {
        return views.versions(actor, contracts.scope(project, contract), query);
    }

    static @Nullable ProjectId id(@Nullable UUID project) {
        return project == null ? null : new ProjectId(project);
    }
}
