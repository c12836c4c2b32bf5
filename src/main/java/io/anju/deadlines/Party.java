package io.anju.deadlines;

/** Whose minutes the time of a promise was: of whoever had to act, or of whom it waited for. */
public enum Party {
    /** The service desk: whatever nobody was sent for yet, and what it handles itself. */
    DESK,
    /** Work is open and nobody stands for it. */
    DISPATCHER,
    /** Somebody stands for the work. */
    TECHNICIAN,
    /** It waited for a part. */
    PARTS,
    /** It waited for the customer, also to be let in. */
    CUSTOMER,
    /** It waited for another firm. */
    CONTRACTOR,
    /** Weather and force majeure: nobody's. */
    NOBODY
}
