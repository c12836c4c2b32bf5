package io.anju.requests.journal;

import io.anju.requests.RequestState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What just happened to a request.
 *
 * @param from null at intake
 * @param note reason or words, null for none
 * @param open whether the reporter may see it
 */
public record RequestStep(
        String verb,
        @Nullable RequestState from,
        RequestState to,
        Instant at,
        @Nullable String note,
        boolean open) {}
