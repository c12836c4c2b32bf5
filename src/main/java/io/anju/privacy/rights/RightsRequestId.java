package io.anju.privacy.rights;

import io.anju.kernel.Id;
import io.anju.kernel.Ids;
import java.util.UUID;

/** Identifies what somebody asked for about their own data. */
public record RightsRequestId(UUID value) implements Id {

    static RightsRequestId next() {
        return new RightsRequestId(Ids.next());
    }
}
