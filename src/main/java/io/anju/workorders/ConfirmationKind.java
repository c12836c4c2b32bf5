package io.anju.workorders;

/** The ways in which a customer says yes. */
public enum ConfirmationKind {
    /** Signed on the glass of the worker's phone. */
    ON_GLASS,
    /** Told the worker the code that was sent to the customer's own phone. */
    CODE,
    /** Tapped on the progress page. */
    RESIDENT_TAP,
    /** Said so to the desk on the telephone. */
    BY_PHONE,
    /** Nobody waits for it: somebody other than the doer inspected it. */
    INSPECTION
}
