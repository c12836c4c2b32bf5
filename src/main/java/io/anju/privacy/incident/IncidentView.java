package io.anju.privacy.incident;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An incident with what is known about it and what was done.
 *
 * @param missing what has to be answered before it can be closed
 * @param telling how far telling the people is
 * @param steps the last one first
 * @param can what may be done with it now
 */
record IncidentView(
        UUID id,
        String number,
        UUID project,
        IncidentForm said,
        @Nullable Instant closedAt,
        List<String> missing,
        Telling telling,
        List<IncidentStep> steps,
        List<String> can,
        int version) {

    /**
     * Telling the people whose data it is.
     *
     * @param people who was asked for
     * @param told whose turn has come
     * @param unreachable whom of these no way leads to
     */
    record Telling(int people, int told, int unreachable) {}

    static IncidentView of(
            UUID id,
            String number,
            UUID project,
            IncidentForm said,
            @Nullable Instant closedAt,
            Telling telling,
            List<IncidentStep> steps,
            int version) {
        var can = closedAt != null ? List.<String>of() : List.of("answer", "note", "tell", "close");
        return new IncidentView(
                id, number, project, said, closedAt, IncidentAnswers.missing(said), telling, steps, can, version);
    }
}
