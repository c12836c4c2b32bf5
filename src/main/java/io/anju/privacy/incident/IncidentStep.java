package io.anju.privacy.incident;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did about an incident.
 *
 * @param answers what was answered or changed
 * @param note only of a note
 * @param people how many it was decided to tell; only of that
 */
record IncidentStep(
        Instant at,
        String author,
        Kind kind,
        List<String> answers,
        @Nullable String note,
        @Nullable Integer people) {

    enum Kind {
        WRITTEN,
        ANSWERED,
        NOTED,
        TOLD,
        CLOSED
    }
}
