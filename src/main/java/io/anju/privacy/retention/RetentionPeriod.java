package io.anju.privacy.retention;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * For how long a kind of data is kept after it was last needed (Y-04).
 *
 * @param kind such as {@code closed-requests}
 * @param months what holds now
 * @param usualMonths what holds where nobody decided anything
 * @param fewestMonths what the company may not go below
 * @param decidedAt null where the usual period holds, as are author and reason
 */
record RetentionPeriod(
        String kind,
        int months,
        int usualMonths,
        int fewestMonths,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String reason) {}
