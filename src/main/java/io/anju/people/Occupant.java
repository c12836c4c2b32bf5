package io.anju.people;

import org.jspecify.annotations.Nullable;

/** Somebody who belongs to a unit, as screens show them: name and phone masked. */
public record Occupant(
        PersonId person,
        PersonKind kind,
        String name,
        @Nullable String phone,
        Relation relation) {}
