package io.anju.people;

import io.anju.kernel.Id;
import io.anju.kernel.Ids;
import java.util.UUID;

/** Identifies a person or an organisation that is served. */
public record PersonId(UUID value) implements Id {

    /** A new id, later in order than every id this process made before. */
    public static PersonId next() {
        return new PersonId(Ids.next());
    }
}
