package io.anju.estate;

/** Who is likely to answer for a defect at a place (S-06); a hint for whoever verifies, never a verdict. */
public enum LiabilityHint {
    /** The building is under the developer's warranty. */
    WARRANTY,
    /** Belongs to all owners together. */
    COMMON_PART,
    /** Belongs to one owner: a paid service. */
    OWN_PART,
    /** Belongs to a utility company. */
    UTILITY
}
