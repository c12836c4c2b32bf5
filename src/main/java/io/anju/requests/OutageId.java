package io.anju.requests;

import io.anju.kernel.Id;
import io.anju.kernel.Ids;
import java.util.UUID;

/** Identifies an outage. */
public record OutageId(UUID value) implements Id {

    /** A new id, later in order than every id this process made before. */
    public static OutageId next() {
        return new OutageId(Ids.next());
    }
}
