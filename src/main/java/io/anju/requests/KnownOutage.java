package io.anju.requests;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An outage as it is told to whoever asks about a place; it names no person.
 *
 * @param number what people read aloud
 * @param planned announced before it began
 * @param reason why; null where nobody knows yet
 * @param expectedAt when it should be over; null where nobody can say yet
 * @param endedAt null while it lasts or lies ahead
 */
public record KnownOutage(
        OutageId id,
        String number,
        OutageKind kind,
        boolean planned,
        @Nullable String reason,
        @Nullable String advice,
        Instant startsAt,
        @Nullable Instant expectedAt,
        @Nullable Instant endedAt) {}
