package io.anju.people;

import io.anju.estate.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has to do with a unit today, for whoever speaks with that person.
 *
 * @param unitCode what people call the unit
 * @param firm the lessee that the person works for there; null where there is none
 */
public record Tie(
        Relation relation,
        PlaceId unit,
        String unitCode,
        @Nullable String firm) {}
