package io.anju.workforce.team;

import io.anju.kernel.ProjectId;
import io.anju.workforce.TeamId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** The teams of the company in scope, retired ones included. */
public interface TeamStore extends ListCrudRepository<Team, TeamId> {

    Optional<Team> findByProjectIdAndName(ProjectId project, String name);

    List<Team> findByProjectIdOrderByName(ProjectId project);
}
