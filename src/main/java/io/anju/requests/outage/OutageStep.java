package io.anju.requests.outage;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done about an outage.
 *
 * @param note what was said; null for nothing more
 * @param expectedAt when it should be over, as known then
 * @param people how many are told of it; 0 for nobody
 * @param changes what it put right; empty unless it is a correction
 */
record OutageStep(
        UUID id,
        Instant at,
        String author,
        Kind kind,
        @Nullable String note,
        @Nullable Instant expectedAt,
        int people,
        List<OutageChange> changes) {

    OutageStep with(List<OutageChange> put) {
        return new OutageStep(id, at, author, kind, note, expectedAt, people, put);
    }

    /** As the places read before a correction that put them right; null where it did not. */
    @Nullable
    String placesBefore() {
        for (var change : changes) {
            if (change.fact() == OutageChange.Fact.PLACES) {
                return change.before();
            }
        }
        return null;
    }

    /** What it is. */
    enum Kind {
        DECLARED,
        UPDATED,
        CORRECTED,
        RESTORED,
        CANCELLED
    }
}
