package io.anju.requests.outage;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done about an outage.
 *
 * @param note what was said; null for nothing more
 * @param expectedAt when it should be over, as known then
 * @param people how many are told of it; 0 for nobody
 */
record OutageStep(
        UUID id,
        Instant at,
        String author,
        Kind kind,
        @Nullable String note,
        @Nullable Instant expectedAt,
        int people) {

    /** What it is. */
    enum Kind {
        DECLARED,
        UPDATED,
        RESTORED,
        CANCELLED
    }
}
