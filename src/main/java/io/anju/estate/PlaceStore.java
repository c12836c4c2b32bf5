package io.anju.estate;

import org.springframework.data.repository.CrudRepository;

/** The stored places. */
interface PlaceStore extends CrudRepository<Place, PlaceId> {}
