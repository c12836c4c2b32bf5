package io.anju.deadlines;

import org.jspecify.annotations.Nullable;

/**
 * Why a promise stands still, and at whose expense (S-01).
 *
 * @param note what was said about it
 * @param by who let it stand still, by name; null where a rule did
 */
public record Pause(
        PauseReason reason,
        WhoseTime whose,
        @Nullable String note,
        @Nullable String by) {}
