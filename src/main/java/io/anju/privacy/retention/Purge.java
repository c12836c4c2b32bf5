package io.anju.privacy.retention;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one run ended of one kind.
 *
 * @param months the period that held
 * @param boundary what ended before it was due
 * @param countedAt when its last batch was ended; null before the first
 * @param endedAt null while it runs, and for a run that broke off; the next one goes on with the rest
 * @param running whether it goes on right now, as far as its last batch says
 */
record Purge(
        UUID id,
        String kind,
        int months,
        Instant boundary,
        Instant startedAt,
        @Nullable Instant countedAt,
        @Nullable Instant endedAt,
        int purged,
        boolean running) {}
