package io.anju.people;

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
}
