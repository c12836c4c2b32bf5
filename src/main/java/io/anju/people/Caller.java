package io.anju.people;

import io.anju.kernel.Mask;
import java.util.List;

/**
 * Somebody a telephone number belongs to, with the units they have to do with today.
 *
 * @param name in full, for the greeting of whoever just called; lists show {@link #maskedName}
 */
public record Caller(PersonId person, PersonKind kind, String name, List<Occupancy> units) {

    public Caller {
        units = List.copyOf(units);
    }

    /** The name as lists show it (Y-08): people masked, organisations in full. */
    public String maskedName() {
        return kind == PersonKind.ORGANISATION ? name : Mask.name(name);
    }
}
