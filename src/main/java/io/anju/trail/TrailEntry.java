package io.anju.trail;

import io.anju.kernel.AccountId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody did.
 *
 * @param at when it happened
 * @param enteredAt when it was written down; later than {@code at} for what was noted on paper first
 * @param account the actor's login, null for visitors and for the product itself
 * @param actor the actor's name at that time
 * @param verb what was done, in the past tense, such as {@code accepted}
 * @param facts what is worth keeping about it; plain JSON values
 */
public record TrailEntry(
        UUID id,
        Instant at,
        Instant enteredAt,
        @Nullable AccountId account,
        String actor,
        String verb,
        Map<String, Object> facts) {}
