package io.anju.estate;

import io.anju.kernel.ProjectId;
import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.CrudRepository;

/** The stored places. */
interface PlaceStore extends CrudRepository<Place, PlaceId> {

    List<Place> findAllByProjectIdAndKindIn(ProjectId projectId, Collection<PlaceKind> kinds);
}
