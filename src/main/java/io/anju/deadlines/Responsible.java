package io.anju.deadlines;

import io.anju.kernel.AccountId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a clock, as its subject's module resolved it.
 *
 * @param account the person, null while there is none
 * @param team the team's id, null while there is none
 */
public record Responsible(
        @Nullable AccountId account, @Nullable UUID team) {

    /** Nobody yet. */
    public static final Responsible NOBODY = new Responsible(null, null);
}
