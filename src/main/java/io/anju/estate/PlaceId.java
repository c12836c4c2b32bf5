package io.anju.estate;

import io.anju.kernel.Id;
import io.anju.kernel.Ids;
import java.util.UUID;

/** Identifies a place in the tree of a project. */
public record PlaceId(UUID value) implements Id {

    /** A new id, later in order than every id this process made before. */
    public static PlaceId next() {
        return new PlaceId(Ids.next());
    }
}
