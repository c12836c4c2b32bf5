package io.anju.people.person;

import io.anju.kernel.ProjectScope;
import io.anju.people.Relation;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which people a list shows.
 *
 * @param scope the projects the reader may see
 * @param project kept there or belonging to a unit there; null for all
 * @param unit has to do with this place today; null for all
 * @param relation has this relation today; null for all
 */
public record PeopleFilter(
        ProjectScope scope,
        @Nullable UUID project,
        @Nullable UUID unit,
        @Nullable Relation relation) {}
