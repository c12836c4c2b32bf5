package io.anju.deadlines;

/** Why a promise stands still (S-01). */
public enum PauseReason {
    /** The customer asked to wait or has to answer. */
    CUSTOMER,
    /** A part is on its way. */
    PARTS,
    /** The place cannot be entered. */
    ACCESS,
    /** The weather forbids the work. */
    WEATHER,
    /** Another firm has to act. */
    CONTRACTOR,
    /** Nobody could have prevented it. */
    FORCE_MAJEURE
}
