package io.anju.people.occupancy;

import io.anju.people.PersonId;
import io.anju.people.PersonKind;
import io.anju.people.Relation;
import org.jspecify.annotations.Nullable;

/** Somebody who belongs to a unit, as screens show them: name and phone masked. */
public record Occupant(
        PersonId person,
        PersonKind kind,
        String name,
        @Nullable String phone,
        Relation relation) {}
