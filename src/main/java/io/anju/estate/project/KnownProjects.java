package io.anju.estate.project;

import io.anju.identity.ProjectRegister;
import io.anju.kernel.ProjectId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the module of accounts which projects there are, so that no role is granted in one that does not exist. */
@Component
class KnownProjects implements ProjectRegister {

    private final ProjectQueries projects;

    KnownProjects(ProjectQueries projects) {
        this.projects = projects;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean knows(ProjectId project) {
        return projects.find(project).isPresent();
    }
}
