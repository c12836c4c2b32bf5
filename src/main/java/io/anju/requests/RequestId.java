package io.anju.requests;

import io.anju.kernel.Id;
import io.anju.kernel.Ids;
import java.util.UUID;

/** Identifies a request. */
public record RequestId(UUID value) implements Id {

    /** A new id, later in order than every id this process made before. */
    public static RequestId next() {
        return new RequestId(Ids.next());
    }
}
