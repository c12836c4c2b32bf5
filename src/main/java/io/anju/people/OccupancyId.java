package io.anju.people;

import io.anju.kernel.Id;
import io.anju.kernel.Ids;
import java.util.UUID;

/** Identifies a person's relation to a unit over a span of days. */
public record OccupancyId(UUID value) implements Id {

    /** A new id, later in order than every id this process made before. */
    public static OccupancyId next() {
        return new OccupancyId(Ids.next());
    }
}
