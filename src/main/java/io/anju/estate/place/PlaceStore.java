package io.anju.estate.place;

import io.anju.estate.PlaceId;
import io.anju.estate.PlaceKind;
import io.anju.kernel.ProjectId;
import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.CrudRepository;

/** The stored places. */
public interface PlaceStore extends CrudRepository<Place, PlaceId> {

    List<Place> findAllByProjectIdAndKindIn(ProjectId projectId, Collection<PlaceKind> kinds);
}
