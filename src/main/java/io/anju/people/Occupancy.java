package io.anju.people;

import io.anju.estate.PlaceId;
import io.anju.kernel.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person's relation to a unit.
 *
 * @param unitCode what people call the unit
 * @param from first day
 * @param to last day, null while open
 */
public record Occupancy(
        OccupancyId id,
        PersonId person,
        ProjectId project,
        PlaceId unit,
        String unitCode,
        Relation relation,
        LocalDate from,
        @Nullable LocalDate to) {}
