package io.anju.privacy.rights;

import io.anju.kernel.Mask;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A state that a rights request came into, with who brought it there and why. */
record RightsStep(
        Instant at,
        String author,
        RightsState state,
        @Nullable String note) {

    /** The step for readers who need not know the name of the person it is about (Y-08). */
    RightsStep masked() {
        return new RightsStep(at, Mask.name(author), state, note);
    }
}
