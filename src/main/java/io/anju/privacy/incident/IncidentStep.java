package io.anju.privacy.incident;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did about an incident.
 *
 * @param answers what was answered or changed
 * @param note only of a note
 */
record IncidentStep(
        Instant at,
        String author,
        Kind kind,
        List<String> answers,
        @Nullable String note) {

    enum Kind {
        WRITTEN,
        ANSWERED,
        NOTED,
        CLOSED
    }
}
