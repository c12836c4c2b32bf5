package io.anju.workforce;

import io.anju.kernel.ProjectId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface TeamStore extends ListCrudRepository<Team, TeamId> {

    Optional<Team> findByProjectIdAndName(ProjectId project, String name);

    List<Team> findByProjectIdOrderByName(ProjectId project);
}
