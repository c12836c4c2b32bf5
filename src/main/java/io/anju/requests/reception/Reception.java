package io.anju.requests.reception;

import io.anju.requests.ReportChannel;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact: who, what about, what came of it, from when to when.
 *
 * @param phone masked
 */
record Reception(
        UUID id,
        String number,
        UUID project,
        ReportChannel channel,
        String person,
        @Nullable String phone,
        String question,
        String result,
        Instant beganAt,
        Instant endedAt,
        String author) {}
