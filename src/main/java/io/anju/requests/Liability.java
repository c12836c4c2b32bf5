package io.anju.requests;

import io.anju.estate.LiabilityHint;

/** Who answers for a defect (S-06). */
public enum Liability {
    /** The developer, under warranty. */
    WARRANTY,
    /** All owners together: fee or fund. */
    COMMON_PART,
    /** The owner of the unit: a paid service. */
    OWN_PART,
    /** A utility company, up to the meter of the household. */
    UTILITY,
    /** Whoever caused the damage. */
    THIRD_PARTY;

    /** The liability that a place hints at. */
    public static Liability of(LiabilityHint hint) {
        return valueOf(hint.name());
    }
}
