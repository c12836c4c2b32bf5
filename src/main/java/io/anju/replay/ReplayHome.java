package io.anju.replay;

import io.anju.database.CompanyScope;
import io.anju.estate.NewProject;
import io.anju.estate.ProjectKind;
import io.anju.estate.ProjectSummary;
import io.anju.estate.Projects;
import io.anju.identity.Companies;
import io.anju.kernel.Actor;
import io.anju.kernel.CompanyId;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The company and the project that replayed requests belong to; made at their first use, found again afterwards. */
@Component
class ReplayHome {

    private static final String COMPANY = "Replay";

    private final Companies companies;
    private final Projects projects;
    private final TransactionTemplate transaction;

    ReplayHome(Companies companies, Projects projects, TransactionTemplate transaction) {
        this.companies = companies;
        this.projects = projects;
        this.transaction = transaction;
    }

    CompanyId company() {
        return companies.all().stream()
                .filter(company ->
                        CompanyScope.in(company, () -> companies.name(company)).equals(COMPANY))
                .findFirst()
                .orElseGet(() -> companies.create(COMPANY, COMPANY));
    }

    ProjectId project(Actor actor, ReplayMapping mapping) {
        return transaction.<ProjectId>execute(status -> projects.visible(actor, Permission.REQUEST_INTAKE).stream()
                .filter(project -> project.name().equals(mapping.project()))
                .map(ProjectSummary::id)
                .findFirst()
                .orElseGet(() -> create(actor, mapping)));
    }

    private ProjectId create(Actor actor, ReplayMapping mapping) {
        return projects.create(
                actor,
                NewProject.of(
                        mapping.project(), ProjectKind.MIXED, "", mapping.zone().getId(), null));
    }
}
