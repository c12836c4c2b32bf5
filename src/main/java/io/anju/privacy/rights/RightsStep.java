package io.anju.privacy.rights;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A state that a rights request came into, with who brought it there and why. */
record RightsStep(
        Instant at,
        String author,
        RightsState state,
        @Nullable String note) {}
